import { guidance } from './guidance';
import { backgroundLaw } from './guidance/background-law';
import { backgroundPolicyAndServices } from './guidance/background-policy-and-services';
import { pastEnglandAndWales } from './guidance/past-england-and-wales';
import { pastEverywhere } from './guidance/past-everywhere';
import { pastWalesScotlandAndNorthernIreland } from './guidance/past-wales-scotland-and-northern-ireland';
import type { BackgroundEntry, LibraryEntry, PastEntry } from './guidance-entry';

/** What is live and stands behind no step of the walk. */
const background = {
  ...backgroundLaw,
  ...backgroundPolicyAndServices,
} as const satisfies Record<string, BackgroundEntry>;
export type BackgroundId = keyof typeof background;

/** What no longer applies, kept so that a note or a form that names it leads to what does. */
export const past = {
  ...pastEverywhere,
  ...pastEnglandAndWales,
  ...pastWalesScotlandAndNorthernIreland,
} as const satisfies Record<string, PastEntry>;
export type PastId = keyof typeof past;

/** Every entry of the guidance library. Loaded by the library's own pages only. */
export const library = { ...guidance, ...background, ...past } as const satisfies Record<
  string,
  LibraryEntry
>;
export type LibraryId = keyof typeof library;
