import type { Nation } from '@/lib/nation';
import type { ContentRecord } from './content-record';
import { englandAndWales, everywhere } from './nations-covered';

/** The elements of trafficking and slavery by nation, and the kinds of exploitation. */
export const elements = {
  'element-act-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa', at: 'section 2(1) to (5)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'element-act-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'htesa', at: 'section 1(1) to (3)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'element-act-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni', at: 'section 2(1) to (5)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'element-means-adult': {
    nations: everywhere,
    sources: [{ of: 'palermo-protocol', at: 'article 3(a)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'element-means-child-ecat': {
    nations: everywhere,
    sources: [{ of: 'ecat', at: 'article 4(c)' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'element-purpose-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa', at: 'sections 2(4) and 3' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'element-purpose-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'htesa', at: 'sections 1(4) and 3' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'element-purpose-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni', at: 'sections 2(3) and 3' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'element-purpose-meaning-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni', at: 'section 3' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'element-slavery-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa', at: 'section 1' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'element-slavery-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'htesa', at: 'section 4' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'element-slavery-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni', at: 'section 1' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'exploitation-sexual-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa', at: 'section 3(3)' }, { of: 'prompt-sheet' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'exploitation-sexual-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'htesa', at: 'section 3(3) to (5)' }, { of: 'prompt-sheet' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'exploitation-labour': {
    nations: ['england', 'wales', 'scotland'],
    sources: [{ of: 'msa', at: 'section 3(2)' }, { of: 'htesa', at: 'section 3(2)' }, { of: 'prompt-sheet' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'exploitation-domestic-servitude': {
    nations: everywhere,
    sources: [{ of: 'prompt-sheet' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'exploitation-criminal-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa', at: 'section 3(5) and (6)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'exploitation-criminal-second-limb-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa', at: 'section 3(6)(b)' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'exploitation-criminal-form': {
    nations: everywhere,
    sources: [{ of: 'prompt-sheet', at: 'page 18' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'exploitation-county-lines': {
    nations: englandAndWales,
    sources: [
      { of: 'prompt-sheet', at: 'page 18' },
      { of: 'msa', at: 'sections 2(2), 2(3) and 3(6)' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'exploitation-organ-removal': {
    nations: englandAndWales,
    sources: [{ of: 'msa', at: 'section 3(4)' }, { of: 'prompt-sheet' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'exploitation-other': {
    nations: everywhere,
    sources: [{ of: 'prompt-sheet' }],
    asOf: '2026-11',
    certainty: 'check',
  },
} as const satisfies Record<string, ContentRecord>;
export type ElementId = keyof typeof elements;

const inEnglandAndWales = {
  act: ['element-act-england-wales'],
  purpose: ['element-purpose-england-wales'],
  slavery: ['element-slavery-england-wales'],
} as const;

/** Act and purpose, and slavery without trafficking, in each nation. */
export const elementsIn = {
  england: inEnglandAndWales,
  wales: inEnglandAndWales,
  scotland: {
    act: ['element-act-scotland'],
    purpose: ['element-purpose-scotland'],
    slavery: ['element-slavery-scotland'],
  },
  'northern-ireland': {
    act: ['element-act-northern-ireland'],
    purpose: ['element-purpose-northern-ireland', 'element-purpose-meaning-northern-ireland'],
    slavery: ['element-slavery-northern-ireland'],
  },
} as const satisfies Record<
  Nation,
  Record<'act' | 'purpose' | 'slavery', readonly [ElementId, ...ElementId[]]>
>;

const kindsInEnglandAndWales = [
  'exploitation-sexual-england-wales',
  'exploitation-labour',
  'exploitation-domestic-servitude',
  'exploitation-criminal-england-wales',
  'exploitation-criminal-second-limb-england-wales',
  'exploitation-criminal-form',
  'exploitation-county-lines',
  'exploitation-organ-removal',
  'exploitation-other',
] as const;

/** The kinds of exploitation in each nation, as far as its law and the online form's headings are known. */
export const exploitationIn = {
  england: kindsInEnglandAndWales,
  wales: kindsInEnglandAndWales,
  scotland: [
    'exploitation-sexual-scotland',
    'exploitation-labour',
    'exploitation-domestic-servitude',
    'exploitation-criminal-form',
    'exploitation-other',
  ],
  'northern-ireland': [
    'exploitation-domestic-servitude',
    'exploitation-criminal-form',
    'exploitation-other',
    'element-purpose-meaning-northern-ireland',
  ],
} as const satisfies Record<Nation, readonly ElementId[]>;
