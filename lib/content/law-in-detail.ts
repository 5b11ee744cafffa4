import type { ContentRecord } from './content-record';
import type { LawSourceId } from './law-sources';
import { englandAndWales, everywhere } from './nations-covered';

type LawRecord = ContentRecord<LawSourceId>;

const fromSection51 = {
  nations: englandAndWales,
  sources: [{ of: 'msa-s51' }],
  asOf: '2026-11',
  certainty: 'confirmed',
} as const satisfies LawRecord;
const fromSection12 = {
  nations: ['scotland'],
  sources: [{ of: 'htesa-s12' }],
  asOf: '2026-11',
  certainty: 'confirmed',
} as const satisfies LawRecord;
/** Its two conditions are confirmed; whom it binds, its effect and its commencement are not. */
const fromSection25 = {
  nations: ['northern-ireland'],
  sources: [{ of: 'htea-ni-s25', at: 'section 25(3)' }],
  asOf: '2026-11',
  certainty: 'confirmed',
} as const satisfies LawRecord;
const fromSection25ToCheck = { ...fromSection25, certainty: 'check' } as const;

/** Statements that only the pages of the law explained make: what compares the nations, point by point. */
export const lawInDetail = {
  // Definitions
  'travel-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa', at: 'section 2(5)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'travel-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni', at: 'section 2(4)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },

  // Age: the conditions of the presumptions, one by one
  'age-bound-england-wales': fromSection51,
  'age-bound-scotland': fromSection12,
  'age-bound-northern-ireland': fromSection25ToCheck,
  'age-trafficking-england-wales': fromSection51,
  'age-trafficking-scotland': fromSection12,
  'age-trafficking-northern-ireland': fromSection25ToCheck,
  'age-doubt-england-wales': fromSection51,
  'age-doubt-scotland': fromSection12,
  'age-doubt-northern-ireland': fromSection25,
  'age-childhood-england-wales': fromSection51,
  'age-childhood-scotland': fromSection12,
  'age-childhood-northern-ireland': fromSection25,
  'age-effect-england-wales': fromSection51,
  'age-effect-scotland': fromSection12,
  'age-effect-northern-ireland': fromSection25ToCheck,
  'age-in-force-england-wales': { ...fromSection51, certainty: 'check' },
  'age-in-force-scotland': fromSection12,
  'age-in-force-northern-ireland': fromSection25ToCheck,
  'age-narrowed-scotland': fromSection12,
  'age-narrowed-which-scotland': { ...fromSection12, certainty: 'check' },
  'age-scientific-methods': {
    nations: everywhere,
    sources: [{ of: 'naba', at: 'section 52' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'age-scientific-methods-in-use': {
    nations: everywhere,
    sources: [{ of: 'naba', at: 'section 52' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'age-home-office-report': {
    nations: everywhere,
    sources: [{ of: 'law-age-inspection' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'age-home-office-note': {
    nations: everywhere,
    sources: [{ of: 'law-age-inspection' }],
    asOf: '2026-11',
    certainty: 'check',
  },

  // Guardians
  'guardian-with-parents-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'ictg-answer-hl557' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guardian-with-parents-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni-notes-s21' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guardian-how-long-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'law-guardian-evaluation' }],
    asOf: '2026-11',
    certainty: 'check',
  },

  // Duty to notify
  'duty-to-notify-in-the-form': {
    nations: everywhere,
    sources: [{ of: 'form-code', at: 'refuse-nrm and confirmation' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },

  // Disqualification from protection
  'removal-barred': {
    nations: everywhere,
    sources: [
      { of: 'naba', at: 'sections 61 and 62' },
      { of: 'naba-s63', at: 'section 63(2)' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'disqualification-what': {
    nations: everywhere,
    sources: [{ of: 'naba-s63' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'disqualification-convictions': {
    nations: everywhere,
    sources: [{ of: 'naba-s63', at: 'section 63(3)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'disqualification-risk-assessment': {
    nations: everywhere,
    sources: [{ of: 'law-disqualification-policy-2024' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'disqualification-section-29': {
    nations: everywhere,
    sources: [{ of: 'non-punishment' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'disqualification-children': {
    nations: everywhere,
    sources: [{ of: 'naba-s63' }],
    asOf: '2026-11',
    certainty: 'check',
  },

  // Safeguarding
  'child-protection-guidance-england': {
    nations: ['england'],
    sources: [{ of: 'gui-working-together-2026' }],
    asOf: '2026-11',
    certainty: 'check',
  },
} as const satisfies Record<string, LawRecord>;
export type LawDetailId = keyof typeof lawInDetail;
