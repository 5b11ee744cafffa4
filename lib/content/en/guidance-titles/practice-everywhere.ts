import type { GuidanceTitle } from '@/lib/content/en/guidance-words';
import type { practiceEverywhere } from '@/lib/content/guidance/practice-everywhere';

export const practiceEverywhereTitlesInEnglish = {
  'national-referral-mechanism': {
    title: 'National Referral Mechanism (NRM)',
    publisher: 'Home Office',
    year: '2009',
  },
  'modern-slavery-statutory-guidance-s49': {
    title:
      'Modern slavery: how to identify and support victims (statutory guidance under section 49, and non-statutory guidance for Scotland and Northern Ireland)',
    publisher: 'Home Office',
    year: '2020, revised often',
  },
  'report-modern-slavery-online': {
    title: 'Report modern slavery: the online NRM and duty to notify referral form',
    publisher: 'Home Office',
    year: '2019, form revised 2026',
  },
  'nrm-offline-prompt-sheet-2026': {
    title: 'First responder form: offline prompt sheet',
    publisher: 'Home Office',
    year: '2026',
  },
  'nrm-referral-guidance-page': {
    title: 'Modern slavery victims: referral (guidance for first responders)',
    publisher: 'Home Office',
    year: 'Updated regularly',
  },
  'devolved-decision-making-guidance': {
    title: 'Devolving child decision making pilot programme: general guidance',
    publisher: 'Home Office',
    year: '2021, version 6.0 in 2023',
  },
  'modern-slavery-awareness-booklet': {
    title: 'Modern slavery awareness booklet',
    publisher: 'Home Office',
    year: 'by 2026',
  },
  'nspcc-learning-child-trafficking': {
    title: 'Protecting children from trafficking and modern slavery',
    publisher: 'NSPCC Learning',
    year: 'Updated from 2018',
  },
  'survivor-care-standards-2018': {
    title: 'Slavery and Trafficking Survivor Care Standards',
    publisher: 'Human Trafficking Foundation',
    year: '2018',
  },
  'trauma-informed-code-of-conduct': {
    title: 'Trauma-Informed Code of Conduct',
    publisher: 'Helen Bamber Foundation',
    year: '2018, revised since',
  },
  'assessing-age-home-office': {
    title: 'Assessing age',
    publisher: 'Home Office',
    year: '2023 (version 6.0)',
  },
  'national-age-assessment-board-guidance': {
    title:
      'The operation of the National Age Assessment Board and sections 50 and 51 of the Nationality and Borders Act 2022',
    publisher: 'Home Office',
    year: '2024 (version 2.0)',
  },
  'national-transfer-scheme-protocol': {
    title: 'National Transfer Scheme protocol for unaccompanied asylum seeking children',
    publisher: 'Home Office and DfE',
    year: '2025 (version 7.0)',
  },
  'childrens-asylum-claims-guidance': {
    title: 'Children’s asylum claims',
    publisher: 'Home Office',
    year: 'Updated regularly',
  },
  'temporary-permission-to-stay-vts': {
    title: 'Temporary permission to stay for victims of human trafficking or slavery',
    publisher: 'Home Office',
    year: '2025 (version 4.0 and later)',
  },
} as const satisfies Record<keyof typeof practiceEverywhere, GuidanceTitle>;
