import type { Source } from './content-record';
import { type LibrarySourceId, libraryAddressOf, librarySources } from './library-sources';

/**
 * Sources that only the pages of the law and of contacts rest on, apart from `sources`: the walk, which loads those,
 * does not carry these.
 */
export const lawSources = {
  'law-illegal-migration-answer': {
    title: 'House of Commons written answer 16231, on the Illegal Migration Act 2023 (2024)',
    url: 'https://parallelparliament.co.uk/question/16231/slavery',
  },
  'law-border-security-act-2025': {
    title: 'Free Movement, on the Border Security, Asylum and Immigration Act 2025',
    url: 'https://freemovement.org.uk/?p=219895',
  },
  'law-victims-and-prisoners-act-2024': {
    title: 'Victims and Prisoners Act 2024',
    url: null,
  },
  'law-crime-and-policing-act-assent': {
    title: 'UK Legislation, Crime and Policing Act 2026',
    url: 'https://uk-legislation.com/crime-and-policing-act-2026',
  },
  'law-crime-and-policing-offences': {
    title:
      'Southwell and Partners, Crime and Policing Act 2026: cuckooing and child criminal exploitation become standalone offences, 20 May 2026',
    url: 'https://southwellandpartners.com/2026/05/20/crime-and-policing-act-2026-cuckooing-and-child-criminal-exploitation-become-standalone-offences/',
  },
  'law-crime-and-policing-commencement': {
    title: 'Legislation Tracker, Crime and Policing Act 2026 (Commencement No. 1) Regulations, June 2026',
    url: 'https://www.legislationtracker.co.uk/article/crime-and-policing-act-2026-commencement-no-1-regulations-25-06-26',
  },
  'law-prevention-orders-lords': {
    title: 'House of Lords, Crime and Policing Bill, 27 November 2025',
    url: 'https://www.theyworkforyou.com/lords/?id=2025-11-27a.1495.0',
  },
  'law-prevention-orders-memorandum': {
    title: 'Home Office, Crime and Policing Bill: delegated powers memorandum, 3 November 2025',
    url: 'https://www.gov.uk/government/publications/crime-and-policing-bill-2025-delegated-powers-supplementary-memoranda/delegated-powers-memorandum-3-november-2025',
  },
  'law-duty-to-report-memorandum': {
    title: 'Home Office, Crime and Policing Bill: delegated powers memorandum, 13 February 2026',
    url: 'https://www.gov.uk/government/publications/crime-and-policing-bill-2025-delegated-powers-supplementary-memoranda/delegated-powers-memorandum-13-february-2026',
  },
  'law-child-protection-teams-timing': {
    title: 'SAFE CIC, on the policy paper about safeguarding and working together, January 2026',
    url: 'https://www.safecic.co.uk/news/3803-policy-paper-safeguarding-working-together',
  },
  'law-care-scotland-act-2026': {
    title: 'Children (Care, Care Experience and Services Planning) (Scotland) Act 2026',
    url: 'https://www.legislation.gov.uk/asp/2026/16',
  },
  'law-ni-strategies': {
    title: 'Irish Legal News, Northern Ireland consults on three-year human trafficking strategy',
    url: 'https://irishlegal.com/index.php/articles/northern-ireland-consults-on-three-year-human-trafficking-strategy',
  },
  'law-identification-answer': {
    title: 'House of Commons written answer 69477, on the call for evidence of 2025',
    url: 'https://parallelparliament.co.uk/question/69477/slavery-victims',
  },
  'law-reform-answer': {
    title: 'House of Commons written answer 92760, 24 November 2025',
    url: 'https://www.parallelparliament.co.uk/question/92760/slavery',
  },
  'law-disqualification-policy-2024': {
    title: 'Southwell and Partners, on the Home Office public order disqualification policy, 26 January 2024',
    url: 'https://southwellandpartners.com/2024/01/26/update-on-the-home-office-public-order-disqualification-policy/',
  },
  'law-guardian-evaluation': {
    title: 'Home Office, Independent Child Trafficking Guardian (ICTG) MSA evaluation',
    url: 'https://www.gov.uk/government/publications/independent-child-trafficking-guardian-ictg-msa-evaluation/independent-child-trafficking-guardian-ictg-msa-evaluation',
  },
  'law-age-inspection': {
    title: 'Free Movement, on the Chief Inspector of Borders’ report about age assessment',
    url: 'https://freemovement.org.uk/?p=227438',
  },
  'law-helpline-misprint': {
    title: 'Ipswich Borough Council, Modern slavery (a page with the misprint)',
    url: 'https://www.ipswich.gov.uk/housing/homelessness/modern-slavery',
  },
  'law-scottish-child-law-centre': {
    title: 'Scottish Child Law Centre',
    url: 'https://sclc.org.uk/',
  },
  'law-clan-childlaw': {
    title: 'Children in Scotland, on Clan Childlaw’s legal services for children',
    url: 'https://childreninscotland.org.uk/16-years-of-supporting-children-to-stand-up-for-their-rights',
  },
  'law-childrens-law-centre-ni': {
    title: 'Children’s Law Centre, Northern Ireland',
    url: 'https://childrenslawcentre.org.uk/',
  },
} as const satisfies Record<string, Source>;

/** A source of the pages beside the walk: one of the walk's or the library's own, or one of these. */
export type LawSourceId = LibrarySourceId | keyof typeof lawSources;

const isOfTheLaw = (id: LawSourceId): id is keyof typeof lawSources => id in lawSources;

/** What a source is called and where it can be looked up; no address: none is known. */
export function sourceBehind(id: LawSourceId): { title: string; address: string | null } {
  if (isOfTheLaw(id)) return { title: lawSources[id].title, address: lawSources[id].url };
  return { title: librarySources[id].title, address: libraryAddressOf(id) };
}
