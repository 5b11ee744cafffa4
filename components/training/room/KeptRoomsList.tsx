'use client';
import { useCallback, useEffect, useState } from 'react';
import { WarningText } from '@/components/govuk/Asides';
import { Button, LinkButton } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import type { Room } from '@/lib/training/room/room';
import { trainingRecords } from '@/lib/training/store/training-records';
import { type KeptRooms, keptRooms } from './kept-rooms';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

function aboutRoom({ scenario, position, changed }: Room): string {
  const shown = Object.values(position.phases).filter((phase) => phase === 'revealed').length;
  const where =
    shown === 0
      ? sayOfRoom('room.kept-none-shown')
      : sayOfRoom('room.kept-shown', { shown, of: scenario.expectations.length });
  return sayOfRoom('room.kept-about', { where, when: moment.format(changed) });
}

function KeptRoom({ room, onOpen, onDelete }: { room: Room; onOpen: () => void; onDelete: () => void }) {
  const [asking, setAsking] = useState(false);
  const { title } = room.scenario;
  const of = <span className="govuk-visually-hidden"> {sayOfRoom('room.of', { title })}</span>;
  return (
    <li className="waymark-room-kept">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
      <p className="govuk-body">{aboutRoom(room)}</p>
      <div className="govuk-button-group">
        {asking ? (
          <>
            <p className="govuk-body" ref={focusOnce} tabIndex={-1}>
              {sayOfRoom('room.delete-asks')}
            </p>
            <Button look="warning" onClick={onDelete}>
              {sayOfRoom('room.delete-yes')}
            </Button>
            <Button look="secondary" onClick={() => setAsking(false)}>
              {sayOfRoom('room.delete-no')}
            </Button>
          </>
        ) : (
          <>
            <Button look="secondary" onClick={onOpen}>
              {sayOfRoom('room.go-on')}
              {of}
            </Button>
            <LinkButton onClick={() => setAsking(true)}>
              {sayOfRoom('room.delete')}
              {of}
            </LinkButton>
          </>
        )}
      </div>
    </li>
  );
}

/** The rooms of this device, to go on with. What can not be read is said, and stays. */
export function KeptRoomsList({ onOpen }: { onOpen: (room: Room) => void }) {
  const [kept, setKept] = useState<KeptRooms | null>(null);
  const [deleted, setDeleted] = useState<string | null>(null);
  const look = useCallback(() => void keptRooms().then(setKept), []);
  useEffect(look, [look]);
  async function remove({ id, scenario }: Room) {
    const removed = await trainingRecords.remove('rooms', id);
    setDeleted(
      removed.ok ? sayOfRoom('room.deleted', { title: scenario.title }) : sayOfTraining(removed.failure.kind),
    );
    look();
  }
  if (!kept) return null;
  const { rooms, refused, failure } = kept;
  return (
    <>
      {failure && <WarningText>{sayOfTraining(failure.kind)}</WarningText>}
      {refused.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what can not be read has no name of its own
        <WarningText key={index}>{sayOfRoom(one.kind)}</WarningText>
      ))}
      <p role="status" className="govuk-body">
        {deleted}
      </p>
      {rooms.length > 0 && (
        <section aria-labelledby="kept-rooms">
          <h2 className="govuk-heading-m" id="kept-rooms">
            {sayOfRoom('room.kept-heading')}
          </h2>
          <ul className="govuk-list">
            {rooms.map((room) => (
              <KeptRoom
                key={room.id}
                room={room}
                onOpen={() => onOpen(room)}
                onDelete={() => void remove(room)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
