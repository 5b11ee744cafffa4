import type { WalkStepName } from '@/lib/guidance/walk-steps';
import type { GuidanceId } from './guidance';

/** What has to hold for some entries to be of use. `always`: nothing. The rule for each is in lib/guidance. */
export const guidanceConditions = [
  'always',
  'age-in-doubt',
  'accused-of-crime',
  'sexual-exploitation',
  'criminal-exploitation',
  'forced-to-work',
  'goes-missing',
  'guardian',
  'alone',
  'separated',
  'from-abroad',
  'turns-18-soon',
  'primary-age',
  'secondary-age',
  'pilot-area',
  'school',
  'police',
  'council',
] as const;
export type GuidanceCondition = (typeof guidanceConditions)[number];

/** Why some entries stand at a step, in the order in which they are read. Words: en/guidance-reasons.ts. */
export const guidanceReasons = [
  'who-to-call',
  'main-reference',
  'child-protection-here',
  'protection-law',
  'rights-of-a-child',
  'who-may-refer',
  'your-organisation',
  'age-in-doubt',
  'age-law',
  'turns-18-soon',
  'what-to-notice',
  'sexual-exploitation',
  'criminal-exploitation',
  'forced-to-work',
  'goes-missing',
  'alone',
  'separated',
  'what-it-means',
  'how-to-complete',
  'how-to-write',
  'how-to-listen',
  'sharing',
  'for-the-child',
  'in-other-languages',
  'guardian-here',
  'accused-of-crime',
  'stop-the-exploiter',
  'from-abroad',
  'who-decides',
  'pilot-area',
  'support',
  'to-learn',
] as const;
export type GuidanceReason = (typeof guidanceReasons)[number];

/**
 * Reasons that follow the services where the child is, whatever the nation of the referral: who protects and looks after
 * them, who assesses their age, whose guardian they have. All others follow the nation of the referral.
 */
export const followChild: ReadonlySet<GuidanceReason> = new Set([
  'child-protection-here',
  'protection-law',
  'rights-of-a-child',
  'age-in-doubt',
  'goes-missing',
  'alone',
  'separated',
  'guardian-here',
  'from-abroad',
]);
/** The reason that follows the nation of the proceedings, which may be either and is not asked. */
export const followsProceedings: GuidanceReason = 'accused-of-crime';

/** Entries that matter at some steps of the walk, where a condition holds; each only in its own nations. */
export interface GuidanceRule {
  because: GuidanceReason;
  when: GuidanceCondition;
  at: readonly WalkStepName[];
  entries: readonly GuidanceId[];
}

const atProtection = ['askingChildProtection', 'callingFirst'] as const;
const ofTheNation = [
  'modern-slavery-act-2015',
  'hte-scotland-act-2015',
  'hte-act-northern-ireland-2015',
] as const;
const ofAChildWithoutParents = ['care-of-unaccompanied-migrant-children-2017'] as const;
const guardians = [
  'independent-child-trafficking-guardians',
  'guardianship-scotland',
  'ni-independent-guardian-service',
] as const;

/** Which entries of the guidance stand at which steps: few at a time, and every one at some step for some case. */
export const guidanceRules: readonly GuidanceRule[] = [
  // Safety
  {
    because: 'who-to-call',
    when: 'always',
    at: ['askingDanger', 'callingFirst', 'explainingHandOver', 'handingOver'],
    entries: ['modern-slavery-helpline'],
  },
  {
    because: 'who-to-call',
    when: 'always',
    at: ['askingDanger', 'callingFirst'],
    entries: ['nspcc-helpline'],
  },
  {
    because: 'child-protection-here',
    when: 'always',
    at: [...atProtection, 'askingWhyWaiting', 'comingBack'],
    entries: [
      'working-together-2026',
      'wales-safeguarding-procedures',
      'scotland-national-guidance-child-protection-2021',
      'ni-protecting-unaccompanied-and-trafficked-children',
    ],
  },
  {
    because: 'child-protection-here',
    when: 'always',
    at: ['referring'],
    entries: [
      'working-together-2026',
      'wales-safeguarding-procedures',
      'ni-protecting-unaccompanied-and-trafficked-children',
    ],
  },
  {
    because: 'child-protection-here',
    when: 'always',
    at: atProtection,
    entries: [
      'all-wales-practice-guide-trafficked-children',
      'sbni-regional-procedures',
      'wales-working-together-safeguard-people-volume-5',
      'ni-co-operating-to-safeguard-2017',
    ],
  },
  {
    because: 'protection-law',
    when: 'always',
    at: ['askingChildProtection'],
    entries: [
      'children-act-1989',
      'social-services-wellbeing-wales-act-2014',
      'children-scotland-act-1995',
      'children-northern-ireland-order-1995',
    ],
  },
  {
    because: 'protection-law',
    when: 'always',
    at: ['askingWhyWaiting', 'comingBack'],
    entries: ['children-act-2004', 'borders-citizenship-immigration-act-2009'],
  },
  {
    because: 'your-organisation',
    when: 'police',
    at: ['askingChildProtection', 'askingResponder'],
    entries: ['college-of-policing-modern-slavery-app'],
  },
  {
    because: 'alone',
    when: 'alone',
    at: ['askingWhyWaiting', 'comingBack', 'referring'],
    entries: ofAChildWithoutParents,
  },
  {
    because: 'separated',
    when: 'separated',
    at: ['askingWhyWaiting', 'comingBack', 'referring'],
    entries: ofAChildWithoutParents,
  },
  {
    because: 'goes-missing',
    when: 'goes-missing',
    at: ['askingWhyWaiting', 'comingBack', 'referring', 'followingUp'],
    entries: [
      'missing-children-statutory-guidance-2014',
      'all-wales-practice-guide-missing-children',
      'scotland-missing-persons-framework',
    ],
  },
  {
    because: 'goes-missing',
    when: 'goes-missing',
    at: ['comingBack', 'referring', 'followingUp'],
    entries: ['sbni-regional-procedures'],
  },

  // Nation and who may refer
  { because: 'main-reference', when: 'always', at: ['askingNation'], entries: ofTheNation },
  {
    because: 'main-reference',
    when: 'always',
    at: ['askingNation'],
    entries: [
      'council-of-europe-convention-against-trafficking',
      'wales-modern-slavery-guidance-professionals',
    ],
  },
  {
    because: 'who-may-refer',
    when: 'always',
    at: ['askingNation', 'askingResponder', 'explainingHandOver', 'handingOver'],
    entries: ['nrm-referral-guidance-page', 'nrm-guidance-scotland-northern-ireland'],
  },
  {
    because: 'rights-of-a-child',
    when: 'always',
    at: ['askingChildPlace'],
    entries: [
      'uncrc',
      'uncrc-incorporation-scotland-act-2024',
      'children-young-people-scotland-act-2014',
      'nspcc-child-protection-in-the-uk',
    ],
  },
  {
    because: 'who-may-refer',
    when: 'always',
    at: ['askingResponder'],
    entries: ['national-referral-mechanism', 'modern-slavery-act-2015'],
  },
  {
    because: 'your-organisation',
    when: 'school',
    at: ['askingResponder', 'explainingHandOver', 'recognising'],
    entries: ['keeping-children-safe-in-education-2026'],
  },
  {
    because: 'your-organisation',
    when: 'council',
    at: ['askingResponder'],
    entries: ['lga-council-guide-modern-slavery'],
  },
  {
    because: 'who-to-call',
    when: 'always',
    at: ['explainingHandOver', 'handingOver'],
    entries: ['nspcc-child-trafficking-advice-centre'],
  },
  {
    because: 'forced-to-work',
    when: 'forced-to-work',
    at: ['askingResponder', 'explainingHandOver', 'handingOver'],
    entries: ['fair-work-agency'],
  },
  {
    because: 'to-learn',
    when: 'always',
    at: ['askingResponder'],
    entries: ['home-office-first-responder-e-learning'],
  },

  // Age
  {
    because: 'main-reference',
    when: 'always',
    at: ['askingAge', 'adultRouteExplained', 'adultOutOfScope', 'layingOutElements', 'concluding'],
    entries: ['modern-slavery-statutory-guidance-s49'],
  },
  {
    because: 'age-in-doubt',
    when: 'age-in-doubt',
    at: ['askingAge', 'explainingPresumption'],
    entries: [
      'adcs-age-assessment-guidance-2015',
      'basw-age-assessment-practice-guidance',
      'wales-uasc-age-assessment-toolkit-2021',
      'scotland-age-assessment-practice-guidance',
      'justright-initial-age-enquiry-guide-2023',
      'national-age-assessment-board-guidance',
    ],
  },
  {
    because: 'age-in-doubt',
    when: 'age-in-doubt',
    at: ['askingAge', 'askingAdultHistory'],
    entries: ['assessing-age-home-office', 'age-assessment-joint-working-guidance'],
  },
  {
    because: 'age-law',
    when: 'always',
    at: ['explainingPresumption'],
    entries: [
      ...ofTheNation,
      'council-of-europe-convention-against-trafficking',
      'merton-age-assessment-case-law',
    ],
  },
  {
    because: 'age-law',
    when: 'always',
    at: ['askingAdultHistory', 'adultRouteExplained'],
    entries: ['nationality-and-borders-act-2022'],
  },
  {
    because: 'turns-18-soon',
    when: 'turns-18-soon',
    at: ['askingAge', 'referring', 'followingUp'],
    entries: ['nrm-child-to-adult-transition'],
  },

  // What has been seen
  {
    because: 'what-to-notice',
    when: 'always',
    at: ['recognising'],
    entries: [
      'modern-slavery-awareness-booklet',
      'nspcc-learning-child-trafficking',
      'first-responder-toolkit-england-wales-2026',
      'all-wales-practice-guide-trafficked-children',
      'scotland-national-guidance-child-protection-2021',
      'ni-protecting-unaccompanied-and-trafficked-children',
    ],
  },
  {
    because: 'criminal-exploitation',
    when: 'criminal-exploitation',
    at: ['recognising', 'layingOutElements', 'concluding'],
    entries: [
      'county-lines-guidance',
      'all-wales-practice-guide-child-criminal-exploitation',
      'scotland-criminal-exploitation-practitioner-guidance',
    ],
  },
  {
    because: 'criminal-exploitation',
    when: 'criminal-exploitation',
    at: ['layingOutElements', 'concluding'],
    entries: ['crime-and-policing-act-2026', 'ni-child-criminal-exploitation-action-plan-2024'],
  },
  {
    because: 'sexual-exploitation',
    when: 'sexual-exploitation',
    at: ['recognising', 'layingOutElements', 'concluding'],
    entries: ['all-wales-practice-guide-child-sexual-exploitation'],
  },
  {
    because: 'to-learn',
    when: 'always',
    at: ['askingReasons', 'noConcernRecorded'],
    entries: [
      'home-office-child-victims-e-learning',
      'nspcc-caspar',
      'nspcc-training-and-consultancy',
      'unodc-human-trafficking',
      'ecpat-uk',
    ],
  },

  // Act, purpose, conclusion
  {
    because: 'what-it-means',
    when: 'always',
    at: ['layingOutElements'],
    entries: [
      'definition-palermo-child-trafficking',
      'palermo-protocol',
      'definition-of-victim-regulations-2022',
      'hte-scotland-act-2015',
      'hte-act-northern-ireland-2015',
    ],
  },
  {
    because: 'how-to-write',
    when: 'always',
    at: ['concluding', 'recording', 'answeringSection', 'reviewing'],
    entries: ['appropriate-language-guide'],
  },

  // The record
  {
    because: 'how-to-complete',
    when: 'always',
    at: ['recording', 'reviewing', 'referring'],
    entries: ['first-responder-toolkit-england-wales-2026', 'report-modern-slavery-online'],
  },
  {
    because: 'how-to-complete',
    when: 'always',
    at: ['recording', 'reviewing'],
    entries: ['nrm-offline-prompt-sheet-2026', 'scotland-nrm-toolkit'],
  },
  {
    because: 'how-to-complete',
    when: 'always',
    at: ['reviewing'],
    entries: ['nrm-guidance-scotland-northern-ireland'],
  },
  {
    because: 'main-reference',
    when: 'always',
    at: ['answeringSection', 'reviewing'],
    entries: ['modern-slavery-statutory-guidance-s49'],
  },
  {
    because: 'how-to-listen',
    when: 'always',
    at: ['answeringSection'],
    entries: ['trauma-informed-code-of-conduct', 'achieving-best-evidence'],
  },
  {
    because: 'sharing',
    when: 'always',
    at: ['answeringSection', 'reviewing'],
    entries: ['information-sharing-advice-2024'],
  },
  {
    because: 'for-the-child',
    when: 'primary-age',
    at: ['recording', 'referring'],
    entries: ['understanding-the-nrm-primary'],
  },
  {
    because: 'for-the-child',
    when: 'secondary-age',
    at: ['recording', 'referring'],
    entries: ['understanding-the-nrm-secondary'],
  },
  {
    because: 'in-other-languages',
    when: 'always',
    at: ['answeringSection'],
    entries: ['wmasn-nrm-explanatory-booklets'],
  },

  // After it
  {
    because: 'guardian-here',
    when: 'guardian',
    at: ['handingOver', 'referring', 'followingUp'],
    entries: guardians,
  },
  {
    because: 'guardian-here',
    when: 'guardian',
    at: ['followingUp'],
    entries: ['interim-guidance-ictg', 'scotland-ictg-regulations-2023'],
  },
  {
    because: 'who-decides',
    when: 'always',
    at: ['referring', 'markingSubmission', 'followingUp', 'updating'],
    entries: ['single-competent-authority'],
  },
  {
    because: 'pilot-area',
    when: 'pilot-area',
    at: ['followingUp'],
    entries: ['devolved-decision-making-guidance'],
  },
  {
    because: 'accused-of-crime',
    when: 'accused-of-crime',
    at: ['referring', 'followingUp', 'updating'],
    entries: [
      'cps-modern-slavery-guidance',
      'yjlc-child-criminal-exploitation-guide',
      'lord-advocates-instructions',
      'children-care-and-justice-scotland-act-2024',
      'hte-act-northern-ireland-2015',
    ],
  },
  {
    because: 'stop-the-exploiter',
    when: 'criminal-exploitation',
    at: ['followingUp'],
    entries: ['child-exploitation-disruption-toolkit', 'slavery-trafficking-prevention-and-risk-orders'],
  },
  {
    because: 'from-abroad',
    when: 'from-abroad',
    at: ['followingUp', 'updating'],
    entries: [
      'childrens-asylum-claims-guidance',
      'temporary-permission-to-stay-vts',
      'national-transfer-scheme-protocol',
      'immigration-act-2016',
      'migration-scotland-survivors-guidance',
    ],
  },
  {
    because: 'support',
    when: 'always',
    at: ['followingUp', 'markingSubmission'],
    entries: ['survivor-care-standards-2018'],
  },
];
