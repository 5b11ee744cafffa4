import type { Contact } from './contacts';
import type { LawSourceId } from './law-sources';
import { englandAndWales } from './nations-covered';

/**
 * Where a child can have legal help. Only the page of contacts shows these, so they stand apart from what the walk
 * loads. No number is confirmed for any of them: each gives its own on its page.
 */
export const legalHelp = {
  'legal-guide-england-wales': {
    nations: englandAndWales,
    audience: 'practitioner',
    page: 'gui-yjlc-child-criminal-exploitation-guide',
    sources: [{ of: 'gui-yjlc-child-criminal-exploitation-guide' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'scottish-child-law-centre': {
    nations: ['scotland'],
    audience: 'anyone',
    page: 'law-scottish-child-law-centre',
    sources: [{ of: 'law-scottish-child-law-centre', at: 'news of 16 April 2024' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'clan-childlaw': {
    nations: ['scotland'],
    audience: 'child',
    page: 'law-clan-childlaw',
    sources: [{ of: 'law-clan-childlaw' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'childrens-law-centre-northern-ireland': {
    nations: ['northern-ireland'],
    audience: 'anyone',
    page: 'law-childrens-law-centre-ni',
    sources: [{ of: 'law-childrens-law-centre-ni' }],
    asOf: '2026-11',
    certainty: 'check',
  },
} as const satisfies Record<string, Contact<LawSourceId>>;
export type LegalHelpId = keyof typeof legalHelp;
