import type { Question } from './question';
import { ageEvidenceQuestions } from './record/age-evidence';
import { agenciesQuestions } from './record/agencies';
import { backgroundQuestions } from './record/background';
import { childQuestions } from './record/child';
import { childProtectionContactQuestions } from './record/child-protection-contact';
import { documentsQuestions } from './record/documents';
import { exploitationQuestions } from './record/exploitation';
import { finishingQuestions } from './record/finishing';
import { healthQuestions } from './record/health';
import { homeQuestions } from './record/home';
import { peopleQuestions } from './record/people';
import { placesQuestions } from './record/places';
import { professionalViewQuestions } from './record/professional-view';
import { referrerQuestions } from './record/referrer';
import { riskQuestions } from './record/risk';
import { safetyNowQuestions } from './record/safety-now';

/** The questions of the record, in the order of `recordSections`. */
export const recordQuestions = {
  ...referrerQuestions,
  ...childProtectionContactQuestions,
  ...childQuestions,
  ...ageEvidenceQuestions,
  ...homeQuestions,
  ...backgroundQuestions,
  ...healthQuestions,
  ...exploitationQuestions,
  ...peopleQuestions,
  ...placesQuestions,
  ...riskQuestions,
  ...professionalViewQuestions,
  ...agenciesQuestions,
  ...safetyNowQuestions,
  ...documentsQuestions,
  ...finishingQuestions,
} as const satisfies Record<string, Question>;
