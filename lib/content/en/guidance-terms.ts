import type { CurrentStatus, GuidanceKind, GuidanceTopic, PastStatus } from '@/lib/content/guidance-entry';

/** One entry's kind. */
export const guidanceKindsInEnglish = {
  definition: 'Definition',
  legislation: 'Law',
  treaty: 'Treaty',
  policy: 'Policy',
  guidance: 'Guidance',
  form: 'Form',
  service: 'Service or body',
} as const satisfies Record<GuidanceKind, string>;

/** The heading over entries of a kind. */
export const guidanceHeadingsInEnglish = {
  definition: 'Definitions',
  legislation: 'Legislation and case law',
  treaty: 'Treaties and international law',
  policy: 'Policy and strategy',
  guidance: 'Guidance',
  form: 'Forms',
  service: 'Services and bodies',
} as const satisfies Record<GuidanceKind, string>;

export const guidanceStatusesInEnglish = {
  'in-force': 'In force or in use when last seen',
  amended: 'In force, with amendments',
  unknown: 'Not confirmed: check whether it is still current',
  superseded: 'Replaced',
  historic: 'Historic: no longer the text to work by',
  withdrawn: 'Withdrawn',
} as const satisfies Record<CurrentStatus | PastStatus, string>;

export const guidanceTopicsInEnglish = {
  definition: 'Definitions',
  indicators: 'Signs and indicators',
  referral: 'Making a referral',
  safeguarding: 'Safeguarding and child protection',
  age: 'Age and age assessment',
  guardian: 'Guardians',
  missing: 'Missing children',
  prosecution: 'Crime, prosecution and defence',
  support: 'Support and care',
  decision: 'NRM decisions',
  'asylum-immigration': 'Asylum and immigration',
  strategy: 'Strategy',
  training: 'Training and research',
} as const satisfies Record<GuidanceTopic, string>;
