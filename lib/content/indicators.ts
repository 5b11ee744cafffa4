import type { Indicator } from '@/lib/content/indicator-categories';
import { adultAroundTheChildIndicators } from '@/lib/content/indicators/adult-around-the-child';
import { appearanceAndHealthIndicators } from '@/lib/content/indicators/appearance-and-health';
import { behaviourAndDevelopmentIndicators } from '@/lib/content/indicators/behaviour-and-development';
import { benefitAndFinancialExploitationIndicators } from '@/lib/content/indicators/benefit-and-financial-exploitation';
import { childCriminalExploitationIndicators } from '@/lib/content/indicators/child-criminal-exploitation';
import { childSexualExploitationIndicators } from '@/lib/content/indicators/child-sexual-exploitation';
import { controlIndicators } from '@/lib/content/indicators/control';
import { documentsAndImmigrationIndicators } from '@/lib/content/indicators/documents-and-immigration';
import { domesticServitudeIndicators } from '@/lib/content/indicators/domestic-servitude';
import { forcedBeggingAndPettyCrimeIndicators } from '@/lib/content/indicators/forced-begging-and-petty-crime';
import { forcedLabourIndicators } from '@/lib/content/indicators/forced-labour';
import { forcedOrShamMarriageIndicators } from '@/lib/content/indicators/forced-or-sham-marriage';
import { illegalAdoptionIndicators } from '@/lib/content/indicators/illegal-adoption';
import { livingSituationIndicators } from '@/lib/content/indicators/living-situation';
import { missingIndicators } from '@/lib/content/indicators/missing';
import { movementAndTravelIndicators } from '@/lib/content/indicators/movement-and-travel';
import { onlineIndicators } from '@/lib/content/indicators/online';
import { organRemovalIndicators } from '@/lib/content/indicators/organ-removal';

/**
 * Every indicator, in the order in which it is shown: by category, as in `indicatorCategories`. A tick is an
 * observation and never a finding; `strength` orders prompts and is never added up.
 */
export const indicators = {
  ...childSexualExploitationIndicators,
  ...childCriminalExploitationIndicators,
  ...forcedLabourIndicators,
  ...domesticServitudeIndicators,
  ...forcedBeggingAndPettyCrimeIndicators,
  ...benefitAndFinancialExploitationIndicators,
  ...forcedOrShamMarriageIndicators,
  ...illegalAdoptionIndicators,
  ...organRemovalIndicators,
  ...movementAndTravelIndicators,
  ...controlIndicators,
  ...appearanceAndHealthIndicators,
  ...livingSituationIndicators,
  ...behaviourAndDevelopmentIndicators,
  ...missingIndicators,
  ...adultAroundTheChildIndicators,
  ...documentsAndImmigrationIndicators,
  ...onlineIndicators,
} as const satisfies Record<string, Indicator>;
export type IndicatorId = keyof typeof indicators;

export const indicatorIds = Object.keys(indicators) as IndicatorId[]; // Object.keys forgets the keys it was given
