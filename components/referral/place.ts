import { type Update, updates } from '@/lib/afterwards/updates';
import { type RecordSection, recordSections } from '@/lib/questions/question';
import type { AfterwardsPaper } from '@/lib/record/afterwards-papers';
import type { PaperFor } from '@/lib/record/document-for';
import { type Step, stepAddresses, stepAt } from '@/machines/steps';

/** The papers that an end can show full-page, to read or print them. */
export const sheets = [
  'summary',
  'hand-over',
  'answer-sheet',
  'come-back',
  'no-concern',
  'adult-exploited-as-a-child',
  'adult',
  'timeline',
  'further-information',
] as const satisfies readonly (PaperFor['id'] | AfterwardsPaper | 'answer-sheet')[];
export type Sheet = (typeof sheets)[number];

/** Where somebody is. It names a step of the walk and never a case, so it may stand in the address. */
export interface Place {
  at: Step | 'inDanger';
  /** Only in a section of the record. */
  section: RecordSection | null;
  /** Only where something is noted down after the referral. */
  update: Update | null;
  /** Only at an end. */
  sheet: Sheet | null;
}

/** The route that a walk runs on: the live one, or training's with the scenario that is played there. */
export interface WalkRoute {
  path: string;
  scenario?: string;
}
export const liveRoute: WalkRoute = { path: '/referral/' };
const dangerAddress = 'in-danger';

/** The address of a place, from the root of the site. */
export function addressOfPlace(
  { at, section, update, sheet }: Place,
  { path, scenario }: WalkRoute = liveRoute,
): string {
  const query = new URLSearchParams({
    ...(scenario ? { scenario } : {}),
    step: at === 'inDanger' ? dangerAddress : stepAddresses[at],
  });
  if (at === 'answeringSection' && section) query.set('section', section);
  if (at === 'updating' && update) query.set('section', update);
  if (sheet) query.set('sheet', sheet);
  return `${path}?${query}`;
}

/** The place that an address or its query names, or null: anybody can write anything there. */
export function placeAt(written: string): Place | null {
  const query = new URLSearchParams(written.slice(written.indexOf('?') + 1));
  const address = query.get('step') ?? '';
  const at = address === dangerAddress ? 'inDanger' : stepAt(address);
  if (!at) return null;
  return {
    at,
    section: recordSections.find((section) => section === query.get('section')) ?? null,
    update: updates.find((update) => update === query.get('section')) ?? null,
    sheet: sheets.find((sheet) => sheet === query.get('sheet')) ?? null,
  };
}
