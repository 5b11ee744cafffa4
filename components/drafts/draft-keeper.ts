import { cardOf } from '@/lib/drafts/card-of';
import { writeDraftBody } from '@/lib/drafts/draft-body';
import { todayInUk } from '@/lib/today-in-uk';
import type { Card } from '@/lib/vault/card';
import type { SavedDraft } from '@/lib/vault/drafts';
import type { Vault } from '@/lib/vault/opened-vault';
import { autosave, type Saved } from './autosave';
import { type Draft, draftNow, setSafe } from './draft-in-tab';
import { holdDraft, tellOtherTabs } from './draft-lock';
import type { NotSaved, Saving } from './keeping';

/** A draft that was stored before. */
export interface Stored {
  saved: SavedDraft;
  card: Card;
  release(): void;
}

/** Stores the draft of one identity (`Draft.of`) as it is typed. */
export interface DraftKeeper {
  of: number;
  /** What the list shows of it; null until it is stored. */
  stored(): { saved: SavedDraft; card: Card } | null;
  changed(draft: Draft): void;
  /** Stores another day or backup with it. */
  changeCard(change: Partial<Pick<Card, 'deleteOn' | 'lastBackup'>>): Promise<void>;
  /** Where another tab stored over it: goes on as a draft of its own, and both are kept. */
  goOnAsCopy(): void;
  flush(): Promise<void>;
  /** Stores the last of it, then lets other tabs have it. */
  letGo(): Promise<void>;
}

/** Refusals that may pass by themselves: a full disk is cleared, a busy one comes back. */
const mayPass: ReadonlySet<NotSaved> = new Set([
  'vault.storage-full',
  'vault.storage-failed',
  'vault.storage-blocked',
  'vault.index-damaged',
]);

export function keepDraftIn(
  vault: Vault,
  of: number,
  before: Stored | null,
  report: (saving: Saving) => void,
): DraftKeeper {
  let latest: Draft | null = null;
  let saved = before?.saved ?? null;
  let card = before?.card ?? null;
  let release = before?.release ?? (() => {});

  function refused(why: NotSaved): Saved {
    setSafe(false);
    report({ is: 'not-saved', why });
    return { ok: false, again: mayPass.has(why) };
  }

  async function save(): Promise<Saved> {
    const draft = latest;
    if (!draft) return { ok: true };
    const today = todayInUk();
    const now = new Date().toISOString();
    const next = cardOf(draft.answers, { today, now, before: card });
    const result = await vault.save(saved ?? 'new', writeDraftBody({ ...draft, today }), next);
    if (!result.ok) return refused(result.failure.kind);
    const isNew = saved === null;
    saved = result.value;
    card = next;
    const { id } = saved;
    if (isNew) {
      const held = await holdDraft(id, () => refused('moved'));
      release = held?.release ?? release;
    }
    tellOtherTabs({ kind: 'saved', id });
    // Where more was typed meanwhile, the next save says so.
    if (draft !== latest) return { ok: true };
    setSafe(draft === draftNow());
    report({ is: 'saved', at: Date.now() });
    return { ok: true };
  }

  const saving = autosave(save);
  return {
    of,
    stored: () => (saved && card ? { saved, card } : null),
    changed(draft) {
      latest = draft;
      setSafe(false);
      report({ is: 'saving' });
      saving.changed();
    },
    async changeCard(change) {
      if (card) card = { ...card, ...change };
      latest ??= draftNow();
      saving.changed();
      await saving.flush();
    },
    goOnAsCopy() {
      saved = null;
      latest ??= draftNow();
      saving.changed();
    },
    flush: () => saving.flush(),
    async letGo() {
      await saving.flush();
      saving.stop();
      release();
    },
  };
}
