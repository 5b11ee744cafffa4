import { law } from './guidance/law';
import { practiceEnglandAndWales } from './guidance/practice-england-and-wales';
import { practiceEverywhere } from './guidance/practice-everywhere';
import { practiceScotlandAndNorthernIreland } from './guidance/practice-scotland-and-northern-ireland';
import { practiceWales } from './guidance/practice-wales';
import { services } from './guidance/services';
import type { GuidanceEntry } from './guidance-entry';

/**
 * Every live entry that stands behind a step of the walk. Those that apply across the UK, and international ones, are for
 * all four nations. The rest of the library is in library.ts, so that the walk does not load it.
 */
export const guidance = {
  ...law,
  ...practiceEverywhere,
  ...practiceEnglandAndWales,
  ...practiceWales,
  ...practiceScotlandAndNorthernIreland,
  ...services,
} as const satisfies Record<string, GuidanceEntry>;
export type GuidanceId = keyof typeof guidance;
