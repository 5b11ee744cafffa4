import type { Catalogue } from '@/lib/questions/catalogue';
import type { WordsOf } from '@/lib/questions/question';
import { afterwardsInEnglish } from './afterwards';
import { decidingInEnglish } from './deciding';
import { ageEvidenceInEnglish } from './record/age-evidence';
import { agenciesInEnglish } from './record/agencies';
import { backgroundInEnglish } from './record/background';
import { childInEnglish } from './record/child';
import { childProtectionContactInEnglish } from './record/child-protection-contact';
import { documentsInEnglish } from './record/documents';
import { exploitationInEnglish } from './record/exploitation';
import { finishingInEnglish } from './record/finishing';
import { healthInEnglish } from './record/health';
import { homeInEnglish } from './record/home';
import { peopleInEnglish } from './record/people';
import { placesInEnglish } from './record/places';
import { professionalViewInEnglish } from './record/professional-view';
import { referrerInEnglish } from './record/referrer';
import { riskInEnglish } from './record/risk';
import { safetyNowInEnglish } from './record/safety-now';

/** The words of every question in English. A question, option or field without words does not compile. */
export const questionWords: WordsOf<Catalogue> = {
  ...decidingInEnglish,
  ...referrerInEnglish,
  ...childProtectionContactInEnglish,
  ...childInEnglish,
  ...ageEvidenceInEnglish,
  ...homeInEnglish,
  ...backgroundInEnglish,
  ...healthInEnglish,
  ...exploitationInEnglish,
  ...peopleInEnglish,
  ...placesInEnglish,
  ...riskInEnglish,
  ...professionalViewInEnglish,
  ...agenciesInEnglish,
  ...safetyNowInEnglish,
  ...documentsInEnglish,
  ...finishingInEnglish,
  ...afterwardsInEnglish,
};
