import type { Source } from './content-record';
import { addressOf, sources } from './sources';

/** Addresses of entries that only the guidance library shows, apart from the rest: the walk never loads them. */
const librarySourcesOnly = {
  'lib-definition-modern-slavery-strategy-2014': {
    title: 'HM Government, Modern slavery strategy',
    url: 'https://www.gov.uk/government/publications/modern-slavery-strategy',
  },
  'lib-asylum-immigration-treatment-of-claimants-act-2004': {
    title: 'UK Parliament, Asylum and Immigration (Treatment of Claimants, etc.) Act 2004',
    url: 'https://www.legislation.gov.uk/ukpga/2004/19',
  },
  'lib-immigration-act-2014': {
    title: 'UK Parliament, Immigration Act 2014',
    url: 'https://www.legislation.gov.uk/ukpga/2014/22',
  },
  'lib-national-outcomes-framework-wales': {
    title: 'Welsh Government, National Outcomes Framework for people who need care and support (Wales)',
    url: 'https://www.gov.wales/social-services-national-outcomes-framework',
  },
  'lib-protection-of-freedoms-act-2012-ss109-110': {
    title: 'UK Parliament, Protection of Freedoms Act 2012, sections 109 and 110',
    url: 'https://www.legislation.gov.uk/ukpga/2012/9',
  },
  'lib-criminal-justice-act-ni-2013-ss6-8': {
    title: 'Northern Ireland Assembly, Criminal Justice Act (Northern Ireland) 2013, sections 6 to 8',
    url: 'https://www.legislation.gov.uk/nia/2013/7',
  },
  'lib-trafficking-people-for-exploitation-regulations-2013': {
    title: 'UK Parliament, Trafficking People for Exploitation Regulations 2013',
    url: 'https://www.legislation.gov.uk/uksi/2013/554',
  },
  'lib-eu-directive-2011-36': {
    title: 'European Union, Directive 2011/36/EU on preventing and combating trafficking in human beings',
    url: 'https://eur-lex.europa.eu/eli/dir/2011/36',
  },
  'lib-eu-directive-2024-1712': {
    title: 'European Union, Directive (EU) 2024/1712 amending Directive 2011/36/EU',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A32024L1712',
  },
  'lib-nrm-review-and-pilot-2014-17': {
    title: 'Home Office, Review of the National Referral Mechanism and regional pilots',
    url: 'https://www.gov.uk/government/publications/review-of-the-national-referral-mechanism-for-victims-of-human-trafficking',
  },
  'lib-iasc-strategic-plan-2015-17': {
    title: 'Independent Anti-Slavery Commissioner',
    url: 'https://www.antislaverycommissioner.co.uk/',
  },
  'lib-scotland-cse-national-action-plan-update-2016': {
    title:
      'Scottish Government, Scotland’s National Action Plan to Prevent and Tackle Child Sexual Exploitation: update',
    url: 'https://www.gov.scot/publications/national-action-plan-prevent-tackle-child-sexual-exploitation-update/',
  },
  'lib-scottish-guardianship-service': {
    title: 'Aberlour and Scottish Refugee Council, Scottish Guardianship Service',
    url: 'https://www.aberlour.org.uk/services/scottish-guardianship-service/',
  },
  'lib-new-scots-2014-17': {
    title:
      'Scottish Government, COSLA and Scottish Refugee Council, New Scots: integrating refugees in Scotland’s communities 2014 to 2017',
    url: 'https://www.gov.scot/publications/new-scots-integrating-refugees-scotlands-communities-2014-2017/',
  },
  'lib-scotland-serious-organised-crime-strategy-2015': {
    title: 'Scottish Government, Scotland’s serious organised crime strategy',
    url: 'https://www.gov.scot/publications/scotlands-serious-organised-crime-strategy/',
  },
  'lib-safeguarding-children-who-may-have-been-trafficked-2011': {
    title:
      'HM Government (DfE and Home Office), Safeguarding children who may have been trafficked: practice guidance',
    url: 'https://www.gov.uk/government/publications/safeguarding-children-who-may-have-been-trafficked-practice-guidance',
  },
  'lib-nrm-guidance-child-first-responders': {
    title: 'Home Office, National referral mechanism: guidance for child first responders',
    url: 'https://www.gov.uk/government/publications/national-referral-mechanism-guidance-for-child-first-responders',
  },
  'lib-london-safeguarding-trafficked-children-guidance-2011': {
    title: 'London Safeguarding Children Board, Trafficking',
    url: 'https://www.londonscb.gov.uk/trafficking/',
  },
  'lib-victims-of-modern-slavery-frontline-guidance-2016': {
    title: 'Home Office, Victims of modern slavery: guidance for frontline staff',
    url: 'https://www.gov.uk/government/publications/victims-of-trafficking-guidance-for-frontline-staff',
  },
  'lib-victims-of-modern-slavery-competent-authority-guidance-2016': {
    title: 'Home Office, Victims of modern slavery: competent authority guidance',
    url: 'https://www.gov.uk/government/publications/victims-of-trafficking-guidance-for-competent-bodies',
  },
  'lib-human-trafficking-practical-guidance-2013': {
    title: 'Home Office, Human trafficking: practical guidance (for businesses)',
    url: 'https://www.gov.uk/government/publications/human-trafficking-practical-guidance',
  },
  'lib-cps-human-trafficking-smuggling-slavery-2013': {
    title: 'Crown Prosecution Service, Human trafficking, smuggling and slavery: legal guidance',
    url: 'https://www.cps.gov.uk/legal-guidance/human-trafficking-smuggling-and-slavery',
  },
  'lib-uk-human-trafficking-centre': {
    title: 'National Crime Agency, UK Human Trafficking Centre (UKHTC)',
    url: 'https://www.nationalcrimeagency.gov.uk/what-we-do/crime-threats/modern-slavery-and-human-trafficking',
  },
  'lib-gangmasters-and-labour-abuse-authority': {
    title: 'GLAA, Gangmasters Licensing Authority (later Gangmasters and Labour Abuse Authority)',
    url: 'https://www.gla.gov.uk/',
  },
  'lib-ni-working-arrangements-2011': {
    title:
      'DHSSPS and PSNI, Working arrangements for the welfare and safeguarding of child victims of human trafficking',
    url: 'https://www.health-ni.gov.uk/publications/working-arrangements-welfare-and-safeguarding-child-victims-human-trafficking',
  },
  'lib-scotland-age-assessment-pathway-2012': {
    title: 'Scottish Refugee Council',
    url: 'https://www.scottishrefugeecouncil.org.uk/',
  },
  'lib-scotland-national-guidance-child-protection-2014': {
    title: 'Scottish Government, National guidance for child protection in Scotland 2014',
    url: 'https://www.gov.scot/publications/national-guidance-child-protection-scotland/',
  },
  'lib-europa-together-against-trafficking': {
    title: 'European Commission, Europa: together against trafficking in human beings',
    url: 'https://home-affairs.ec.europa.eu/policies/internal-security/organised-crime-and-human-trafficking/together-against-trafficking-human-beings_en',
  },
  'lib-nspcc-information-service': {
    title: 'NSPCC Learning',
    url: 'https://learning.nspcc.org.uk/',
  },
  'lib-nspcc-impact-and-evidence-hub': {
    title: 'NSPCC, NSPCC impact and evidence hub',
    url: 'https://learning.nspcc.org.uk/research-resources',
  },
  'lib-nspcc-helping-you-keep-children-safe-guide': {
    title: 'NSPCC',
    url: 'https://www.nspcc.org.uk/',
  },
  'lib-nspcc-pro-twitter': {
    title: 'NSPCC, @NSPCCpro updates on Twitter',
    url: 'https://twitter.com/NSPCCpro',
  },
  'lib-duty-to-notify-guidance': {
    title: 'Home Office, Duty to notify the Home Office of potential victims of modern slavery',
    url: 'https://www.gov.uk/government/publications/duty-to-notify-the-home-office-of-potential-victims-of-modern-slavery',
  },
  'lib-illegal-migration-act-2023': {
    title: 'UK Parliament, Illegal Migration Act 2023',
    url: 'https://www.legislation.gov.uk/ukpga/2023/37',
  },
  'lib-border-security-asylum-and-immigration-act-2025': {
    title: 'UK Parliament, Border Security, Asylum and Immigration Act 2025',
    url: 'https://www.legislation.gov.uk/ukpga/2025/31',
  },
  'lib-childrens-wellbeing-and-schools-act-2026': {
    title: 'UK Parliament, Children’s Wellbeing and Schools Act 2026',
    url: 'https://www.legislation.gov.uk/ukpga/2026/21',
  },
  'lib-immigration-and-asylum-bill-2026': {
    title: 'UK Parliament, Immigration and Asylum Bill (Bill 105, session 2026-27)',
    url: 'https://bills.parliament.uk/bills/4254',
  },
  'lib-restoring-order-and-control-2025': {
    title: 'Home Office, Restoring Order and Control: a statement on asylum and returns policy',
    url: 'https://www.gov.uk/government/publications/asylum-and-returns-policy-statement',
  },
  'lib-transparency-in-supply-chains-guidance': {
    title: 'Home Office, Transparency in supply chains: a practical guide',
    url: 'https://www.gov.uk/government/publications/transparency-in-supply-chains-a-practical-guide',
  },
  'lib-section-55-every-child-matters-guidance': {
    title:
      'UK Border Agency and DCSF, Every Child Matters: change for children (statutory guidance under section 55)',
    url: 'https://www.gov.uk/government/publications/every-child-matters-statutory-guidance',
  },
  'lib-safeguarding-strategy-unaccompanied-children-2017': {
    title: 'Home Office and DfE, Safeguarding strategy for unaccompanied asylum seeking and refugee children',
    url: 'https://www.gov.uk/government/publications/safeguarding-unaccompanied-asylum-seeking-and-refugee-children',
  },
  'lib-child-sexual-exploitation-definition-and-guide-2017': {
    title: 'Department for Education, Child sexual exploitation: definition and a guide for practitioners',
    url: 'https://www.gov.uk/government/publications/child-sexual-exploitation-definition-and-guide-for-practitioners',
  },
  'lib-london-safeguarding-children-procedures-trafficking': {
    title:
      'London Safeguarding Children Partnership, London safeguarding children procedures: trafficked and exploited children',
    url: 'https://www.londonsafeguardingchildrenprocedures.co.uk/',
  },
  'lib-scotland-trafficking-exploitation-strategy-2017': {
    title: 'Scottish Government, Human trafficking and exploitation strategy',
    url: 'https://www.gov.scot/publications/trafficking-exploitation-strategy/',
  },
  'lib-scotland-trafficking-strategy-review-2023': {
    title: 'Scottish Government, Trafficking and exploitation strategy: second review',
    url: 'https://www.gov.scot/publications/trafficking-exploitation-strategy-review/',
  },
  'lib-new-scots-2024': {
    title:
      'Scottish Government, COSLA and Scottish Refugee Council, New Scots refugee integration strategy 2024 (with delivery plan 2024 to 2026)',
    url: 'https://www.gov.scot/publications/new-scots-refugee-integration-strategy-2024/',
  },
  'lib-scotland-serious-organised-crime-strategy-2022': {
    title: 'Scottish Government, Serious Organised Crime Taskforce, Serious Organised Crime strategy',
    url: 'https://www.gov.scot/publications/serious-organised-crime-strategy/',
  },
  'lib-justice-sexual-offences-trafficking-victims-act-ni-2022': {
    title:
      'Northern Ireland Assembly, Justice (Sexual Offences and Trafficking Victims) Act (Northern Ireland) 2022, Part 2',
    url: 'https://www.legislation.gov.uk/nia/2022/19/part/2/enacted',
  },
} as const satisfies Record<string, Source>;

/** Every source that an entry of the library can cite. */
export const librarySources = { ...sources, ...librarySourcesOnly } as const satisfies Record<string, Source>;
export type LibrarySourceId = keyof typeof librarySources;

/** Where to look an entry's source up, as `addressOf`. */
export function libraryAddressOf(id: LibrarySourceId): string | null {
  return isOfTheWalk(id) ? addressOf(id) : librarySources[id].url;
}

const isOfTheWalk = (id: LibrarySourceId): id is keyof typeof sources => id in sources;
