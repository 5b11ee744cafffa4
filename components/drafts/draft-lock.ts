import type { CardChange } from '@/lib/vault/card';
import type { DraftId } from '@/lib/vault/records';

// Lock names and messages live in the browser's memory only, and the id is random.
const lockOf = (id: DraftId) => `waymark-draft-${id}`;
const channelName = 'waymark-drafts';

type Told =
  /** Another tab wants to work on this draft: save it and let it go. */
  | { kind: 'let-go'; id: DraftId }
  /** It can not be let go: its last words could not be saved. */
  | { kind: 'kept'; id: DraftId }
  /** A draft was saved: who only reads it may read it again. */
  | { kind: 'saved'; id: DraftId }
  /** A backup was made of this draft, here: who has the draft notes it. */
  | { kind: 'backed-up'; id: DraftId; change: CardChange }
  /** And has stored that. */
  | { kind: 'noted'; id: DraftId }
  /** Somebody is at work in this browser. */
  | { kind: 'used' }
  /** After so many minutes without a key or a touch the app locks, from now on. */
  | { kind: 'idle-minutes'; minutes: number }
  | { kind: 'lock' }
  /** Everything that is kept was deleted. */
  | { kind: 'wiped' };

/** Milliseconds that a tab has to save a draft that another one asks for; a tab that hangs is not waited for longer. */
const patience = 3_000;

let channel: BroadcastChannel | null = null;
function open(): BroadcastChannel {
  channel ??= new BroadcastChannel(channelName);
  return channel;
}

/** Tells the other tabs and windows of the app in this browser. */
export function tellOtherTabs(told: Told) {
  open().postMessage(told);
}

/** What other tabs tell; comes back with the way to stop listening. */
export function onToldByOthers(hear: (told: Told) => void): () => void {
  const listener = ({ data }: MessageEvent<Told>) => hear(data);
  open().addEventListener('message', listener);
  return () => open().removeEventListener('message', listener);
}

/** Has the tab that works on a draft note a backup of it. Whether it did so in time. */
export function noteElsewhere(id: DraftId, change: CardChange): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (noted: boolean) => {
      clearTimeout(waiting);
      stop();
      resolve(noted);
    };
    const waiting = setTimeout(() => end(false), patience);
    const stop = onToldByOthers((told) => {
      if (told.kind === 'noted' && told.id === id) end(true);
    });
    tellOtherTabs({ kind: 'backed-up', id, change });
  });
}

interface Held {
  release(): void;
}

function hold(id: DraftId, options: LockOptions, onTaken: () => void): Promise<Held | null> {
  return new Promise((resolve) => {
    let had = false;
    const request = navigator.locks.request(lockOf(id), options, (lock) => {
      if (!lock) return resolve(null);
      had = true;
      return new Promise<void>((release) => resolve({ release }));
    });
    // Rejected when it was not had in time, and when another tab took it away afterwards.
    request.catch(() => {
      if (had) onTaken();
      resolve(null);
    });
  });
}

/** The right to work on a draft, or null while another tab has it. `onTaken`: another tab took it away. */
export function holdDraft(id: DraftId, onTaken: () => void): Promise<Held | null> {
  return hold(id, { ifAvailable: true }, onTaken);
}

/**
 * The right to work on a draft, asked of the tab that has it, and taken where that one does not answer. Null where it
 * answers that it has words which it could not save: those would be lost.
 */
export async function takeDraftOver(id: DraftId, onTaken: () => void): Promise<Held | null> {
  const giveUp = new AbortController();
  let kept = false;
  const stop = onToldByOthers((told) => {
    if (told.kind !== 'kept' || told.id !== id) return;
    kept = true;
    giveUp.abort();
  });
  tellOtherTabs({ kind: 'let-go', id });
  const signal = AbortSignal.any([giveUp.signal, AbortSignal.timeout(patience)]);
  const given = await hold(id, { signal }, onTaken);
  stop();
  if (given || kept) return given;
  return hold(id, { steal: true }, onTaken);
}
