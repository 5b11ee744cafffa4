import { BrokenInvariant } from '@/lib/errors';
import { formPages, type KnownPage } from './pages';

/** What is known of a field that a fork looks at: its value, null while nothing is answered. */
export type KnownValue = (field: string) => string | null;

function pageAt(slug: string | null): KnownPage | null {
  if (slug === null) return null;
  const page = formPages.find((candidate) => candidate.slug === slug);
  if (!page) throw new BrokenInvariant('unknown-step');
  return page;
}

/** Where a page can lead, as far as is known. What would end the child's route is no way for a child. */
function mayFollow(page: KnownPage, known: KnownValue): KnownPage[] {
  const ways = page.forks.filter(({ leavesPath }) => !leavesPath);
  const next = pageAt(page.next);
  const taken = ways.find(({ when }) =>
    'equals' in when
      ? known(when.field) === when.equals
      : 'answered' in when && known(when.field) === 'answered',
  );
  if (taken) return [pageAt(taken.to)].flatMap((to) => to ?? []);
  const open = ways.filter(({ when }) => known(when.field) === null);
  return [next, ...open.map(({ to }) => pageAt(to))].flatMap((to) => to ?? []);
}

/** Whether the last page can still be reached when one page is closed. */
function canEndWithout(closed: KnownPage, known: KnownValue): boolean {
  const seen = new Set<KnownPage>();
  const toVisit = formPages.slice(0, 1);
  for (let page = toVisit.pop(); page; page = toVisit.pop()) {
    if (page === closed || seen.has(page)) continue;
    if (page.next === null) return true;
    seen.add(page);
    toVisit.push(...mayFollow(page, known));
  }
  return false;
}

/**
 * The pages that this case's route meets, in order. While a question that decides between pages is not answered,
 * only those are here that come whatever the answer.
 */
export function routeOf(known: KnownValue): KnownPage[] {
  return formPages.filter((page) => !canEndWithout(page, known));
}

/** The fields of a page that are in view. A preset one never is. */
export function fieldsInView(page: KnownPage, known: KnownValue): KnownPage['fields'] {
  return page.fields.filter(
    ({ presetTo, shownWhen }) =>
      presetTo === undefined && (!shownWhen || known(shownWhen.field) === shownWhen.equals),
  );
}
