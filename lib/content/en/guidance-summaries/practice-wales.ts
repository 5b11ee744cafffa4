import type { GuidanceSummary } from '@/lib/content/en/guidance-words';
import type { practiceWales } from '@/lib/content/guidance/practice-wales';

export const practiceWalesSummariesInEnglish = {
  'wales-safeguarding-procedures': {
    summary:
      'National procedures for all agencies in Wales, with the duty to report a child at risk and the steps that follow.',
    statusNote: 'Online and in use.',
  },
  'all-wales-practice-guide-trafficked-children': {
    summary:
      'Short guide to indicators, the NRM, guardians and safeguarding steps for a child who may be trafficked in Wales.',
    statusNote: 'Dated February 2021; check agency names and links against current Home Office guidance.',
  },
  'all-wales-practice-guide-child-criminal-exploitation': {
    summary: 'Signs and responses for children exploited into offending in Wales.',
    statusNote: 'Part of the same set of guides; the chapter address was not confirmed.',
  },
  'all-wales-practice-guide-child-sexual-exploitation': {
    summary: 'Signs, assessment and response for child sexual exploitation in Wales.',
    statusNote: 'Dated February 2021.',
  },
  'all-wales-practice-guide-missing-children': {
    summary: 'What to do when a child in Wales goes missing and on their return.',
    statusNote: 'Dated February 2021.',
  },
  'wales-working-together-safeguard-people-volume-5': {
    summary: 'Welsh statutory guidance on responding to reports of children at risk.',
    statusNote: 'Listed by a Welsh safeguarding board; address and latest edition not confirmed.',
  },
  'wales-modern-slavery-guidance-professionals': {
    summary: 'Welsh Government page with help lines, sector guidance and routes to support.',
    statusNote: 'First published June 2019; it still names the older 2011 guidance.',
  },
  'wales-uasc-age-assessment-toolkit-2021': {
    summary:
      'Welsh practice toolkit for Merton-compliant assessment under the 2014 Act; it rejects medical tests of age.',
    statusNote: '2021 text (WG42831). It predates the 2022 Act, and the address was not confirmed.',
  },
} as const satisfies Record<keyof typeof practiceWales, GuidanceSummary>;
