import type { Nation } from '@/lib/nation';
import type { ContactId } from './contacts';
import type { ContentRecord } from './content-record';
import { englandAndWales } from './nations-covered';

/** Independent guardians: who is eligible, who provides, who must refer, for how long. */
export const guardians = {
  'guardian-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa', at: 'section 48' }, { of: 'ictg-answer-hl557' }, { of: 'ictg-service' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guardian-duty-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'toolkit', at: 'sections 4 and 6' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'guardian-coverage-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'ictg-contract' }, { of: 'toolkit', at: 'section 4' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'guardian-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'htesa', at: 'section 11(2)' }, { of: 'guardianship-scotland' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guardian-duty-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'htesa', at: 'section 11(3)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guardian-criteria-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'guardianship-scotland' }, { of: 'htesa', at: 'section 11(2) and (3)' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'guardian-not-with-parents-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'gov-scot-guardians-analysis' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guardian-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni-notes-s21' }, { of: 'independent-guardian-service' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guardian-duty-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni', at: 'section 21(1)' }, { of: 'independent-guardian-first-year' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guardian-how-to-ask-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'independent-guardian-service' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'guardian-regard-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa', at: 'section 48' }, { of: 'ictg-guidance' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guardian-regard-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'htesa', at: 'section 11(6)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guardian-how-long-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'guardianship-scotland' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guardian-how-long-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'nspcc-list-2017' }, { of: 'htea-ni', at: 'section 21' }],
    asOf: '2026-11',
    certainty: 'check',
  },
} as const satisfies Record<string, ContentRecord>;
export type GuardianId = keyof typeof guardians;

/** The condition on which a guardian referral is prompted. */
export type GuardianPrompt =
  | 'always'
  | 'nobody-in-the-uk-has-parental-rights'
  | 'nobody-can-exercise-parental-responsibility-or-separated';

export interface GuardianIn {
  prompt: GuardianPrompt;
  /** Whether a law obliges the body named in the record to bring the child to the service. */
  dutyToRefer: 'by-law' | 'by-policy' | 'not-stated';
  main: GuardianId;
  more: readonly GuardianId[];
  /** How a guardian can go on after the 18th birthday; null where the service is said to end with it. */
  after18: GuardianId | null;
  contacts: readonly [ContactId, ...ContactId[]];
}

const inEnglandAndWales = {
  prompt: 'always',
  dutyToRefer: 'by-policy',
  main: 'guardian-england-wales',
  more: ['guardian-duty-england-wales', 'guardian-coverage-england-wales', 'guardian-regard-england-wales'],
  after18: null,
  contacts: ['ictg'],
} as const satisfies GuardianIn;

export const guardianIn = {
  england: inEnglandAndWales,
  wales: inEnglandAndWales,
  scotland: {
    prompt: 'nobody-in-the-uk-has-parental-rights',
    dutyToRefer: 'by-law',
    main: 'guardian-scotland',
    more: ['guardian-duty-scotland', 'guardian-not-with-parents-scotland', 'guardian-regard-scotland'],
    after18: 'guardian-how-long-scotland',
    contacts: ['guardianship-scotland'],
  },
  'northern-ireland': {
    prompt: 'nobody-can-exercise-parental-responsibility-or-separated',
    dutyToRefer: 'not-stated',
    main: 'guardian-northern-ireland',
    more: ['guardian-duty-northern-ireland', 'guardian-how-to-ask-northern-ireland'],
    after18: 'guardian-how-long-northern-ireland',
    contacts: ['independent-guardian-service'],
  },
} as const satisfies Record<Nation, GuardianIn>;
