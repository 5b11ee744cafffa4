import type { ReactNode } from 'react';
import './room.scss';

/** The room's own letters and colours come with its pages, and with no other. */
export default function RoomLayout({ children }: { children: ReactNode }) {
  return children;
}
