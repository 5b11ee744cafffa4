import type { GuidanceSummary } from '@/lib/content/en/guidance-words';
import type { practiceEnglandAndWales } from '@/lib/content/guidance/practice-england-and-wales';

export const practiceEnglandAndWalesSummariesInEnglish = {
  'missing-children-statutory-guidance-2014': {
    summary:
      'What English councils and partners must do to prevent and respond to missing episodes, with a section on looked-after children who may have been trafficked.',
    statusNote: 'Still the cited guidance in 2024 local procedures. No replacement was found.',
  },
  'adcs-age-assessment-guidance-2015': {
    summary:
      'Practice guide for social workers on a lawful, child-centred age assessment, with material on trafficking and memory.',
    statusNote:
      'Not withdrawn and still treated as the leading non-statutory guide, but it predates the 2022 Act and should be read with later Home Office and BASW material.',
  },
  'age-assessment-joint-working-guidance': {
    summary:
      'Agreed arrangements between the Home Office and English councils when a young person’s age is disputed, including information sharing.',
    statusNote: 'The version found is dated 31 March 2023; the first was of 2015.',
  },
  'achieving-best-evidence': {
    summary:
      'How to interview victims and witnesses, including children, and use special measures. A first responder should avoid anything that could harm a later recorded interview.',
    statusNote: 'The fourth edition dates from January 2022.',
  },
  'first-responder-toolkit-england-wales-2026': {
    summary:
      'Walks through the online form section by section, what makes a strong or weak referral, and how to explain the NRM to a child. Not a substitute for the statutory guidance.',
    statusNote: 'Version 1.0, April 2026; linked from the start page of the online service.',
  },
  'interim-guidance-ictg': {
    summary:
      'Section 49 guidance on what guardians do, who is eligible, how to refer and how agencies must involve them.',
    statusNote: 'Revised April and May 2024; still the listed text in April 2026.',
  },
  'understanding-the-nrm-primary': {
    summary:
      'Information pack for children up to about 11 explaining what a referral means. First responders should give it, or go through it, soon after referral.',
    statusNote:
      'Listed in April 2026. The exact address, year and use outside England and Wales were not confirmed.',
  },
  'understanding-the-nrm-secondary': {
    summary:
      'Information pack for young people aged about 11 to 18 on the NRM, decisions and help available.',
    statusNote:
      'Listed in April 2026. The exact address, year and use outside England and Wales were not confirmed.',
  },
  'nrm-child-to-adult-transition': {
    summary:
      'Explains that a young person who turns 18 before the final decision must consent to stay in the NRM and can ask for adult support.',
    statusNote: 'Listed in April 2026. The exact address and year were not confirmed.',
  },
  'cps-modern-slavery-guidance': {
    summary:
      'How prosecutors charge traffickers and decide whether to prosecute a child for what came of their exploitation. An NRM decision is one part of that picture.',
    statusNote: 'Latest revision seen: 22 December 2023.',
  },
  'yjlc-child-criminal-exploitation-guide': {
    summary:
      'Guide for those defending exploited children, from police station to trial, including use of the NRM.',
    statusNote: 'Last update seen May 2023, before the 2026 offence.',
  },
  'college-of-policing-modern-slavery-app': {
    summary:
      'What officers should do first: make the person safe, preserve evidence, and arrange the referral.',
    statusNote: 'The date of the present text was not confirmed.',
  },
  'county-lines-guidance': {
    summary: 'Signs of county lines exploitation, who is at risk and how to respond, for frontline staff.',
    statusNote:
      'Revised 20 October 2023, with a Welsh version. It predates the 2026 offence, and an update was not found.',
  },
  'child-exploitation-disruption-toolkit': {
    summary:
      'Powers and orders that agencies can use against exploiters, with advice on sharing intelligence.',
    statusNote:
      'Last revised 1 September 2022; an independent tracker found no enhanced edition by March 2026.',
  },
  'appropriate-language-guide': {
    summary:
      'Words to use and avoid so that a referral does not blame the child. Apply it when drafting the exploitation narrative.',
    statusNote: 'Published November 2024 in English and Welsh; listed by the Home Office in April 2026.',
  },
  'lga-council-guide-modern-slavery': {
    summary:
      'Explains council duties by service, including children’s services, with a self-assessment matrix.',
    statusNote:
      'Listed by the Home Office in April 2026; a copy on a sister site was seen, the main address was not.',
  },
  'wmasn-nrm-explanatory-booklets': {
    summary: 'Explains the NRM to possible victims in several languages.',
    statusNote: 'Site confirmed, booklet address not. Written for the West Midlands and mainly for adults.',
  },
  'basw-age-assessment-practice-guidance': {
    summary:
      'Professional guidance for social workers asked to assess age, with ethical advice on working beside the national board.',
    statusNote: 'Cited by many council procedures through 2024.',
  },
  'working-together-2026': {
    summary:
      'England’s statutory multi-agency guidance: how to refer, strategy discussions, section 47 enquiries, family help and exploitation outside the home.',
    statusNote: 'Published 18 March 2026, replacing the 2023 edition.',
  },
  'keeping-children-safe-in-education-2026': {
    summary:
      'Statutory safeguarding guidance for schools and colleges in England, covering exploitation and trafficking signs. Schools are not first responders and should refer through the council.',
    statusNote: 'In force from 1 September 2026.',
  },
  'information-sharing-advice-2024': {
    summary:
      'Confirms that data protection law does not stop sharing to protect a child, and that consent is not the required basis.',
    statusNote: 'May 2024 edition. The 2026 Act adds an information sharing duty, so a revision is likely.',
  },
  'care-of-unaccompanied-migrant-children-2017': {
    summary:
      'Council duties in England to accommodate, protect and plan for trafficked and unaccompanied children, including the risk of going missing and placement out of area.',
    statusNote: 'November 2017 text, still listed as current at the end of 2025.',
  },
} as const satisfies Record<keyof typeof practiceEnglandAndWales, GuidanceSummary>;
