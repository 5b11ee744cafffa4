import type { GuidanceSummary } from '@/lib/content/en/guidance-words';
import type { pastEverywhere } from '@/lib/content/guidance/past-everywhere';

export const pastEverywhereSummariesInEnglish = {
  'definition-modern-slavery-strategy-2014': {
    summary:
      'Describes modern slavery as an umbrella for slavery, servitude, forced labour and trafficking, and lists the pressures used on victims. It is a policy description, not a legal test.',
    statusNote:
      'The working definition for referrals is now the one in the section 49 statutory guidance, chapter 2.',
  },
  'nrm-review-and-pilot-2014-17': {
    summary:
      'The review of how referrals are decided, and the regional pilots that followed it. They tested panels and dedicated safeguarding leads.',
    statusNote: 'Finished. It led to the 2017 reform package and the single decision-making authority.',
  },
  'modern-slavery-strategy-2014': {
    summary:
      'Cross-government plan built on pursue, prevent, protect and prepare, including the first trial of child trafficking advocates.',
    statusNote:
      'Marked as a paper of the 2010 to 2015 government. In February 2024 ministers still described it as informing policy; no replacement UK strategy was found.',
  },
  'iasc-strategic-plan-2015-17': {
    summary:
      'First Commissioner’s priorities: victim identification, law enforcement, partnership, business and international work.',
    statusNote: 'Followed by plans for 2019 to 2021 and 2024 to 2026.',
  },
  'nrm-guidance-child-first-responders': {
    summary:
      'How a first responder should refer a child, what the decisions mean and what a referral brings.',
    statusNote:
      'The address now leads to the general referral page; child content moved into the section 49 guidance.',
  },
  'victims-of-modern-slavery-frontline-guidance-2016': {
    summary: 'Instructions for Home Office frontline staff on recognising and helping possible victims.',
    statusNote: 'Replaced by the section 49 statutory guidance from March 2020.',
  },
  'victims-of-modern-slavery-competent-authority-guidance-2016': {
    summary: 'How decision makers judged NRM referrals across the UK.',
    statusNote: 'Replaced by the section 49 statutory guidance from March 2020.',
  },
  'human-trafficking-practical-guidance-2013': {
    summary: 'Short leaflet for employers on spotting trafficking and what to do.',
    statusNote:
      'Still on GOV.UK with no change since April 2013, so it predates the Modern Slavery Act. Of little use for a child referral.',
  },
  'uk-human-trafficking-centre': {
    summary: 'Former NCA unit that received NRM referrals and shared decisions with the Home Office.',
    statusNote:
      'Its decision role passed to the Single Competent Authority. Any form or email address naming UKHTC is out of date.',
  },
  'gangmasters-and-labour-abuse-authority': {
    summary:
      'Labour-exploitation regulator and first responder organisation named under Part 7 of the Modern Slavery Act.',
    statusNote:
      'Its work moved to the Fair Work Agency, established in April 2026. Check who in the new body holds first responder status.',
  },
  'nspcc-how-safe-conference-2017': {
    summary: 'Annual child protection conference, advertised in 2017.',
    statusNote: 'A past event.',
  },
  'nspcc-helping-you-keep-children-safe-guide': {
    summary: 'Booklet describing NSPCC services for professionals, including trafficking advice.',
    statusNote: 'A 2010s booklet; no current edition found.',
  },
  'nspcc-knowledge-and-information-guide': {
    summary: 'Booklet on using the NSPCC library and enquiry service.',
    statusNote: 'A 2010s booklet; no current edition found.',
  },
} as const satisfies Record<keyof typeof pastEverywhere, GuidanceSummary>;
