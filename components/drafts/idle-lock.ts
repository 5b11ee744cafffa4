import { isLockKey } from '@/components/shell/lock-key';
import type { Result } from '@/lib/result';
import type { VaultFailure } from '@/lib/vault/failures';
import type { Vault } from '@/lib/vault/opened-vault';
import { onToldByOthers, tellOtherTabs } from './draft-lock';
import { idleTime } from './idle-time';

const minute = 60_000;
const looksEvery = 10_000;
/** In this tab. The vault has said how many, or could not. */
let minutes = 10;

/**
 * Calls `lock` by its key, and after the time without a key or a touch that the vault says. Gives how to
 * stop. Part of what opens the vault: on a bad connection nothing more has to come for the keys to be let go.
 */
export function lockWhenLeft(vault: Vault, lock: () => void): () => void {
  const idle = idleTime(Date.now);
  void vault.idleLockMinutes().then((said) => {
    if (said.ok) minutes = said.value;
  });
  let told = 0;
  const onUse = () => {
    idle.used();
    // A tab that is left alone does not lock the one that is worked in.
    if (Math.abs(Date.now() - told) < looksEvery / 2) return;
    told = Date.now();
    tellOtherTabs({ kind: 'used' });
  };
  const stopHearing = onToldByOthers((what) => {
    if (what.kind === 'used') idle.used();
    if (what.kind === 'idle-minutes') minutes = what.minutes;
  });
  const onKey = (event: KeyboardEvent) => {
    onUse();
    if (isLockKey(event)) lock();
  };
  const look = () => {
    if (idle.passed() >= minutes * minute) lock();
  };
  const stopping = new AbortController();
  const { signal } = stopping;
  const timer = setInterval(look, looksEvery);
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('keydown', onKey, { signal });
  addEventListener('pointerdown', onUse, { signal });
  addEventListener('wheel', onUse, { passive: true, signal });
  // Words that are dictated come without a key.
  addEventListener('input', onUse, { signal });
  return () => {
    stopping.abort();
    stopHearing();
    clearInterval(timer);
  };
}

/** Another time, from now on, in every tab. */
export async function setIdleMinutes(vault: Vault, wanted: number): Promise<Result<null, VaultFailure>> {
  const saved = await vault.setIdleLockMinutes(wanted);
  if (!saved.ok) return saved;
  minutes = wanted;
  tellOtherTabs({ kind: 'idle-minutes', minutes });
  return saved;
}
