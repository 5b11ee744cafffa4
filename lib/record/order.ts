import type { Layout } from '@/lib/nation';
import type { QuestionId } from '@/lib/questions/catalogue';

/**
 * A heading of the record and the questions that stand under it, in order; lists after single questions, each item
 * under a heading of its own. Three levels at most, items included.
 */
export interface PlacedPart {
  id: PlacedPartId;
  questions: readonly QuestionId[];
  parts?: readonly PlacedPart[];
}

/** `child-protection` and `guardian` have headings by nation; the others one each, in the messages. */
export type PlacedPartId =
  | 'referral'
  | 'child'
  | 'age'
  | 'safety'
  | 'child-protection'
  | 'referrer'
  | 'home'
  | 'guardian'
  | 'health'
  | 'background'
  | 'missing'
  | 'justice'
  | 'disclosure'
  | 'exploitation'
  | 'situations'
  | 'how'
  | 'journeys'
  | 'events'
  | 'ending'
  | 'people'
  | 'others'
  | 'places'
  | 'risk'
  | 'indicators'
  | 'view'
  | 'own-words'
  | 'chronology'
  | 'agencies'
  | 'documents'
  | 'conclusion'
  | 'waiting'
  | 'no-concern'
  | 'adult-age'
  | 'adult-history'
  | 'new-information';

const referral: PlacedPart = {
  id: 'referral',
  questions: [
    'nation.of-referral',
    'referrer.own-reference',
    'responder.kind',
    'responder.other-kind',
    'finishing.agreed-with',
    'finishing.pilot-area',
    'finishing.record-status',
  ],
};
const child: PlacedPart = {
  id: 'child',
  questions: [
    'child.first-name',
    'child.last-name',
    'child.other-names',
    'child.birth-date',
    'child.gender',
    'child.nationality',
    'child.second-nationality',
    'child.birthplace',
    'child.ethnicity',
    'child.first-language',
    'child.other-languages',
    'child.english',
    'child.interpreter',
    'child.interpreter-language',
    'child.interpreter-care',
    'child.communication-help',
    'child.communication-aid',
    'child.has-children',
    'child.children-count',
    'child.children-details',
    'child.immigration-status',
    'child.identity-papers',
    'child.home-office-reference',
    'child.home-office-reference-number',
    'child.other-references',
  ],
};
const age: PlacedPart = {
  id: 'age',
  questions: [
    'age.under-18',
    'age.reason-to-think-under-18',
    'age.what-makes-you-think-so',
    'age-evidence.age-thought',
    'age-evidence.birth-about',
    'age-evidence.how-known',
    'age-evidence.how-known-other',
    'age-evidence.child-says',
    'age-evidence.others-say',
    'age-evidence.documents',
    'age-evidence.assessment',
    'age-evidence.assessment-by',
    'age-evidence.assessment-when',
    'age-evidence.assessment-result',
  ],
};
const safety: PlacedPart = {
  id: 'safety',
  questions: [
    'danger.now',
    'child-place.nation',
    'child-place.area',
    'safety-now.still-needed',
    'safety-now.if-missing',
    'safety-now.evidence-kept',
    'safety-now.not-to-be-told',
    'safety-now.steps',
  ],
};
const childProtection: PlacedPart = {
  id: 'child-protection',
  questions: [
    'child-protection.own-area',
    'child-protection.referred',
    'child-protection.when',
    'child-protection.agreed',
    'child-protection.why-not-yet',
    'child-protection.enquiry',
    'child-protection.enquiry-when',
    'child-protection.enquiry-decided',
    'child-protection-contact.told-when',
    'child-protection-contact.local-authority',
    'child-protection-contact.own-name',
    'child-protection-contact.local-authority-first-name',
    'child-protection-contact.local-authority-last-name',
    'child-protection-contact.role',
    'child-protection-contact.team',
    'child-protection-contact.local-authority-phone',
    'child-protection-contact.local-authority-email',
    'child-protection-contact.case-number',
    'child-protection-contact.is-social-worker',
    'child-protection-contact.social-worker',
  ],
};
const referrer: PlacedPart = {
  id: 'referrer',
  questions: [
    'referrer.first-name',
    'referrer.last-name',
    'referrer.role',
    'referrer.organisation',
    'referrer.organisation-own-name',
    'referrer.phone',
    'referrer.email',
    'referrer.alternative-email',
  ],
};
const home: PlacedPart = {
  id: 'home',
  questions: [
    'home.kind-of-place',
    'home.kind-of-place-other',
    'home.town',
    'home.region',
    'home.address',
    'home.since',
    'home.with-whom',
    'home.safe-there',
    'home.safe-there-why',
    'home.child-phone',
    'home.safe-contact',
    'home.carers',
    'home.parental-responsibility',
    'home.parental-rights-in-uk',
    'home.separated',
    'home.care-status',
    'home.care-status-details',
    'home.responsible-body',
  ],
};
const guardian: PlacedPart = {
  id: 'guardian',
  questions: [
    'home.guardian-referred',
    'home.guardian-when',
    'home.guardian-by',
    'home.guardian-contact',
    'home.guardian-why-not',
  ],
};
const health: PlacedPart = {
  id: 'health',
  questions: [
    'health.urgent',
    'health.urgent-details',
    'health.injuries',
    'health.physical',
    'health.feelings',
    'health.disability',
    'health.disability-details',
    'health.special-needs',
    'health.special-needs-details',
    'health.seen-by',
  ],
};
const background: PlacedPart = {
  id: 'background',
  questions: ['background.family', 'background.education', 'background.school-now', 'background.work'],
  parts: [
    { id: 'missing', questions: ['background.missing', 'background.missing-episodes'] },
    { id: 'justice', questions: ['background.justice', 'background.arrests'] },
  ],
};
const disclosure: PlacedPart = {
  id: 'disclosure',
  questions: [
    'professional-view.how-it-came-to-light',
    'professional-view.conversations-note',
    'professional-view.conversations',
  ],
};
const exploitation: PlacedPart = {
  id: 'exploitation',
  questions: ['exploitation.types', 'exploitation.other-type', 'exploitation.more-than-one'],
  parts: [
    { id: 'situations', questions: ['exploitation.situations'] },
    {
      id: 'how',
      questions: [
        'exploitation.debt',
        'exploitation.debt-details',
        'exploitation.online',
        'exploitation.online-details',
        'exploitation.phones-and-accounts',
      ],
    },
    { id: 'journeys', questions: ['exploitation.moved', 'exploitation.journeys'] },
    { id: 'events', questions: ['exploitation.events'] },
    {
      id: 'ending',
      questions: [
        'exploitation.still',
        'exploitation.keeps-them',
        'exploitation.how-ended',
        'exploitation.last-contact',
        'exploitation.last-contact-details',
        'exploitation.reported-before',
        'exploitation.reported-before-details',
        'exploitation.why-not-before',
      ],
    },
  ],
};
const people: PlacedPart = {
  id: 'people',
  questions: ['people.whereabouts-known', 'people.in-uk', 'people.whereabouts', 'people.exploiters'],
  parts: [{ id: 'others', questions: ['people.others-at-risk', 'people.others'] }],
};
const places: PlacedPart = { id: 'places', questions: ['places.where', 'places.uk', 'places.overseas'] };
const risk: PlacedPart = {
  id: 'risk',
  questions: [
    'risk.future',
    'risk.future-reasons',
    'risk.going-missing',
    'risk.going-missing-why',
    'risk.threats',
    'risk.threats-details',
  ],
};
const indicators: PlacedPart = {
  id: 'indicators',
  questions: ['professional-view.indicators', 'professional-view.indicators-more', 'indicators.seen'],
};
const view: PlacedPart = {
  id: 'view',
  questions: [
    'professional-view.opinion',
    'professional-view.doubts',
    'professional-view.doubts-details',
    'professional-view.child-told',
    'professional-view.child-agrees',
    'professional-view.child-agrees-details',
    'professional-view.child-wants',
  ],
};
const agencies: PlacedPart = {
  id: 'agencies',
  questions: [
    'agencies.police-number',
    'agencies.police-force',
    'agencies.crime-reference',
    'agencies.police-told',
    'agencies.police-told-details',
    'agencies.helps-investigators',
    'agencies.helps-investigators-details',
    'agencies.solicitor',
    'agencies.solicitor-details',
    'agencies.decision-to',
    'agencies.involved',
    'agencies.professionals',
  ],
};
const documents: PlacedPart = { id: 'documents', questions: ['documents.files'] };
const conclusion: PlacedPart = { id: 'conclusion', questions: ['conclusion.is', 'finishing.anything-else'] };

const before = [referral, child, age, safety, childProtection, referrer, home] as const;
const middle = [
  health,
  background,
  disclosure,
  exploitation,
  people,
  places,
  risk,
  indicators,
  view,
  { id: 'own-words', questions: [] },
  { id: 'chronology', questions: [] },
  agencies,
] as const;
const last = [documents, conclusion] as const;

/**
 * The order of the record in each layout. Each question of a referral stands in exactly one place of each (a test
 * holds it). In Scotland and Northern Ireland the guardian stands beside who holds parental rights, because there
 * the one depends on the other; in England and Wales it is asked for in any case, beside the other agencies.
 */
export const recordOrder = {
  'england-wales': [...before, ...middle, guardian, ...last],
  'scotland-northern-ireland': [...before, guardian, ...middle, ...last],
} as const satisfies Record<Layout, readonly PlacedPart[]>;

/**
 * Why a question is in no referral's record: it is asked only on the way to another end, or after the referral was
 * submitted, and the record is the referral as it was made.
 */
export const notInTheRecord = {
  'adult-history.exploited-under-18': 'adult',
  'waiting.why': 'come-back',
  'waiting.who': 'come-back',
  'waiting.when': 'come-back',
  'waiting.safety-meanwhile': 'come-back',
  'no-concern.reasons': 'no-concern',
  'no-concern.consulted': 'no-concern',
  'submission.made': 'afterwards',
  'submission.when': 'afterwards',
  'submission.reference': 'afterwards',
  'submission.by-whom': 'afterwards',
  'decisions.reasonable': 'afterwards',
  'decisions.reasonable-when': 'afterwards',
  'decisions.reasonable-reconsidered': 'afterwards',
  'decisions.reasonable-asked-when': 'afterwards',
  'decisions.reasonable-changed-when': 'afterwards',
  'decisions.conclusive': 'afterwards',
  'decisions.conclusive-when': 'afterwards',
  'decisions.conclusive-reconsidered': 'afterwards',
  'decisions.conclusive-asked-when': 'afterwards',
  'decisions.conclusive-changed-when': 'afterwards',
  'new-information.items': 'afterwards',
  'telling.people': 'afterwards',
} as const satisfies Partial<Record<QuestionId, 'adult' | 'come-back' | 'no-concern' | 'afterwards'>>;

/** The order of the note of every other end: all deciding questions, and nothing else applies there. */
export const outcomeOrder: readonly PlacedPart[] = [
  { id: 'referral', questions: ['nation.of-referral', 'responder.kind', 'responder.other-kind'] },
  { id: 'conclusion', questions: ['conclusion.is'] },
  {
    id: 'waiting',
    questions: ['waiting.why', 'waiting.who', 'waiting.when', 'waiting.safety-meanwhile'],
  },
  { id: 'no-concern', questions: ['no-concern.reasons', 'no-concern.consulted'] },
  {
    id: 'adult-age',
    questions: ['age.under-18', 'age.reason-to-think-under-18', 'age.what-makes-you-think-so'],
  },
  { id: 'adult-history', questions: ['adult-history.exploited-under-18'] },
  { id: 'safety', questions: ['danger.now', 'child-place.nation', 'child-place.area'] },
  {
    id: 'child-protection',
    questions: [
      'child-protection.own-area',
      'child-protection.referred',
      'child-protection.when',
      'child-protection.agreed',
      'child-protection.why-not-yet',
      'child-protection.enquiry',
      'child-protection.enquiry-when',
      'child-protection.enquiry-decided',
    ],
  },
  { id: 'indicators', questions: ['indicators.seen'] },
  { id: 'own-words', questions: [] },
  { id: 'chronology', questions: [] },
];

/** Every part of an order, those under others included, in the order in which they are printed. */
export function partsOf(order: readonly PlacedPart[]): PlacedPart[] {
  return order.flatMap((part) => [part, ...partsOf(part.parts ?? [])]);
}

/** Every question of an order, in the order in which it is printed. */
export function questionsIn(order: readonly PlacedPart[]): QuestionId[] {
  return partsOf(order).flatMap(({ questions }) => questions);
}
