import type { Nation } from '@/lib/nation';
import type { ContentRecord } from './content-record';
import { englandAndWales, everywhere, scotlandAndNorthernIreland } from './nations-covered';

/** The route of a referral: before it, the online service, who decides and when, and what follows. */
export const routes = {
  // Before and beside the form
  'safety-order': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'sections 2 and 6' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'preserve-evidence': {
    nations: everywhere,
    sources: [{ of: 'toolkit' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'safety-plan': {
    nations: everywhere,
    sources: [{ of: 'heading-back-to-harm' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'missing-children': {
    nations: everywhere,
    sources: [{ of: 'heading-back-to-harm' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'missing-children-share': {
    nations: englandAndWales,
    sources: [{ of: 'ictg-evaluation' }],
    asOf: '2019-01',
    certainty: 'dated',
  },
  'missing-first-72-hours': {
    nations: everywhere,
    sources: [{ of: 'bill-committee-2014' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'telling-the-child': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'sections 2 and 5' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'telling-the-child-about-information': {
    nations: everywhere,
    sources: [{ of: 'form-code', at: 'pv-under-age' }, { of: 'referral-page' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'information-pack': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 5, note 3' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'do-not-interview': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 4' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'independent-interpreter': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 4' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },

  // For those who may not refer
  /** The reference names no such role: that the organisation's own safeguarding policy comes in at once is in the toolkit. */
  'hand-over-school-lead': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 6, "Verify"' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'hand-over-child-protection': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 2' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'hand-over-ask-for-nrm': {
    nations: everywhere,
    sources: [{ of: 'prompt-sheet', at: '"Further support and links"' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'hand-over-not-a-relevant-partner-wales': {
    nations: ['wales'],
    sources: [{ of: 'wales-procedures-report' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'hand-over-withholding-information-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'ni-child-protection-law' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'helpline-advice': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 8' }, { of: 'helpline-site' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },

  // The online service
  'one-online-service': {
    nations: everywhere,
    sources: [{ of: 'referral-page' }, { of: 'toolkit', at: 'section 7' }, { of: 'online-service' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'guidance-scope-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'toolkit', at: 'introduction' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'guidance-scope-scotland-northern-ireland': {
    nations: scotlandAndNorthernIreland,
    sources: [{ of: 'form-code' }, { of: 'nrm-guidance-scotland-ni' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'local-authority-asked-first': {
    nations: everywhere,
    sources: [
      { of: 'prompt-sheet', at: 'page 4' },
      { of: 'form-code' },
      { of: 'gov-uk-report-as-first-responder' },
    ],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'no-trusts-in-the-list-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'form-code', at: 'ms_uk_local_authorities' }],
    asOf: '2026-04',
    certainty: 'check',
  },
  'who-submits-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'gov-scot-inter-agency-2013', at: 'page 10' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'nothing-referred-until-submitted': {
    nations: everywhere,
    sources: [{ of: 'form-code', at: 'start page' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'save-and-return': {
    nations: everywhere,
    sources: [
      { of: 'gov-uk-report-as-first-responder' },
      { of: 'prompt-sheet' },
      { of: 'toolkit', at: 'section 3' },
      { of: 'form-code', at: 'upload-file' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'older-forms-withdrawn': {
    nations: everywhere,
    sources: [{ of: 'referral-page' }, { of: 'prompt-sheet' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'referral-contact': {
    nations: everywhere,
    sources: [{ of: 'form-code', at: 'confirmation' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },

  // Who decides
  'competent-authorities': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'sections 1 and 8' }, { of: 'ieca-answer' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'competent-authority-for-a-child': {
    nations: everywhere,
    sources: [{ of: 'ieca-split-2021' }, { of: 'toolkit', at: 'section 2, "Age Confirmation"' }],
    asOf: '2021-11',
    certainty: 'dated',
  },
  'form-routes-the-case': {
    nations: everywhere,
    sources: [{ of: 'form-code' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'pilot-what': {
    nations: everywhere,
    sources: [{ of: 'pilot-page' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'pilot-conditions': {
    nations: everywhere,
    sources: [{ of: 'pilot-annex' }, { of: 'pilot-age-uncertain' }],
    asOf: '2023-11',
    certainty: 'dated',
  },
  'pilot-100-days-counted-when': {
    nations: everywhere,
    sources: [{ of: 'pilot-annex' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'pilot-sites-added-2025': {
    nations: everywhere,
    sources: [{ of: 'pilot-expansion-2025' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'pilot-sites-2023': {
    nations: ['england', 'wales', 'scotland'],
    sources: [{ of: 'pilot-annex' }],
    asOf: '2023-11',
    certainty: 'dated',
  },
  'pilot-status-not-confirmed': {
    nations: everywhere,
    sources: [{ of: 'pilot-page' }],
    asOf: '2026-11',
    certainty: 'check',
  },

  // Tests and clocks
  'test-reasonable-grounds': {
    nations: everywhere,
    sources: [{ of: 'pilot-guidance' }],
    asOf: '2023-11',
    certainty: 'dated',
  },
  'test-conclusive-grounds': {
    nations: everywhere,
    sources: [{ of: 'pilot-guidance' }],
    asOf: '2023-11',
    certainty: 'dated',
  },
  'clock-reasonable-grounds': {
    nations: everywhere,
    sources: [
      { of: 'toolkit', at: 'section 5' },
      { of: 'form-code', at: 'confirmation' },
    ],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'clock-reasonable-grounds-pilot': {
    nations: everywhere,
    sources: [{ of: 'pilot-clock-yjlc' }],
    asOf: '2023-01',
    certainty: 'dated',
  },
  'clock-conclusive-grounds': {
    nations: everywhere,
    sources: [{ of: 'pilot-guidance' }, { of: 'toolkit', at: 'section 5' }],
    asOf: '2023-11',
    certainty: 'dated',
  },
  'reconsideration-clock': {
    nations: everywhere,
    sources: [
      { of: 'reconsideration-fact-sheet' },
      { of: 'reconsideration-change-2025' },
      { of: 'statutory-guidance', at: 'Annex E' },
    ],
    asOf: '2026-11',
    certainty: 'check',
  },
  'reconsideration-who': {
    nations: everywhere,
    sources: [{ of: 'statutory-guidance', at: 'Annex E' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'decision-does-not-lower-duty': {
    nations: everywhere,
    sources: [{ of: 'statutory-guidance' }],
    asOf: '2026-11',
    certainty: 'check',
  },

  // Turning 18
  'turning-18-consent': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 5' }, { of: 'bury-transition' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'turning-18-adult-support-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'toolkit', at: 'section 5' }, { of: 'child-to-adult-leaflet' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'turning-18-within-100-days': {
    nations: everywhere,
    sources: [{ of: 'pilot-annex' }],
    asOf: '2023-11',
    certainty: 'dated',
  },
  'support-for-a-child-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'toolkit', at: 'section 7' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'support-for-a-child-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'cosla-rights' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
} as const satisfies Record<string, ContentRecord>;
export type RouteId = keyof typeof routes;

/** What is said of the route in one nation and in no other, in the order of the walk. */
export const routeIn = {
  england: ['guidance-scope-england-wales'],
  wales: ['guidance-scope-england-wales'],
  scotland: ['guidance-scope-scotland-northern-ireland', 'who-submits-scotland'],
  'northern-ireland': ['guidance-scope-scotland-northern-ireland', 'no-trusts-in-the-list-northern-ireland'],
} as const satisfies Record<Nation, readonly RouteId[]>;
