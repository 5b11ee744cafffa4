'use client';
import Link from 'next/link';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import { KeptRoomsList } from './KeptRoomsList';
import { RoomNotes } from './RoomNotes';
import { useFollowedRoom } from './use-followed-room';

/** The trainer's window: it follows the projector's, and leads it too. */
export function NotesPage() {
  const { session, open } = useFollowedRoom();
  return (
    <div className="waymark-room-notes needs-script">
      <h1 className="govuk-heading-l">{sayOfRoom('room.notes-heading')}</h1>
      <p>{sayOfRoom('room.notes-private')}</p>
      {session ? (
        <RoomNotes key={session.room.id} session={session} />
      ) : (
        <>
          <p className="govuk-body govuk-!-font-weight-bold" role="status">
            {sayOfRoom('room.notes-none')}
          </p>
          <p className="govuk-body">{sayOfRoom('room.notes-none-hint')}</p>
          <p className="govuk-body">
            <Link href="/training/room/" prefetch={false} className="govuk-link" target="_blank">
              {sayOfRoom('room.notes-to-room')}
            </Link>
          </p>
          <KeptRoomsList onOpen={(room) => open({ room, shelf: { is: 'kept' } })} />
        </>
      )}
    </div>
  );
}
