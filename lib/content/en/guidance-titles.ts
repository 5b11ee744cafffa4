import type { GuidanceId } from '@/lib/content/guidance';
import { lawTitlesInEnglish } from './guidance-titles/law';
import { practiceEnglandAndWalesTitlesInEnglish } from './guidance-titles/practice-england-and-wales';
import { practiceEverywhereTitlesInEnglish } from './guidance-titles/practice-everywhere';
import { practiceScotlandAndNorthernIrelandTitlesInEnglish } from './guidance-titles/practice-scotland-and-northern-ireland';
import { practiceWalesTitlesInEnglish } from './guidance-titles/practice-wales';
import { servicesTitlesInEnglish } from './guidance-titles/services';
import type { GuidanceTitle } from './guidance-words';

/** What the entries behind the steps are called: all that the walk and its papers say of them. */
export const guidanceTitlesInEnglish = {
  ...lawTitlesInEnglish,
  ...practiceEverywhereTitlesInEnglish,
  ...practiceEnglandAndWalesTitlesInEnglish,
  ...practiceWalesTitlesInEnglish,
  ...practiceScotlandAndNorthernIrelandTitlesInEnglish,
  ...servicesTitlesInEnglish,
} as const satisfies Record<GuidanceId, GuidanceTitle>;
