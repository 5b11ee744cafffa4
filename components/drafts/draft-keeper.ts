import { autosave, type Saved } from '@/components/keeping/autosave';
import { cardOf } from '@/lib/drafts/card-of';
import { writeDraftBody } from '@/lib/drafts/draft-body';
import type { Answers } from '@/lib/questions/answers';
import { todayInUk } from '@/lib/today-in-uk';
import type { Card, CardChange } from '@/lib/vault/card';
import type { SavedDraft } from '@/lib/vault/drafts';
import type { Vault } from '@/lib/vault/opened-vault';
import { type Draft, draftNow, setSafe } from './draft-in-tab';
import { holdDraft, tellOtherTabs } from './draft-lock';
import type { NotSaved, Saving } from './keeping';
import { mayPass } from './may-pass';

/** A draft that was stored before. */
export interface Stored {
  saved: SavedDraft;
  card: Card;
  /** The answers that are stored, to tell a change from a draft that was only opened. */
  answers: Answers;
  release(): void;
}

/** Stores the draft of one identity (`Draft.of`) as it is typed. */
export interface DraftKeeper {
  of: number;
  /** What the list shows of it; null until it is stored. */
  stored(): { saved: SavedDraft; card: Card } | null;
  unsaved(): boolean;
  /** Whether another tab has it by now. */
  isTaken(): boolean;
  changed(draft: Draft): void;
  /** Stores another day or backup with it. Gives the reason where that was refused. */
  changeCard(change: CardChange): Promise<NotSaved | null>;
  /** Stores what is not stored yet. Gives the reason where that was refused. */
  flush(): Promise<NotSaved | null>;
  /** The same, and then lets other tabs have it; where it was refused, nothing changes. */
  letGo(): Promise<NotSaved | null>;
  /** Another tab has it now, or it is gone: nothing more is stored from here. */
  taken(): void;
  /** The same, where nobody has it: what stored it is gone. */
  stop(): void;
}

/** Milliseconds: so often, at most, a save looks whether the keys are still on the disk. */
const looksForKeys = 60_000;

export function keepDraftIn(
  vault: Vault,
  of: number,
  before: Stored | null,
  report: (saving: Saving) => void,
): DraftKeeper {
  let latest: Draft | null = null;
  let saved = before?.saved ?? null;
  let card = before?.card ?? null;
  let release = before?.release ?? (() => undefined);
  /** What is not stored yet of it. A save that is under way when it comes must not undo it. */
  let cardChange: CardChange = {};
  let keysSeen = 0;
  let lastRefusal: NotSaved | null = null;
  let isTaken = false;
  let storedAnswers = before?.answers ?? null;
  let wasChanged = before === null;

  function refused(why: NotSaved): Saved {
    lastRefusal = why;
    const again = mayPass(why);
    if (!isTaken) {
      setSafe(false);
      report({ is: 'not-saved', why, again });
    }
    return { ok: false, again };
  }

  /** Opening a draft and going about in it is no change of it: the list's "last change" stays. */
  function isChange(answers: Answers): boolean {
    if (answers === storedAnswers) return false;
    // Compared once: from the first true change on, other answers are another change.
    wasChanged ||= JSON.stringify(answers) !== JSON.stringify(storedAnswers);
    return wasChanged;
  }

  function stop() {
    isTaken = true;
    saving.stop();
    release();
  }

  function taken() {
    stop();
    report({ is: 'not-saved', why: 'moved', again: false });
  }

  async function lookForKeys() {
    if (Date.now() - keysSeen < looksForKeys) return { ok: true } as const;
    const keys = await vault.keysAreThere();
    if (keys.ok) keysSeen = Date.now();
    return keys;
  }

  async function save(): Promise<Saved> {
    const draft = latest;
    if (!draft) return { ok: true };
    const today = todayInUk();
    const now = card && !isChange(draft.answers) ? card.changed : new Date().toISOString();
    const changes = cardChange;
    const next = { ...cardOf(draft.answers, { today, now, before: card }), ...changes };
    const result = await vault.save(saved ?? 'new', writeDraftBody({ ...draft, today }), next);
    if (!result.ok) return refused(result.failure.kind);
    if (saved === null) {
      const { id } = result.value;
      const held = await holdDraft(id, () => {
        if (saved?.id === id) taken();
      });
      release = held?.release ?? release;
    }
    saved = result.value;
    card = next;
    if (changes === cardChange) cardChange = {};
    storedAnswers = draft.answers;
    // Stored, and to be opened by nobody: the worker must know while the words are still here.
    const keys = await lookForKeys();
    if (!keys.ok) return refused(keys.failure.kind);
    lastRefusal = null;
    tellOtherTabs({ kind: 'saved', id: saved.id });
    // Where more was typed meanwhile, the next save says so.
    if (draft !== latest || isTaken) return { ok: true };
    if (draft === draftNow()) setSafe(true);
    report({ is: 'saved', at: Date.now() });
    return { ok: true };
  }

  const saving = autosave(save);

  async function flush(): Promise<NotSaved | null> {
    // What came too late can not go where it belonged any more.
    if (isTaken) return saving.unsaved() ? 'moved' : null;
    const result = await saving.flush();
    return result.ok ? null : (lastRefusal ?? 'vault.storage-failed');
  }

  return {
    of,
    stored: () => (saved && card ? { saved, card } : null),
    unsaved: () => saving.unsaved(),
    isTaken: () => isTaken,
    changed(draft) {
      if (isTaken) return;
      latest = draft;
      setSafe(false);
      // What was refused is said until it is saved.
      if (lastRefusal === null) report({ is: 'saving' });
      saving.changed();
    },
    async changeCard(change) {
      if (isTaken) return 'moved';
      cardChange = { ...cardChange, ...change };
      latest ??= draftNow();
      saving.changed();
      return flush();
    },
    flush,
    async letGo() {
      const why = await flush();
      if (why) return why;
      saving.stop();
      release();
      return null;
    },
    taken,
    stop,
  };
}
