'use client';
import { useEffect, useState } from 'react';
import { type Protection, protectionOf } from '@/lib/drafts/protection';

async function look(): Promise<Protection> {
  const [persisted, { quota = null, usage = null }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return protectionOf({ persisted, quota, usage });
}

/** How safely this browser keeps what is stored; null until it has said so. `ask`: asks it to promise. */
export function useProtection() {
  const [protection, setProtection] = useState<Protection | null>(null);
  useEffect(() => {
    look().then(setProtection, () => undefined);
  }, []);
  async function ask() {
    await navigator.storage.persist().catch(() => false);
    const now = await look();
    setProtection(now);
    return now;
  }
  return { protection, ask };
}
