import { loadPickList, type PickListEntry } from '@/lib/online-form/lists';
import type { PickListId } from '@/lib/questions/pick-lists';

/** More than this is no help to anyone choosing; typing another letter is. */
export const mostSuggestions = 12;

/** Text for comparing: without accents and without a difference between large and small letters. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

export interface FoldedEntry {
  entry: PickListEntry;
  folded: string;
}

const loading = new Map<PickListId, Promise<readonly FoldedEntry[]>>();

/** A list, ready to be searched. Fetched once; a failed fetch is tried again the next time. */
export function foldedList(id: PickListId): Promise<readonly FoldedEntry[]> {
  const known = loading.get(id);
  if (known) return known;
  const started = loadPickList(id).then((entries) =>
    entries.map((entry) => ({ entry, folded: folded(entry.label) })),
  );
  loading.set(id, started);
  started.catch(() => loading.delete(id));
  return started;
}

/** The entries most like what was typed: those that begin so, then those with a word that does, then the others. */
export function suggestionsFor(typed: string, list: readonly FoldedEntry[]): PickListEntry[] {
  const wanted = folded(typed);
  if (!wanted) return list.map(({ entry }) => entry);
  const begin: PickListEntry[] = [];
  const word: PickListEntry[] = [];
  const inside: PickListEntry[] = [];
  for (const { entry, folded: text } of list) {
    const at = text.indexOf(wanted);
    if (at === 0) begin.push(entry);
    else if (at > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) word.push(entry);
    else if (at > 0) inside.push(entry);
  }
  return [...begin, ...word, ...inside];
}

/** Whether it is an entry of the list, exactly. */
export function entryOf(typed: string, list: readonly FoldedEntry[]): PickListEntry | null {
  return list.find(({ entry }) => entry.value === typed)?.entry ?? null;
}
