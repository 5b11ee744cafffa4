import type { ListDifference } from '@/lib/content/online-form-differences';
import type { Nation } from '@/lib/nation';
import type { PickListId } from '@/lib/questions/pick-lists';

/** What to say beside an entry. The words are in lib/content/en/pick-list-notes.ts. */
export type PickListNoteId =
  /** It ends in a space, and the service trims what is sent: choosing it is always refused. */
  | 'cannot-be-chosen'
  /** A district, combined or former council in England: children's services are with another council. */
  | 'no-childrens-services'
  /** The county council that a newer council replaced, listed in its stead. */
  | 'stands-for-newer-council'
  /** A district council in Northern Ireland: children's services are with a Trust. */
  | 'trust-has-childrens-services'
  /** A council in Northern Ireland that ended in 2015. */
  | 'ended-in-2015';

/** One entry of a long list. `value` is what the answer holds and what the online service compares, exactly. */
export interface PickListEntry {
  value: string;
  label: string;
  /** Only where it is certain and the entry belongs to one nation. */
  nation?: Nation;
  note?: PickListNoteId;
}

/**
 * The entries of a list in the order in which they are shown. The service's lists are as it offered them in April
 * 2026: its packages, with the dated differences of lib/content/online-form-differences.ts. Each list is fetched
 * when it is first asked for.
 */
export async function loadPickList(id: PickListId): Promise<readonly PickListEntry[]> {
  switch (id) {
    case 'indicators':
      return (await import('./indicator-list')).indicatorList;
    case 'organisations':
      return withNations(await asOffered(import('ms-organisations'), 'organisations'));
    case 'local-authorities':
      return localAuthorities(await asOffered(import('ms-uk-local-authorities')));
    case 'police-forces':
      return asOffered(import('ms-uk-police-forces'));
    case 'nationalities':
      return asOffered(import('ms-nationalities'));
    case 'countries':
      return asOffered(import('ms-countries'), 'countries');
    case 'countries-abroad':
      // The overseas question leaves it out.
      return (await asOffered(import('ms-countries'), 'countries')).filter(
        ({ value }) => value !== 'United Kingdom',
      );
    case 'towns':
      return asOffered(import('ms-uk-cities-and-towns'), 'towns');
    case 'regions':
      return asOffered(import('ms-uk-regions'));
  }
}

/** A package's list without its repeats, with what the service added and removed, and the entries it refuses noted. */
async function asOffered(
  published: Promise<{ default: readonly { value: string; label: string }[] }>,
  differs?: 'countries' | 'towns' | 'organisations',
): Promise<PickListEntry[]> {
  const [{ default: entries }, { entriesThatCannotBeChosen, onlineFormDifferences }] = await Promise.all([
    published,
    import('@/lib/content/online-form-differences'),
  ]);
  const difference: ListDifference | undefined = differs && onlineFormDifferences[differs];
  let values = [...new Set(entries.map(({ value }) => value))];
  for (const { value, after } of difference?.added ?? []) {
    values = values.toSpliced(after === null ? 0 : values.indexOf(after) + 1, 0, value);
  }
  return values
    .filter((value) => !difference?.removed.includes(value))
    .map((value) => ({
      value,
      label: value.trim(),
      ...(entriesThatCannotBeChosen.includes(value) ? { note: 'cannot-be-chosen' as const } : {}),
    }));
}

/** The service shows organisations by the alphabet, and writes the Scottish councils without "The". */
async function withNations(organisations: readonly PickListEntry[]): Promise<readonly PickListEntry[]> {
  const [{ councils }, { organisationsOfOneNation }] = await Promise.all([
    import('@/lib/content/authorities'),
    import('@/lib/content/online-form-differences'),
  ]);
  const nationOf = new Map<string, Nation>();
  for (const { formEntry, nation } of Object.values(councils))
    nationOf.set(withoutArticle(formEntry), nation);
  for (const nation of ['wales', 'scotland', 'northern-ireland'] as const) {
    for (const name of organisationsOfOneNation[nation]) nationOf.set(name, nation);
  }
  const inOrder = new Intl.Collator('en');
  return organisations
    .map((entry) => {
      const nation = nationOf.get(withoutArticle(entry.value));
      return nation === undefined ? entry : { ...entry, nation };
    })
    .toSorted((a, b) => inOrder.compare(a.label, b.label));
}

const withoutArticle = (name: string) => name.replace(/^The /, '');

/** The service's list of councils, each with its nation and a note where choosing it needs care. */
async function localAuthorities(listed: readonly PickListEntry[]): Promise<readonly PickListEntry[]> {
  const { councils, hscTrusts } = await import('@/lib/content/authorities');
  const known = new Map<string, Pick<PickListEntry, 'nation' | 'note'>>();
  for (const { formEntry, nation, certainty } of Object.values(councils)) {
    known.set(formEntry, { nation, ...(certainty === 'check' ? { note: 'stands-for-newer-council' } : {}) });
  }
  for (const { formEntries, formerEntries, nation } of Object.values(hscTrusts)) {
    for (const value of formEntries) known.set(value, { nation, note: 'trust-has-childrens-services' });
    for (const value of formerEntries) known.set(value, { nation, note: 'ended-in-2015' });
  }
  // All that is left is in England: the councils of the other three nations are all known.
  return listed.map((entry) => ({
    ...entry,
    ...(known.get(entry.value) ?? { nation: 'england', note: 'no-childrens-services' }),
  }));
}
