'use client';
import { useEffect } from 'react';
import { databaseName, keyFileName } from '@/lib/vault/stored-names';
import { keepingNow, setKeeping } from './keeping';

async function isKeyFileThere(): Promise<boolean> {
  try {
    const root = await navigator.storage.getDirectory();
    await root.getFileHandle(keyFileName);
    return true;
  } catch {
    // Not there, or out of reach: the vault says which when drafts are to be kept.
    return false;
  }
}

/** Whether there are drafts, whatever became of their keys. Firefox and Safari list databases too, old versions do not. */
async function areRecordsThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return false;
  }
}

async function findOut() {
  if (keepingNow().is !== 'finding-out') return;
  if (!isSecureContext) return setKeeping({ is: 'in-tab', why: 'no-secure-context' });
  // Most first visits have no vault and need none of its code.
  if (!(await isKeyFileThere()) && !(await areRecordsThere()))
    return setKeeping({ is: 'in-tab', why: 'not-asked' });
  const { findOut: ask } = await import('./session');
  await ask();
}

function find() {
  // Without the vault's code the walk goes on in this tab alone.
  findOut().catch(() => setKeeping({ is: 'in-tab', why: 'storage-failed' }));
}

/** Looks once, when the first page that needs to know is opened, whether drafts are kept in this browser. */
export function useFindingOut() {
  useEffect(find, []);
}

/** Looks once more, where what failed may have passed. */
export function findOutAgain() {
  setKeeping({ is: 'finding-out' });
  find();
}
