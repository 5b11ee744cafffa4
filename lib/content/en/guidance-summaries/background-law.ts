import type { GuidanceSummary } from '@/lib/content/en/guidance-words';
import type { backgroundLaw } from '@/lib/content/guidance/background-law';

export const backgroundLawSummariesInEnglish = {
  'asylum-immigration-treatment-of-claimants-act-2004': {
    summary:
      'Immigration and asylum rules, including how a claimant’s credibility is judged. It once held a trafficking offence (section 4).',
    statusNote:
      'Partly in force. Its trafficking offence gave way to the offences in the three 2015 Acts; delay in disclosure can still affect credibility, so record reasons.',
  },
  'immigration-act-2014': {
    summary:
      'Covers removal, limits on removing children and their parents, and access to services by immigration status.',
    statusNote: 'In force with later amendments. Parts of it reach Scotland too.',
  },
  'trafficking-people-for-exploitation-regulations-2013': {
    summary:
      'Criminal procedure rules for England and Wales protecting trafficked people, including children, during investigation and giving access to special measures.',
    statusNote:
      'Made under the EU directive; how much of it survives after exit and later reform was not established.',
  },
  'eu-directive-2011-36': {
    summary:
      'EU minimum rules on trafficking offences and victim protection, including measures for child victims, which the UK opted into in 2011.',
    statusNote:
      'Still EU law, changed in 2024, but the UK has left the EU and is no longer required to apply it. Take advice on any remaining relevance in Northern Ireland.',
  },
  'eu-directive-2024-1712': {
    summary:
      'Widens EU law to name forced marriage, illegal adoption and exploitation of surrogacy, and asks for stronger referral mechanisms. It does not bind the UK.',
    statusNote: 'In force from July 2024; member states had until 15 July 2026 to apply it.',
  },
  'un-convention-transnational-organized-crime': {
    summary:
      'The main treaty on organised crime, supplemented by three protocols, one of them on trafficking in persons.',
    statusNote: 'Ratified by the UK in 2006 and unchanged.',
  },
  'illegal-migration-act-2023': {
    summary:
      'Would have denied NRM protection to many who arrived irregularly. The bar was not in force when ministers last described it, in 2024.',
    statusNote:
      'Most of it was repealed by the 2025 Act. Section 29, which widens the public order disqualification, was kept. Whether the bar on modern slavery protection (sections 22 to 28) went with the rest, and whether section 29 has started, is to be checked.',
  },
  'border-security-asylum-and-immigration-act-2025': {
    summary:
      'Repeals most of the Illegal Migration Act and adds border and organised immigration crime powers.',
    statusNote:
      'Royal Assent early in December 2025 (the day, 2 December, is to be checked). Parts start in stages.',
  },
  'childrens-wellbeing-and-schools-act-2026': {
    summary:
      'Reforms child protection, chiefly in England: multi-agency child protection teams, information sharing and education’s place in safeguarding.',
    statusNote:
      'Royal Assent 29 April 2026. Parts start at different dates; rules for the new teams were expected late in 2027.',
  },
  'immigration-and-asylum-bill-2026': {
    summary:
      'Would change asylum appeals and modern slavery protections among other things. Watch it, because it may alter NRM tests and support.',
    statusNote:
      'Not law. Introduced 30 June 2026, second reading 13 July, Commons committee from 15 September with sittings listed to 3 November 2026; later stages were not confirmed.',
  },
  'justice-sexual-offences-trafficking-victims-act-ni-2022': {
    summary:
      'Amends the 2015 Act: longer support, wider victim’s defence, three-year strategies and power to create protective measures.',
    statusNote: 'Support provisions in operation from 28 April 2022.',
  },
} as const satisfies Record<keyof typeof backgroundLaw, GuidanceSummary>;
