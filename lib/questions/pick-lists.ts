/**
 * The long lists that an answer can be picked from. Where an entry comes from and which ones exist is decided in
 * lib/online-form/lists.ts, loaded only by the screens and outputs that need it.
 */
export const pickLists = [
  'indicators',
  'organisations',
  'local-authorities',
  'police-forces',
  'nationalities',
  'countries',
  'countries-abroad',
  'towns',
  'regions',
] as const;
export type PickListId = (typeof pickLists)[number];
