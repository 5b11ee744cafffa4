'use client';
import { lock } from './session';
import { useLocking } from './use-locking';

/** Nothing to see: locks by its key, and when nobody has used the app for a while. What is not saved keeps it open. */
export function Locking() {
  useLocking(lock);
  return null;
}
