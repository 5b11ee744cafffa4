'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { sectionIds } from '@/lib/questions/question';
import { type DraftPlace, writeParts } from '@/lib/training/write/place-in-draft';

/** Pages beside the parts: the list of a scenario's parts, the check, the reading through. */
export const writePages = ['parts', 'check', 'preview'] as const;
export type WritePage = (typeof writePages)[number] | DraftPlace['part'];

/** Where somebody is: no scenario means the list of them. */
export interface WriteAddress {
  scenario: string | null;
  page: WritePage;
  item: number | null;
  section: DraftPlace['section'];
}

/** Of all these pages: the address within it names the scenario and the place. */
export const writeRoute = { path: '/training/write/' };

const pages: readonly WritePage[] = [...writePages, ...writeParts];
const followers = new Set<() => void>();

function follow(changed: () => void): () => void {
  followers.add(changed);
  addEventListener('popstate', changed);
  return () => {
    followers.delete(changed);
    removeEventListener('popstate', changed);
  };
}

function addressIn(query: string): WriteAddress {
  const said = new URLSearchParams(query);
  const item = Number(said.get('item'));
  return {
    scenario: said.get('scenario') || null,
    page: pages.find((one) => one === said.get('part')) ?? 'parts',
    item: Number.isInteger(item) && item > 0 ? item : null,
    section: sectionIds.find((one) => one === said.get('section')) ?? null,
  };
}

/** The address of a place: the scenario is an invented one, so that its id may stand there. */
export function writeAddressOf({ scenario, page, item, section }: WriteAddress): string {
  const said = new URLSearchParams();
  if (scenario) said.set('scenario', scenario);
  if (scenario && page !== 'parts') said.set('part', page);
  if (item) said.set('item', String(item));
  if (section) said.set('section', section);
  const query = said.toString();
  return `${writeRoute.path}${query ? `?${query}` : ''}`;
}

/** Goes to another place of these pages; the browser's back button leads back. */
export function goToPlace(place: WriteAddress) {
  history.pushState(null, '', writeAddressOf(place));
  scrollTo(0, 0);
  for (const changed of followers) changed();
}

/** The place that the address names; null while the page is being made on a machine that has no address. */
export function useWriteAddress(): WriteAddress | null {
  const query = useSyncExternalStore(
    follow,
    () => location.search,
    () => null,
  );
  return useMemo(() => (query === null ? null : addressIn(query)), [query]);
}
