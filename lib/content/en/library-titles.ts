import type { LibraryId } from '@/lib/content/library';
import { guidanceTitlesInEnglish } from './guidance-titles';
import { backgroundLawTitlesInEnglish } from './guidance-titles/background-law';
import { backgroundPolicyAndServicesTitlesInEnglish } from './guidance-titles/background-policy-and-services';
import { pastEnglandAndWalesTitlesInEnglish } from './guidance-titles/past-england-and-wales';
import { pastEverywhereTitlesInEnglish } from './guidance-titles/past-everywhere';
import { pastWalesScotlandAndNorthernIrelandTitlesInEnglish } from './guidance-titles/past-wales-scotland-and-northern-ireland';
import type { GuidanceTitle } from './guidance-words';

/** What every entry of the library is called. */
export const libraryTitlesInEnglish = {
  ...guidanceTitlesInEnglish,
  ...backgroundLawTitlesInEnglish,
  ...backgroundPolicyAndServicesTitlesInEnglish,
  ...pastEverywhereTitlesInEnglish,
  ...pastEnglandAndWalesTitlesInEnglish,
  ...pastWalesScotlandAndNorthernIrelandTitlesInEnglish,
} as const satisfies Record<LibraryId, GuidanceTitle>;
