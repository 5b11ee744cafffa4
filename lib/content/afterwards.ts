import type { Nation } from '@/lib/nation';
import type { ContentRecord } from './content-record';
import { englandAndWales, everywhere } from './nations-covered';

/** What is stated of the weeks after a referral and stands nowhere else. The clocks themselves: clocks.ts, routes.ts. */
export const afterwards = {
  'working-days-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'bank-holidays' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'working-days-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'bank-holidays' }, { of: 'scotland-bank-holiday-2026' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'working-days-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'bank-holidays' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'decisions-take-2025': {
    nations: everywhere,
    sources: [{ of: 'pilot-expansion-2025' }],
    asOf: '2025-09',
    certainty: 'dated',
  },
  'attaining-18-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'family-law-reform-act-1969', at: 'section 9' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'attaining-18-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'age-of-legal-capacity-act-1991', at: 'section 6' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'attaining-18-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'age-of-majority-act-ni-1969-s5' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'preparing-for-18': {
    nations: everywhere,
    sources: [{ of: 'child-to-adult-leaflet' }, { of: 'toolkit', at: 'section 5' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'support-for-a-child-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'no-adult-clock-for-a-child': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 7' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'sending-new-information': {
    nations: everywhere,
    sources: [{ of: 'form-code', at: 'confirmation' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'legal-advice-for-a-child': {
    nations: everywhere,
    sources: [{ of: 'statutory-guidance', at: 'Annex E' }, { of: 'section-45-in-court' }],
    asOf: '2026-11',
    certainty: 'check',
  },
} as const satisfies Record<string, ContentRecord>;
export type AfterwardsId = keyof typeof afterwards;

export interface AfterwardsIn {
  /** Which days are counted as working days. */
  workingDays: AfterwardsId;
  /** On which day somebody is 18. */
  attaining18: AfterwardsId;
}

/** What is said of counting in one nation and in no other. */
export const afterwardsIn = {
  england: { workingDays: 'working-days-england-wales', attaining18: 'attaining-18-england-wales' },
  wales: { workingDays: 'working-days-england-wales', attaining18: 'attaining-18-england-wales' },
  scotland: { workingDays: 'working-days-scotland', attaining18: 'attaining-18-scotland' },
  'northern-ireland': {
    workingDays: 'working-days-northern-ireland',
    attaining18: 'attaining-18-northern-ireland',
  },
} as const satisfies Record<Nation, AfterwardsIn>;
