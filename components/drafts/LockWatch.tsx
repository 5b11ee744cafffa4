'use client';
import dynamic from 'next/dynamic';
import { useKeeping } from './keeping';

// With it comes the vault: only for those who have opened one.
const Locking = dynamic(() => import('./Locking').then((file) => file.Locking), { ssr: false });

/** On every page, as long as drafts are open in this tab: the keys may not outlive the worker's presence. */
export function LockWatch() {
  return useKeeping().is === 'open' && <Locking />;
}
