import type { Nation } from '@/lib/nation';
import type { ContentRecord } from './content-record';
import { englandAndWales, everywhere } from './nations-covered';

/** What protects a child who is accused of something they did because they were exploited. */
export const protections = {
  'offending-does-not-stop-referral': {
    nations: everywhere,
    sources: [{ of: 'naba-s63', at: 'section 63(1)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'defence-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa-part-5', at: 'section 45(4)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'defence-disproof-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'section-45-in-court' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'defence-scotland': {
    nations: ['scotland'],
    sources: [
      { of: 'lord-advocate-instructions' },
      { of: 'htesa', at: 'section 8' },
      { of: 'gov-scot-act-guide' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'defence-under-12-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'lord-advocate-instructions' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'defence-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni-part-4', at: 'section 22' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'non-punishment-principle': {
    nations: everywhere,
    sources: [
      { of: 'non-punishment', at: 'on article 26 of the Convention' },
      { of: 'ecat', at: 'article 26' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'tell-police-and-court': {
    nations: everywhere,
    sources: [{ of: 'section-45-in-court' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'special-measures-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa', at: 'section 46' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'special-measures-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'gov-scot-act-guide' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'special-measures-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni-part-4', at: 'section 24' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
} as const satisfies Record<string, ContentRecord>;
export type ProtectionId = keyof typeof protections;

const inEnglandAndWales = [
  'defence-england-wales',
  'defence-disproof-england-wales',
  'special-measures-england-wales',
] as const;

/** What to state for an accused child, by the nation of the proceedings: its own law, apart from what holds in every nation. */
export const protectionIn = {
  england: inEnglandAndWales,
  wales: inEnglandAndWales,
  scotland: ['defence-scotland', 'defence-under-12-scotland', 'special-measures-scotland'],
  'northern-ireland': ['defence-northern-ireland', 'special-measures-northern-ireland'],
} as const satisfies Record<Nation, readonly ProtectionId[]>;
export const protectionEverywhere = [
  'offending-does-not-stop-referral',
  'tell-police-and-court',
  'non-punishment-principle',
] as const satisfies readonly ProtectionId[];
