import type { LibraryId } from '@/lib/content/library';
import { backgroundLawSummariesInEnglish } from './guidance-summaries/background-law';
import { backgroundPolicyAndServicesSummariesInEnglish } from './guidance-summaries/background-policy-and-services';
import { lawSummariesInEnglish } from './guidance-summaries/law';
import { pastEnglandAndWalesSummariesInEnglish } from './guidance-summaries/past-england-and-wales';
import { pastEverywhereSummariesInEnglish } from './guidance-summaries/past-everywhere';
import { pastWalesScotlandAndNorthernIrelandSummariesInEnglish } from './guidance-summaries/past-wales-scotland-and-northern-ireland';
import { practiceEnglandAndWalesSummariesInEnglish } from './guidance-summaries/practice-england-and-wales';
import { practiceEverywhereSummariesInEnglish } from './guidance-summaries/practice-everywhere';
import { practiceScotlandAndNorthernIrelandSummariesInEnglish } from './guidance-summaries/practice-scotland-and-northern-ireland';
import { practiceWalesSummariesInEnglish } from './guidance-summaries/practice-wales';
import { servicesSummariesInEnglish } from './guidance-summaries/services';
import type { GuidanceSummary } from './guidance-words';

/** What every entry of the library says, and how it stands today. */
export const librarySummariesInEnglish = {
  ...lawSummariesInEnglish,
  ...practiceEverywhereSummariesInEnglish,
  ...practiceEnglandAndWalesSummariesInEnglish,
  ...practiceWalesSummariesInEnglish,
  ...practiceScotlandAndNorthernIrelandSummariesInEnglish,
  ...servicesSummariesInEnglish,
  ...backgroundLawSummariesInEnglish,
  ...backgroundPolicyAndServicesSummariesInEnglish,
  ...pastEverywhereSummariesInEnglish,
  ...pastEnglandAndWalesSummariesInEnglish,
  ...pastWalesScotlandAndNorthernIrelandSummariesInEnglish,
} as const satisfies Record<LibraryId, GuidanceSummary>;
