import type { Metadata } from 'next';
import { NotesPage } from '@/components/training/room/NotesPage';
import { sayOfRoom } from '@/lib/messages/training-room-words';

export const metadata: Metadata = { title: sayOfRoom('room.notes-title') };

/** The trainer's notes on a room, in a window of their own. */
export default function Notes() {
  return <NotesPage />;
}
