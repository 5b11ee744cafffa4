import type { ContentRecord } from './content-record';
import { englandAndWales, everywhere, scotlandAndNorthernIreland } from './nations-covered';

/** What the law and the national guidance say about age, consent, definitions, duties and who decides. */
export const law = {
  // First things
  'immediate-danger-first': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 6, "Verify"' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'waymark-does-not-decide': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 1' }, { of: 'pilot-page' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'child-protection-comes-first': {
    nations: everywhere,
    sources: [{ of: 'gov-uk-report-as-first-responder' }, { of: 'toolkit', at: 'section 2, opening' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'nrm-does-not-replace-child-protection': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 2, opening' }, { of: 'gov-uk-report-as-first-responder' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'only-first-responders-submit': {
    nations: everywhere,
    sources: [
      { of: 'prompt-sheet', at: '"Further support and links"' },
      { of: 'form-code', at: 'user-organisation' },
    ],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'nation-is-where-referral-made': {
    nations: everywhere,
    sources: [{ of: 'prompt-sheet', at: 'pages 3 and 15' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'one-referral-per-person': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 2' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'suspicion-not-proof': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'sections 1, 2 and 3' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'no-concern-is-no-finding': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 1' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'safeguard-and-come-back-duty-remains': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'sections 1 and 2' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },

  // Consent
  'consent-child-not-needed': {
    nations: everywhere,
    sources: [
      { of: 'toolkit', at: 'sections 1 and 2, "Consent and Support"' },
      { of: 'form-code', at: 'automatic-referral' },
      { of: 'cosla-rights' },
    ],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'consent-parent-not-needed': {
    nations: everywhere,
    sources: [{ of: 'statutory-guidance', at: 'chapter 5' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'adult-consent': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 2, "Consent and Support"' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'adult-exploited-as-child': {
    nations: everywhere,
    sources: [
      { of: 'toolkit', at: 'section 1' },
      { of: 'prompt-sheet', at: 'page 4' },
    ],
    asOf: '2026-04',
    certainty: 'confirmed',
  },

  // Duty to notify
  'duty-to-notify-england-wales': {
    nations: englandAndWales,
    sources: [
      { of: 'msa', at: 'section 52' },
      { of: 'toolkit', at: 'section 1' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'duty-to-notify-who-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'college-of-policing-nrm' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'duty-to-notify-fair-work-agency': {
    nations: englandAndWales,
    sources: [{ of: 'college-of-policing-nrm' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'duty-to-notify-not-for-a-child': {
    nations: englandAndWales,
    sources: [{ of: 'toolkit', at: 'section 2, "Duty to Notify"' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'duty-to-notify-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'gov-scot-section-38' }, { of: 'htesa', at: 'section 38' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'duty-to-notify-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [
      { of: 'htea-ni', at: 'section 13' },
      { of: 'ni-consultation-2022' },
      { of: 'nihrc-submission-2023' },
    ],
    asOf: '2026-11',
    certainty: 'check',
  },

  // Age: the presumptions
  'child-is-under-18': {
    nations: everywhere,
    sources: [
      { of: 'victim-regulations', at: 'regulation 1(3)' },
      { of: 'palermo-protocol', at: 'article 3(d)' },
      { of: 'htesa', at: 'section 40' },
      { of: 'htea-ni-s25', at: 'section 25(1)' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'age-msa-s51': {
    nations: englandAndWales,
    sources: [{ of: 'msa-s51' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'age-htesa-s12': {
    nations: ['scotland'],
    sources: [{ of: 'htesa-s12' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'age-htea-ni-s25': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni-s25', at: 'section 25(3)' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'age-guidance': {
    nations: everywhere,
    sources: [
      { of: 'toolkit', at: 'section 2, "Consent and Support"' },
      { of: 'form-code', at: 'pv-under-age' },
    ],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'age-policy-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'ecat', at: 'article 10(3)' }, { of: 'htesa-s12' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'age-policy-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [
      { of: 'ecat', at: 'article 10(3)' },
      { of: 'htea-ni-s25', at: 'section 25(3)' },
    ],
    asOf: '2026-11',
    certainty: 'check',
  },
  'age-end-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'msa-s51' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'age-end-home-office-england-wales': {
    nations: englandAndWales,
    sources: [{ of: 'ictg-guidance' }],
    asOf: '2024-05',
    certainty: 'dated',
  },
  'age-end-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'htesa-s12' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'age-end-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'htea-ni-s25', at: 'section 25(3)' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'age-not-limited-to-trafficking': {
    nations: everywhere,
    sources: [
      { of: 'toolkit', at: 'section 2' },
      { of: 'form-code', at: 'pv-under-age' },
    ],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'age-claims-adult': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 2' }, { of: 'older-child-form' }],
    asOf: '2026-04',
    certainty: 'dated',
  },
  'age-answer-not-sure': {
    nations: everywhere,
    sources: [{ of: 'form-code', at: 'pv-under-age' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'age-first-responder-does-not-assess': {
    nations: everywhere,
    sources: [{ of: 'form-code', at: 'pv-under-age' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },

  // Age: who assesses
  'age-assessment-england': {
    nations: ['england'],
    sources: [{ of: 'age-joint-working' }],
    asOf: '2023-03',
    certainty: 'dated',
  },
  'age-assessment-wales': {
    nations: ['wales'],
    sources: [
      { of: 'nspcc-list-2017' },
      { of: 'gui-wales-uasc-age-assessment-toolkit-2021' },
      { of: 'wales-procedures' },
    ],
    asOf: '2026-11',
    certainty: 'check',
  },
  'age-assessment-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'age-guidance-scotland-2025' }, { of: 'age-guidance-scotland-2018' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'age-assessment-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'naba', at: 'section 49(2)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'age-assessment-board': {
    nations: everywhere,
    sources: [{ of: 'naab-guidance' }, { of: 'naba', at: 'sections 49 to 51' }],
    asOf: '2024-04',
    certainty: 'dated',
  },

  // Definitions that hold on every path
  'definition-act-purpose': {
    nations: everywhere,
    sources: [
      { of: 'palermo-protocol', at: 'article 3(c)' },
      { of: 'nrm-guidance-scotland-ni', at: 'section 2' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'definition-means-not-required': {
    nations: everywhere,
    sources: [{ of: 'palermo-protocol', at: 'article 3(c)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'definition-means-not-required-nrm': {
    nations: scotlandAndNorthernIreland,
    sources: [{ of: 'nrm-guidance-scotland-ni', at: 'section 2' }],
    asOf: '2024-10',
    certainty: 'dated',
  },
  'definition-nrm-not-a-crime-test': {
    nations: everywhere,
    sources: [
      { of: 'victim-regulations', at: 'regulations 1(2) and 2' },
      { of: 'hansard-victim-regulations' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'definition-victim-of-slavery': {
    nations: everywhere,
    sources: [{ of: 'victim-regulations', at: 'regulations 1(3) and 2' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'definition-victim-of-trafficking': {
    nations: everywhere,
    sources: [{ of: 'victim-regulations', at: 'regulation 3' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'exploitation-need-not-have-happened': {
    nations: everywhere,
    sources: [
      { of: 'msa', at: 'section 2(4)' },
      { of: 'htesa', at: 'section 1(4)' },
      { of: 'htea-ni', at: 'section 2(3)' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'slavery-servitude-no-movement': {
    nations: everywhere,
    sources: [
      { of: 'victim-regulations', at: 'regulations 1(3) and 2' },
      { of: 'prompt-sheet', at: '"How were they exploited?"' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'movement-not-needed': {
    nations: everywhere,
    sources: [
      { of: 'msa', at: 'section 2(5)' },
      { of: 'htea-ni', at: 'section 2(4)' },
      { of: 'nrm-guidance-scotland-ni', at: 'section 2' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'movement-short-journey': {
    nations: ['england', 'wales', 'northern-ireland'],
    sources: [
      { of: 'msa', at: 'section 2(5)' },
      { of: 'htea-ni', at: 'section 2(4)' },
    ],
    asOf: '2026-11',
    certainty: 'check',
  },
  'movement-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'htesa', at: 'section 1(2)' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'movement-receiving-is-an-act': {
    nations: everywhere,
    sources: [
      { of: 'msa', at: 'section 2(3)' },
      { of: 'htesa', at: 'section 1(2)(c)' },
      { of: 'htea-ni', at: 'section 2(1) to (5)' },
    ],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'movement-harm-on-a-journey': {
    nations: everywhere,
    sources: [{ of: 'journey-harm-2023' }],
    asOf: '2023-03',
    certainty: 'dated',
  },
  'movement-smuggling': {
    nations: everywhere,
    sources: [{ of: 'statutory-guidance', at: 'chapter 2' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'nationality-is-no-condition': {
    nations: everywhere,
    sources: [{ of: 'call-for-evidence-2025' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'family-may-be-involved': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 9' }, { of: 'prompt-sheet' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
} as const satisfies Record<string, ContentRecord>;
export type LawId = keyof typeof law;
