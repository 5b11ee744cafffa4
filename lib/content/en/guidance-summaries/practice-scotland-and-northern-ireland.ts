import type { GuidanceSummary } from '@/lib/content/en/guidance-words';
import type { practiceScotlandAndNorthernIreland } from '@/lib/content/guidance/practice-scotland-and-northern-ireland';

export const practiceScotlandAndNorthernIrelandSummariesInEnglish = {
  'ni-co-operating-to-safeguard-2017': {
    summary:
      'Northern Ireland’s overarching safeguarding policy; section 7.3.9 covers separated, unaccompanied and trafficked children.',
    statusNote:
      'The latest version found is August 2017. A later revision could not be confirmed or ruled out.',
  },
  'nrm-guidance-scotland-northern-ireland': {
    summary:
      'First responder organisations, support contacts and process for Scotland and Northern Ireland, where support and duties differ from England and Wales.',
    statusNote:
      'Updated 20 October 2024, and named in April 2026 as the guidance for those two nations although its title says “adult”. Child cases should also follow the national child protection guidance.',
  },
  'scotland-national-guidance-child-protection-2021': {
    summary:
      'Scotland’s multi-agency guidance. Part 3 sets out the process and Part 4 covers trafficking, criminal exploitation, the NRM and guardians.',
    statusNote: 'No edition after 2023 was found.',
  },
  'scotland-criminal-exploitation-practitioner-guidance': {
    summary:
      'Helps Scottish practitioners recognise criminal exploitation of children and adults, with links to the NRM and non-prosecution rules.',
    statusNote: 'Published 2023.',
  },
  'scotland-age-assessment-practice-guidance': {
    summary:
      'Good practice on whether and how to assess age, giving the benefit of the doubt to possible trafficking victims.',
    statusNote:
      'Third version issued in 2025 with a new section on initial presentation; the address is that of the 2018 text.',
  },
  'justright-initial-age-enquiry-guide-2023': {
    summary: 'Short guide to the first brief enquiry into age, and its effect on trafficking protection.',
    statusNote: 'Published May 2023; read with the 2025 government guidance.',
  },
  'scotland-nrm-toolkit': {
    summary: 'Explains the NRM for Scottish first responders and how to write a good referral.',
    statusNote:
      'Carried a warning after the January 2023 change to the reasonable grounds test; recommended to Scottish staff by the Home Office in April 2026.',
  },
  'migration-scotland-survivors-guidance': {
    summary:
      'Council duties to trafficked children and adults in Scotland, including those without access to public funds.',
    statusNote: 'The date of the present text was not confirmed.',
  },
  'lord-advocates-instructions': {
    summary:
      'Strong presumption against prosecuting a child in Scotland for offences arising from trafficking or exploitation.',
    statusNote: 'Last updated August 2021; still applied in January 2025.',
  },
  'scotland-missing-persons-framework': {
    summary:
      'How Scottish agencies prevent and respond to people going missing, including looked-after children.',
    statusNote: 'A refreshed framework was launched in September 2025; the address is that of the 2017 text.',
  },
  'ni-protecting-unaccompanied-and-trafficked-children': {
    summary:
      'The two Northern Ireland documents on identifying, referring and caring for unaccompanied and trafficked children, including the guardian and the trust and police roles.',
    statusNote:
      'Published August 2018; the page said in August 2023 that both were under review. A revised text could not be confirmed. The Board’s functions have since moved to the Department.',
  },
  'ni-child-criminal-exploitation-action-plan-2024': {
    summary:
      'Gives an agreed Northern Ireland definition of child criminal exploitation and promises training, tools and pathways.',
    statusNote: 'A two-year plan launched in September 2024; what followed it was not confirmed.',
  },
  'sbni-regional-procedures': {
    summary: 'Northern Ireland’s multi-agency procedures from referral (UNOCINI) to case conference.',
    statusNote: 'The date of the present text was not confirmed.',
  },
} as const satisfies Record<keyof typeof practiceScotlandAndNorthernIreland, GuidanceSummary>;
