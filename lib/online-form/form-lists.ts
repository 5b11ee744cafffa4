import type { PickListId } from '@/lib/questions/pick-lists';
import { loadPickList, type PickListNoteId } from './lists';

/** The lists that fields of the online service are answered from. */
export const formListIds = [
  'organisations',
  'local-authorities',
  'towns',
  'regions',
  'countries-abroad',
  'police-forces',
  'nationalities',
] as const satisfies readonly PickListId[];
export type FormListId = (typeof formListIds)[number];

/** The entries of each list, with what is to be said beside an entry, null where nothing is. */
export type FormLists = Readonly<Record<FormListId, ReadonlyMap<string, PickListNoteId | null>>>;

/** Fetches every list that the answers are checked against. */
export async function loadFormLists(): Promise<FormLists> {
  const load = async (id: FormListId) =>
    new Map((await loadPickList(id)).map(({ value, note }) => [value, note ?? null]));
  const [organisations, localAuthorities, towns, regions, abroad, forces, nationalities] = await Promise.all(
    formListIds.map(load),
  );
  const none = new Map<string, null>();
  return {
    organisations: organisations ?? none,
    'local-authorities': localAuthorities ?? none,
    towns: towns ?? none,
    regions: regions ?? none,
    'countries-abroad': abroad ?? none,
    'police-forces': forces ?? none,
    nationalities: nationalities ?? none,
  };
}

export function isFormListId(id: PickListId): id is FormListId {
  return formListIds.some((known) => known === id);
}
