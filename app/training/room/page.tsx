import type { Metadata } from 'next';
import { RoomPage } from '@/components/training/room/RoomPage';
import { sayOfRoom } from '@/lib/messages/training-room-words';

export const metadata: Metadata = { title: sayOfRoom('room.title') };

/** A scenario before a projector. */
export default function Room() {
  return <RoomPage />;
}
