'use client';
import { useEffect } from 'react';
import { isLockKey } from './lock-key';

function keepFromBrowser() {
  const keep = (event: KeyboardEvent) => {
    if (isLockKey(event)) event.preventDefault();
  };
  addEventListener('keydown', keep, { capture: true });
  return () => removeEventListener('keydown', keep, { capture: true });
}

/** Keeps the key that locks from the browser on every page, also where nothing is open to be locked. */
export function LockKey() {
  useEffect(keepFromBrowser, []);
  return null;
}
