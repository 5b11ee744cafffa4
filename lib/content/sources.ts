import type { Nation } from '@/lib/nation';
import { authoritySources } from './authority-sources';
import type { Citation, ContentRecord, Source } from './content-record';
import { guidanceSources } from './guidance-sources';
import { indicatorSources } from './indicator-sources';
import { englandAndWales, scotlandAndNorthernIreland } from './nations-covered';

/**
 * Every source that a statement of the app rests on, once. A section that has an address of its own is a source of
 * its own; any other place in a source is named by the citation's `at`.
 */
const lawAndRouteSources = {
  msa: {
    title: 'Modern Slavery Act 2015',
    url: 'https://www.legislation.gov.uk/ukpga/2015/30',
    nations: englandAndWales,
  },
  'msa-s51': {
    title: 'Modern Slavery Act 2015, section 51',
    url: 'https://www.legislation.gov.uk/ukpga/2015/30/section/51',
  },
  'msa-part-5': {
    title: 'Modern Slavery Act 2015, Part 5',
    url: 'https://www.legislation.gov.uk/ukpga/2015/30/part/5',
  },
  htesa: {
    title: 'Human Trafficking and Exploitation (Scotland) Act 2015',
    url: 'https://www.legislation.gov.uk/asp/2015/12',
    nations: ['scotland'],
  },
  'htesa-s12': {
    title: 'Human Trafficking and Exploitation (Scotland) Act 2015, section 12',
    url: 'https://www.legislation.gov.uk/asp/2015/12/section/12',
  },
  'htea-ni': {
    title:
      'Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015',
    url: 'https://www.legislation.gov.uk/nia/2015/2',
    nations: ['northern-ireland'],
  },
  'htea-ni-s25': {
    title:
      'Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015, section 25',
    url: 'https://www.legislation.gov.uk/nia/2015/2/section/25',
  },
  'htea-ni-part-4': {
    title:
      'Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015, Part 4',
    url: 'https://www.legislation.gov.uk/nia/2015/2/part/4',
  },
  'htea-ni-notes-s21': {
    title:
      'Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015, explanatory notes on section 21',
    url: 'https://www.legislation.gov.uk/nia/2015/2/notes/division/4/21',
  },
  naba: {
    title: 'Nationality and Borders Act 2022',
    url: 'https://www.legislation.gov.uk/ukpga/2022/36',
  },
  'naba-s63': {
    title: 'Nationality and Borders Act 2022, section 63',
    url: 'https://www.legislation.gov.uk/ukpga/2022/36/section/63',
  },
  'victim-regulations': {
    title: 'Slavery and Human Trafficking (Definition of Victim) Regulations 2022',
    url: 'https://www.legislation.gov.uk/uksi/2022/877',
  },
  'children-act-1989': {
    title: 'Children Act 1989',
    url: 'https://www.legislation.gov.uk/ukpga/1989/41',
  },
  'childrens-wellbeing-act-s3': {
    title:
      'Children’s Wellbeing and Schools Act 2026, section 3, which describes the duty in section 47 of the Children Act 1989',
    url: 'https://www.legislation.gov.uk/cy/ukpga/2026/21/section/3',
  },
  'children-scotland-act-1995': {
    title: 'Children (Scotland) Act 1995',
    url: 'https://www.legislation.gov.uk/ukpga/1995/36',
  },
  'childrens-hearings-act-2011': {
    title: 'Children’s Hearings (Scotland) Act 2011',
    url: null,
  },
  'children-ni-order-1995': {
    title: 'Children (Northern Ireland) Order 1995',
    url: 'https://www.legislation.gov.uk/nisi/1995/755',
  },
  'palermo-protocol': {
    title:
      'United Nations Protocol to Prevent, Suppress and Punish Trafficking in Persons (Palermo Protocol)',
    url: 'https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html',
  },
  ecat: {
    title: 'Council of Europe Convention on Action against Trafficking in Human Beings',
    url: 'https://www.coe.int/en/web/anti-human-trafficking',
  },
  'online-service': {
    title: 'Home Office, report modern slavery as a first responder (the online service)',
    url: 'https://www.modernslavery.gov.uk/start',
  },
  toolkit: {
    title: 'Home Office, First Responder Toolkit for England and Wales, version 1.0, April 2026',
    url: null,
    linkedFrom: 'online-service',
  },
  'prompt-sheet': {
    title: 'Home Office, First Responder Form Offline Prompt Sheet, 27 April 2026',
    url: null,
    linkedFrom: 'online-service',
  },
  'open-government-licence': {
    title: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'form-code': {
    title: 'Home Office, published source code of the online service, as it stood on 21 April 2026',
    url: 'https://github.com/UKHomeOffice/modern-slavery',
  },
  'statutory-guidance': {
    title:
      'Home Office, Modern slavery: statutory guidance for England and Wales, and non-statutory guidance for Scotland and Northern Ireland',
    url: 'https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims',
  },
  'referral-page': {
    title: 'Home Office, Modern slavery victims: referral',
    url: 'https://www.gov.uk/government/publications/human-trafficking-victims-referral-and-assessment-forms',
  },
  'nrm-guidance-scotland-ni': {
    title: 'Home Office, National Referral Mechanism guidance: adult (Northern Ireland and Scotland)',
    url: 'https://www.gov.uk/government/publications/human-trafficking-victims-referral-and-assessment-forms/national-referral-mechanism-guidance-adult-northern-ireland-and-scotland',
    nations: scotlandAndNorthernIreland,
  },
  'gov-uk-report-as-first-responder': {
    title: 'GOV.UK, Report modern slavery as a first responder',
    url: 'https://www.gov.uk/guidance/report-modern-slavery-as-a-first-responder',
  },
  'call-for-evidence-2025': {
    title:
      'Home Office, Identification of victims of modern slavery: call for evidence, background, 4 August 2025',
    url: 'https://www.gov.uk/government/calls-for-evidence/identification-of-victims-of-modern-slavery/call-for-evidence-background-information-accessible',
  },
  'hansard-victim-regulations': {
    title: 'House of Commons Hansard, 29 June 2022, on the Definition of Victim Regulations',
    url: 'https://hansard.parliament.uk/commons/2022-06-29/debates/83a76672-1259-4cce-a21e-60111cd8c73d',
  },
  'gov-scot-health-workers': {
    title:
      'Scottish Government, Human trafficking and exploitation: what health workers need to know (about 2019-20)',
    url: 'https://www.gov.scot/publications/human-trafficking-exploitation-health-workers-need-know/pages/7/',
  },
  'gov-scot-inter-agency-2013': {
    title: 'Scottish Government, Inter-agency guidance for child trafficking, 2013',
    url: 'https://www.gov.scot/publications/inter-agency-guidance-child-trafficking/pages/10/',
  },
  'gov-scot-criminal-exploitation': {
    title: 'Scottish Government, Criminal exploitation: practitioner guidance',
    url: 'https://www.gov.scot/publications/practitioner-guidance-criminal-exploitation/pages/11',
  },
  'gov-scot-act-guide': {
    title: 'Scottish Government, Human Trafficking and Exploitation (Scotland) Act 2015: guide',
    url: 'https://www.gov.scot/publications/human-trafficking-exploitation-scotland-act-2015-guide/pages/3',
  },
  'gov-scot-section-38': {
    title: 'Scottish Government, consultation report on section 38, the duty to notify (2020)',
    url: 'https://www.gov.scot/publications/consultation-report-section-38-human-trafficking-exploitation-scotland-act-2015-duty-notify-provide-information-victims/pages/5',
  },
  'gov-scot-guardians-analysis': {
    title: 'Scottish Government, Independent child trafficking guardians: consultation analysis',
    url: 'https://www.gov.scot/publications/independent-child-trafficking-guardians-consultation-analysis-report/',
  },
  'national-guidance-scotland': {
    title: 'Scottish Government, National Guidance for Child Protection in Scotland 2021, updated 2023',
    url: 'https://www.gov.scot/publications/national-guidance-child-protection-scotland-2021-updated-2023/',
  },
  'cosla-rights': {
    title: 'COSLA, Migrants’ rights and entitlements, chapter 18',
    url: 'https://migrationscotland.org.uk/?p=3187',
  },
  'lord-advocate-instructions': {
    title:
      'Lord Advocate’s instructions on non-prosecution of victims of human trafficking, updated 25 August 2021',
    url: 'https://www.copfs.gov.uk/publications/lord-advocate-s-instructions-non-prosecution-of-victims-of-human-trafficking/html/',
  },
  'guardianship-scotland': {
    title: 'Guardianship Scotland (Scottish Refugee Council with Aberlour)',
    url: 'https://scottishrefugeecouncil.org.uk/direct-support/children-and-young-people/',
  },
  'ictg-service': {
    title:
      'Barnardo’s National Counter Trafficking Centre, Independent Child Trafficking Guardianship service',
    url: 'https://nctc.org.uk/guardianship-service',
  },
  'ictg-answer-hl557': {
    title: 'House of Lords written answer HL557, Independent Child Trafficking Guardianship Service',
    url: 'https://parallelparliament.co.uk/question/HL557/independent-child-trafficking-guardianship-servi',
  },
  'ictg-guidance': {
    title: 'Home Office, Interim guidance for Independent Child Trafficking Guardians, May 2024',
    url: 'https://www.gov.uk/government/publications/child-trafficking-advocates-early-adopter-sites/interim-guidance-for-independent-child-trafficking-guardians-accessible-version',
  },
  'ictg-contract': {
    title: 'Contract notice, Independent Child Trafficking Guardians, awarded 19 June 2026',
    url: 'https://d3tenders.com/contract/?ocid=ocds-h6vhtk-059ac1',
  },
  'ictg-evaluation': {
    title:
      'An evaluation of Independent Child Trafficking Guardians: early adopter sites (2019), as summarised',
    url: 'https://humantraffickingexperts.com/blog/learning_post/an-evaluation-of-independent-child-trafficking-guardians-early-adopter-sites/',
  },
  'independent-guardian-service': {
    title: 'Barnardo’s Northern Ireland, Independent Guardian Service',
    url: 'https://www.barnardos.org.uk/get-support/services/independent-guardian-service',
  },
  'independent-guardian-first-year': {
    title: 'NICVA, Independent Guardian Service marks a year',
    url: 'https://scopeni.nicva.org/article/independent-guardian-service-marks-a-year-of-helping-children-in-desperation',
  },
  'heading-back-to-harm': {
    title: 'ECPAT UK and Missing People, Heading back to harm',
    url: 'https://www.ecpat.org.uk/Pages/Category/child-trafficking-reports',
  },
  'bill-committee-2014': {
    title: 'House of Commons, Modern Slavery Bill committee, 14 October 2014',
    url: 'https://cy.theyworkforyou.com/pbc/2014-15/Modern_Slavery_Bill/11-0_2014-10-14a.3.3',
  },
  'helpline-site': {
    title: 'Unseen, Modern Slavery and Exploitation Helpline: accessing support',
    url: 'https://www.modernslaveryhelpline.org/learn-more/frontline-professionals/accessing-support',
  },
  'wales-procedures': {
    title: 'Wales Safeguarding Procedures',
    url: 'https://safeguarding.wales',
  },
  'wales-procedures-report': {
    title: 'Wales Safeguarding Procedures, the duty to report a child at risk (section c2-p4)',
    url: 'https://safeguarding.wales/en/chi-i/chi-i-c2/c2-p4',
  },
  'wales-practice-guide': {
    title:
      'All Wales Practice Guide, Safeguarding children who may be trafficked, last updated February 2021',
    url: 'https://www.safeguarding.wales/en/chi-i/chi-i-c6/c6-p3',
  },
  'cardiff-duties': {
    title: 'Cardiff University, Complex Safeguarding Wales: legal duties of children’s services',
    url: 'https://cardiff.ac.uk/complex-safeguarding-wales/information-for-parents/childrens-services-and-your-child/legal-duties-of-childrens-services',
  },
  'nspcc-wales-law': {
    title: 'NSPCC, Child protection system in Wales: legislation, policy and guidance',
    url: 'https://www.nspcc.org.uk/preventing-abuse/child-protection-system/wales/legislation-policy-guidance/',
  },
  'nspcc-list-2017': {
    title: 'NSPCC, Child trafficking: legislation, policy and guidance, 2017',
    url: null,
  },
  'ni-child-protection-law': {
    title: 'Child Protection UK, national legislation: Northern Ireland',
    url: 'https://www.childprotectionuk.co.uk/national-legislation-nothern-ireland',
  },
  resws: {
    title: 'Western Health and Social Care Trust, Regional Emergency Social Work Service',
    url: 'https://westerntrust.hscni.net/service/regional-emergency-social-work-resws',
  },
  'gateway-numbers': {
    title:
      'An undated list of the Gateway numbers, on a page of Rossmar School (no Trust’s own page was seen)',
    url: 'https://www.rossmar.co.uk/places-of-support/',
  },
  'gov-uk-contact-police': {
    title: 'GOV.UK, Contact the police',
    url: 'https://www.gov.uk/contact-police',
  },
  'ni-strategy-2024': {
    title:
      'Department of Justice (Northern Ireland), Modern Slavery and Human Trafficking Strategy 2024-27 launched',
    url: 'https://www.justice-ni.gov.uk/news/modern-slavery-and-human-trafficking-strategy-2024-27-launched',
  },
  'ni-consultation-2022': {
    title:
      'Irish Legal News, Northern Ireland to strengthen criminal justice response to modern slavery (2022)',
    url: 'https://irishlegal.com/articles/northern-ireland-to-strengthen-criminal-justice-response-to-modern-slavery',
  },
  'nihrc-submission-2023': {
    title: 'Northern Ireland Human Rights Commission, submission on the draft strategy, January 2023',
    url: 'https://nihrc.org/publication/detail/nihrc-submission-to-department-of-justice-consultation-on-the-draft-modern-slavery-and-human-trafficking-strategy',
  },
  'college-of-policing-nrm': {
    title:
      'College of Policing, Authorised Professional Practice: modern slavery, national referral mechanism',
    url: 'https://www.app.college.police.uk/app-content/major-investigation-and-public-protection/modern-slavery/national-referral-mechanism/',
  },
  'report-to-local-council': {
    title: 'GOV.UK, Report child abuse to a local council',
    url: 'https://www.gov.uk/report-child-abuse-to-local-council',
  },
  'older-child-form': {
    title: 'Home Office, older National Referral Mechanism child form (a copy, with no date on it)',
    url: 'https://docest.com/doc/221128/report-to-crown-prosecutor-for-charging-decision',
  },
  'bury-transition': {
    title: 'Bury Safeguarding Adults Board, news of the change of 13 February 2026',
    url: 'https://burysafeguardingpartnership.bury.gov.uk/bury-safeguarding-adult-board-latest-news',
  },
  'child-to-adult-leaflet': {
    title: 'Home Office, National Referral Mechanism: child to adult transition, 13 February 2026',
    url: 'https://www.gov.uk/government/publications/national-referral-mechanism-child-to-adult-transition',
  },
  'age-joint-working': {
    title: 'Home Office and ADCS, Age assessment: joint working guidance, 31 March 2023',
    url: 'https://www.gov.uk/government/publications/age-assessment-joint-working-instruction/age-assessment-joint-working-guidance-accessible',
  },
  'age-guidance-scotland-2018': {
    title: 'Scottish Government, Age assessment: practice guidance, 2018',
    url: 'https://www.gov.scot/publications/age-assessment-practice-guidance-scotland-good-practice-guidance-support-social/',
  },
  'age-guidance-scotland-2025': {
    title:
      'Electronic Immigration Network, on the third revision of the Scottish age assessment guidance, 2025',
    url: 'https://www.ein.org.uk/node/781118',
  },
  'naab-guidance': {
    title: 'Home Office, National Age Assessment Board guidance, version 2.0, 11 April 2024',
    url: 'https://www.gov.uk/government/publications/national-age-assessment-board-caseworker-guidance',
  },
  'ieca-answer': {
    title: 'House of Commons written answer 96934, Immigration Enforcement Competent Authority',
    url: 'https://www.parallelparliament.co.uk/question/96934/immigration-enforcement-competent-authority',
  },
  'ieca-split-2021': {
    title: 'Free Movement, Immigration Enforcement to decide human trafficking claims (November 2021)',
    url: 'https://freemovement.org.uk/immigration-enforcement-to-decide-human-trafficking-claims/',
  },
  'pilot-page': {
    title: 'Home Office, Piloting devolving decision-making for child victims of modern slavery',
    url: 'https://www.gov.uk/government/publications/piloting-devolving-decision-making-for-child-victims-of-modern-slavery',
  },
  'pilot-guidance': {
    title:
      'Home Office, Devolving child decision-making pilot programme: general guidance, version 6.0, November 2023',
    url: 'https://www.gov.uk/government/publications/piloting-devolving-decision-making-for-child-victims-of-modern-slavery/devolving-child-decision-making-pilot-programme-general-guidance-accessible-version',
  },
  'pilot-annex': {
    title: 'Home Office, Annex: analysis of the devolved decision-making pilot, 3 November 2023',
    url: 'https://www.gov.uk/government/statistics/modern-slavery-national-referral-mechanism-and-duty-to-notify-statistics-uk-july-to-september-2023/annex-analysis-of-the-devolved-decision-making-pilot-for-child-victims-of-modern-slavery',
  },
  'pilot-age-uncertain': {
    title: 'Change to the pilot guidance, 30 June 2023 (record of changes to GOV.UK)',
    url: 'https://govdiff.njk.onl/update/2023-06-30T12:11:00+01:00/www.gov.uk/government/publications/piloting-devolving-decision-making-for-child-victims-of-modern-slavery',
  },
  'pilot-clock-yjlc': {
    title: 'Youth Justice Legal Centre, NRM: move towards local decision making (2023)',
    url: 'https://yjlc.uk/resources/legal-updates/nrm-move-towards-local-decision-making',
  },
  'pilot-expansion-2025': {
    title: 'Home Office, Faster support for child exploitation victims in expanded pilot, 3 September 2025',
    url: 'https://www.wired-gov.net/wg/news.nsf/articles/faster+support+for+child+exploitation+victims+in+expanded+pilot+03092025111000?open',
  },
  'reconsideration-fact-sheet': {
    title: 'Anti-Slavery International, Modern slavery reconsiderations: fact sheet',
    url: 'https://www.antislavery.org/reports/modern-slavery-reconsiderations-fact-sheet/',
  },
  'reconsideration-change-2025': {
    title: 'Changes to the statutory guidance up to 1 May 2025 (record of changes to GOV.UK)',
    url: 'https://govdiff.njk.onl/update/2025-05-01T00:01:00+01:00/www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims',
  },
  'section-45-in-court': {
    title: 'Hodge Jones & Allen, Age assessments within criminal proceedings',
    url: 'https://www.hja.net/age-assessments-within-criminal-proceedings/',
  },
  'non-punishment': {
    title:
      'Modern Slavery and Human Rights Policy and Evidence Centre, Border Security, Asylum and Immigration Bill',
    url: 'https://www.modernslaverypec.org/resources/border-security-asylum-and-immigration-bill',
  },
  'journey-harm-2023': {
    title: 'Norfolk Safeguarding Adults Board, on the statutory guidance change of March 2023',
    url: 'https://www.norfolksafeguardingadultsboard.info/about-us/latest-news/modern-slavery-statutory-guidance-update/',
  },
  'bank-holidays': {
    title: 'GOV.UK, UK bank holidays',
    url: 'https://www.gov.uk/bank-holidays',
  },
  'scotland-bank-holiday-2026': {
    title: 'Scottish Government, bank holiday of 15 June 2026 confirmed (5 February 2026)',
    url: 'https://www.wired-gov.net/wg/news.nsf/articles/world+cup+bank+holiday+confirmed+05022026150500?open',
  },
  'family-law-reform-act-1969': {
    title: 'Family Law Reform Act 1969',
    url: 'https://www.legislation.gov.uk/ukpga/1969/46',
  },
  'age-of-legal-capacity-act-1991': {
    title: 'Age of Legal Capacity (Scotland) Act 1991',
    url: 'https://www.legislation.gov.uk/ukpga/1991/50',
  },
  'age-of-majority-act-ni-1969-s5': {
    title: 'Age of Majority Act (Northern Ireland) 1969, section 5',
    url: 'https://www.legislation.gov.uk/apni/1969/28/section/5',
  },
  'council-pages': {
    title: 'Council pages that print the Childline number (dated copies)',
    url: null,
  },
  'crimestoppers-page': {
    title: 'EmbraceNI, Modern slavery: what can you do',
    url: 'https://www.embraceni.org/modern-slavery/what-can-you-do-3/',
  },
} as const satisfies Record<string, Source>;

/** Every source of the content. Those of the indicators, the guidance list and the authorities are written apart. */
export const sources = {
  ...lawAndRouteSources,
  ...indicatorSources,
  ...guidanceSources,
  ...authoritySources,
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof sources;

/** Where to look a source up: its own address, or that of the page that links to it. Null if it has neither. */
export function addressOf(id: SourceId): string | null {
  const all: Readonly<Record<string, Source>> = sources;
  const source = all[id];
  if (!source) return null;
  if (source.url !== null) return source.url;
  return source.linkedFrom === undefined ? null : (all[source.linkedFrom]?.url ?? null);
}

/**
 * Where a record's statement stands for somebody in a nation: another nation's law is left out wherever something of
 * their own, or of the whole UK, is cited beside it.
 */
export function citedIn({ sources: cited }: ContentRecord, nation: Nation): readonly Citation[] {
  const all: Readonly<Record<string, Source>> = sources;
  const theirs = cited.filter(({ of }) => all[of]?.nations?.includes(nation) ?? true);
  return theirs.length > 0 ? theirs : cited;
}
