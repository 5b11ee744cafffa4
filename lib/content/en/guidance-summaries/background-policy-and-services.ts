import type { GuidanceSummary } from '@/lib/content/en/guidance-words';
import type { backgroundPolicyAndServices } from '@/lib/content/guidance/background-policy-and-services';

export const backgroundPolicyAndServicesSummariesInEnglish = {
  'national-outcomes-framework-wales': {
    summary:
      'States what people, including children, should be able to expect from social services under the 2014 Act. Background for support planning rather than for a referral.',
    statusNote: 'No current edition was found.',
  },
  'independent-anti-slavery-commissioner': {
    summary:
      'UK-wide statutory post that promotes good practice in prevention, identification and prosecution. It does not take individual cases.',
    statusNote:
      'The present Commissioner began a three-year term in December 2023, so the post is due for renewal or change at the end of 2026.',
  },
  'iasc-strategic-plan-2024-26': {
    summary:
      'Current plan under three aims: prevention, protection and prosecution, with children among the groups of focus.',
    statusNote: 'Runs to the end of 2026; a successor plan was not found.',
  },
  'europa-together-against-trafficking': {
    summary: 'EU web pages gathering law, policy, publications and news on trafficking.',
    statusNote:
      'The stand-alone site closed; the same material is now a section of the Commission’s Migration and Home Affairs site, at the address given.',
  },
  'nspcc-information-service': {
    summary: 'Enquiry service that finds child protection policy, practice and research for professionals.',
    statusNote: 'Now part of NSPCC Learning.',
  },
  'nspcc-library-catalogue': {
    summary: 'Searchable catalogue of child protection publications.',
    statusNote: 'Reached through NSPCC Learning.',
  },
  'nspcc-new-in-the-library': {
    summary: 'List of newly added child protection publications.',
    statusNote: 'Whether it still runs was not established.',
  },
  'nspcc-impact-and-evidence-hub': {
    summary: 'Pages on how the charity evaluates its work.',
    statusNote: 'The hub was not found under that name; research is listed on NSPCC Learning.',
  },
  'nspcc-pro-twitter': {
    summary: 'Social media updates for people working in child protection.',
    statusNote: 'Named in the NSPCC’s list of 2017. Whether it is still in use was not checked.',
  },
  'restoring-order-and-control-2025': {
    summary:
      'Announced new modern slavery legislation to restate the UK’s duties and reduce what ministers call misuse of the system.',
    statusNote:
      'Published 17 November 2025 and partly taken forward in the 2026 Bill. Address not confirmed.',
  },
  'transparency-in-supply-chains-guidance': {
    summary:
      'Guidance for businesses on section 54 statements. In practice it has replaced the older leaflet for businesses.',
    statusNote: 'Revised in 2025; the 2026 Bill would make reporting rules stricter.',
  },
  'section-55-every-child-matters-guidance': {
    summary: 'How immigration staff must safeguard children, with an annex of trafficking indicators.',
    statusNote: 'Old, but no replacement was found.',
  },
  'child-sexual-exploitation-definition-and-guide-2017': {
    summary: 'England’s definition of child sexual exploitation and advice on responding to it.',
    statusNote:
      'The definition is repeated in later guidance; the status of the guide itself was not confirmed.',
  },
  'london-safeguarding-children-procedures-trafficking': {
    summary: 'London’s online procedures on trafficked and exploited children, the NRM and guardians.',
    statusNote: 'Referred to by London boroughs in 2024; the chapter address was not confirmed.',
  },
  'scotland-trafficking-exploitation-strategy-2017': {
    summary:
      'Strategy required by the 2015 Act: help victims, disrupt perpetrators, and tackle causes, with a chapter on children.',
    statusNote:
      'Reviewed in 2020 and 2023, the second time looking at whether it needed refreshing. Publication of a new strategy could not be confirmed.',
  },
  'scotland-trafficking-strategy-review-2023': {
    summary:
      'Looks at what the 2017 strategy achieved and what needs to change, including the duty to notify.',
    statusNote: 'Latest review found.',
  },
  'new-scots-2024': {
    summary: 'Current Scottish strategy for integrating refugees and people seeking asylum.',
    statusNote: 'The delivery plan runs to 2026.',
  },
  'scotland-serious-organised-crime-strategy-2022': {
    summary:
      'Updated taskforce strategy on organised crime, with attention to exploitation of vulnerable people.',
    statusNote: 'No later edition was found.',
  },
  'ni-modern-slavery-strategy-2024-27': {
    summary: 'Northern Ireland’s first three-year strategy, under pursue, protect and prevent.',
    statusNote: 'Runs to 2027. The address is that of the launch notice.',
  },
} as const satisfies Record<keyof typeof backgroundPolicyAndServices, GuidanceSummary>;
