import type { Source } from './content-record';

/** What the indicators were drawn from. An address that another part of the content also cites stands there. */
export const indicatorSources = {
  'ind-risk-matrix': {
    title:
      'Risk assessment matrix for children who may have been trafficked (local copy of the matrix used with the London and UK practice guidance)',
    url: 'https://docsbay.net/annex-a-risk-assessment-matrix-for-children-who-may-have-been-trafficked',
  },
  'ind-scotland-national-guidance-part-4': {
    title: 'National Guidance for Child Protection in Scotland 2021, updated 2023',
    url: 'https://www.gov.scot/publications/national-guidance-child-protection-scotland-2021-updated-2023/pages/8/',
  },
  'ind-first-responder-guide-2025': {
    title: 'First responder guide for England and Wales (Home Office, 2025)',
    url: null,
    linkedFrom: 'online-service',
  },
  'ind-nspcc-signs': {
    title: 'NSPCC signs that a child may be trafficked, as carried by the Anti-Trafficking hub',
    url: 'https://athub.org.uk/knowledge-base/how-can-you-tell/',
  },
  'ind-unodc-signs': {
    title: 'UNODC human trafficking indicators, as carried by Blue Blindfold',
    url: 'http://blueblindfold.gov.ie/en/bbf/pages/child_trafficking',
  },
  'ind-leeds-boys': {
    title: 'Boys and young men (Leeds Safeguarding Children Partnership)',
    url: 'https://leedsscp.org.uk/practitioners/child-exploitation/boys-and-young-men',
  },
  'ind-barnardos-boys': {
    title: 'Hidden in plain sight: sexual exploitation of boys and young men (Barnardo’s), summary',
    url: 'https://www.oneeastmidlands.org.uk/node/4088',
  },
  'ind-county-lines': {
    title:
      'Criminal exploitation of children and vulnerable adults: county lines (Home Office, October 2023)',
    url: 'https://www.gov.uk/government/publications/criminal-exploitation-of-children-and-vulnerable-adults-county-lines/criminal-exploitation-of-children-and-vulnerable-adults-county-lines',
  },
  'ind-scotland-cce-chapter-8': {
    title: 'Criminal exploitation: practitioner guidance (Scottish Government, 2023)',
    url: 'https://www.gov.scot/publications/practitioner-guidance-criminal-exploitation/pages/9/',
  },
  'ind-bbc-vietnamese-teenagers': {
    title: 'Why are so many of the UK’s missing teenagers Vietnamese? (BBC)',
    url: 'https://feeds.bbci.co.uk/news/magazine-22903511',
  },
  'ind-scotland-cce-chapter-7': {
    title: 'Criminal exploitation: practitioner guidance (Scottish Government, 2023)',
    url: 'https://www.gov.scot/publications/practitioner-guidance-criminal-exploitation/pages/8/',
  },
  'ind-teeswide-county-lines': {
    title: 'County lines and cuckooing signs (Teeswide Safeguarding Adults Board)',
    url: 'https://tsab.org.uk/key-information/general-public/other-forms-of-exploitation',
  },
  'ind-cardiff-health-signs': {
    title: 'Complex Safeguarding Wales: warning signs for healthcare professionals (Cardiff University)',
    url: 'https://cardiff.ac.uk/complex-safeguarding-wales/information-for-practitioners/practitioner-toolkit-guidance/healthcare/warning-signs',
  },
  'ind-language-guide': {
    title:
      'Child exploitation and abuse: an appropriate language guide (The Children’s Society and NAPAC, November 2024)',
    url: 'https://www.childrenssociety.org.uk/information/professionals/resources/child-exploitation-language-guide',
  },
  'ind-scotland-cce-chapter-5': {
    title: 'Criminal exploitation: practitioner guidance (Scottish Government, 2023)',
    url: 'https://www.gov.scot/publications/practitioner-guidance-criminal-exploitation/pages/6/',
  },
  'ind-ilo-delphi': {
    title:
      'Operational indicators of trafficking in human beings (ILO and European Commission, Delphi survey, revised September 2009)',
    url: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm',
  },
  'ind-scotland-cce-chapter-4': {
    title: 'Criminal exploitation: practitioner guidance (Scottish Government, 2023)',
    url: 'https://www.gov.scot/publications/practitioner-guidance-criminal-exploitation/pages/5/',
  },
  'ind-agenda-ni-cce': {
    title:
      'Report of June 2025 on modern slavery and child criminal exploitation in Northern Ireland, as summarised by agendaNi',
    url: 'https://www.agendani.com/child-criminal-exploitation',
  },
  'ind-cji-ni-cce': {
    title: 'Inspection of Child Criminal Exploitation in Northern Ireland: terms of reference (CJI, 2025)',
    url: 'https://www.cjini.org/NewsAndEvents/2009/2025/Jan-Mar/Terms-of-reference-published-for-the-Inspection-of',
  },
  'ind-ni-cce-action-plan': {
    title:
      'Child Criminal Exploitation Action Plan (Departments of Health, Justice and Education, Northern Ireland)',
    url: 'https://www.health-ni.gov.uk/publications/child-criminal-exploitation-cce-action-plan',
  },
  'ind-niccy-armed-groups': {
    title: 'Criminal coercion and exploitation of children by armed groups and gangs (NICCY)',
    url: 'https://www.niccy.org/news/multi-agency-approach-needed-to-combat-the-abuse-and-exploitation-of-young-people-by-criminal-gangs/',
  },
  'ind-unodc-teaching': {
    title: 'UNODC teaching module: indicators of trafficking in persons',
    url: 'https://unodc.org/e4j/zh/tip-and-som/module-6/key-issues/indicators-of-trafficking-in-persons.html',
  },
  'ind-south-yorkshire-police': {
    title: 'Modern slavery: signs by setting (South Yorkshire Police)',
    url: 'https://southyorkshire.police.uk/find-out/crime-prevention-advice/modern-slavery/',
  },
  'ind-scotland-research-2020': {
    title: 'Child trafficking: research (Scottish Government, 2020)',
    url: 'http://www.gov.scot/publications/child-trafficking-scotland-research/pages/3/',
  },
  'ind-scotland-inter-agency-2013': {
    title: 'Inter-agency guidance for child trafficking (Scottish Government, 2013)',
    url: 'https://www.gov.scot/publications/inter-agency-guidance-child-trafficking/',
  },
  'ind-brighton-and-hove': {
    title:
      'Signs of child trafficking and modern slavery (Brighton and Hove Safeguarding Children Partnership)',
    url: 'https://www.bhscp.org.uk/preventing-abuse-and-neglect/spotting-the-signs/signs-of-child-trafficking-modern-slavery/',
  },
  'ind-south-lanarkshire': {
    title: 'Child trafficking warning signs (No Worries, South Lanarkshire)',
    url: 'http://no-worries.org.uk/adults/trafficking/',
  },
  'ind-camden': {
    title: 'Indicators of modern slavery (Camden)',
    url: 'https://ascpractice.camden.gov.uk/understanding-what-matters-to-people/safeguarding/modern-day-slavery/indicators-of-modern-day-slavery',
  },
  'ind-unodc-by-form': {
    title: 'Indicators of trafficking after UNODC, by form of exploitation',
    url: 'https://www.ncct.gov.sa/trafficking-indicator',
  },
  'ind-staffordshire-private-fostering': {
    title: 'Private fostering case study (Staffordshire)',
    url: 'https://www.fosterforstaffordshire.co.uk/Types-of-fostering/Private-fostering/Private-fostering-case-study.aspx',
  },
  'ind-norfolk': {
    title: 'Safeguarding children who may have been trafficked (Norfolk SCP, 6.3)',
    url: 'https://norfolklscp.org.uk/about/policies-procedures/children-families-who-go-missing-or-who-don-t-engage-off-or-under-the-radar/63-safeguarding-children-and-young-people-who-may-have-been-trafficked',
  },
  'ind-rcgp': {
    title: 'RCGP Safeguarding toolkit: child trafficking and modern slavery',
    url: 'https://elearning.rcgp.org.uk/mod/book/view.php?chapterid=972&id=15290',
  },
  'ind-benefit-fraud-2010': {
    title: 'The trafficking of children into and within the UK for benefit fraud purposes (2010)',
    url: 'https://paperzz.com/doc/7784579/the-trafficking-of-children-into-and-within-the-uk-for-be...',
  },
  'ind-sefton-section-19': {
    title: 'The problem of child trafficking (Sefton SCP, section 19.4)',
    url: 'https://seftonlscb.safeguardingpolicies.org.uk/scp/sec-19-safeguarding-trafficked-children-procedure/194-the-problem-of-child-trafficking',
  },
  'ind-wakefield-financial': {
    title: 'Child financial exploitation (Wakefield Safeguarding Children Partnership)',
    url: 'https://hub.wakefieldscp.org.uk/welcome-page/ce-practitioners/child-financial-exploitation/',
  },
  'ind-nctc-financial': {
    title: 'Financial exploitation (nctc.org.uk)',
    url: 'https://nctc.org.uk/financial-exploitation',
  },
  'ind-childrens-society-financial': {
    title: 'What is financial exploitation? (The Children’s Society)',
    url: 'http://www.childrenssociety.org.uk/node/7039/',
  },
  'ind-money-laundering-guidance': {
    title:
      'Money laundering-linked financial exploitation: guidance for frontline professionals (Home Office, March 2024)',
    url: 'https://www.gov.uk/government/publications/money-mule-action-plan/money-laundering-linked-financial-exploitation-guidance-for-frontline-professionals-accessible',
  },
  'ind-childrens-society-accounts': {
    title: 'Children tricked into opening criminal bank accounts (The Children’s Society)',
    url: 'https://www.childrenssociety.org.uk/what-we-do/blogs/laundering-criminal-funds',
  },
  'ind-west-midlands-forced-marriage': {
    title: 'Forced marriage (West Midlands Anti-Slavery Network)',
    url: 'https://westmidlandsantislavery.org/forced-marriage/',
  },
  'ind-safeguarding-hub-adoption': {
    title: 'Modern slavery: the trade in children (Safeguarding Hub)',
    url: 'https://safeguardinghub.co.uk/modern-slavery-the-trade-in-children/',
  },
  'ind-organ-removal-2016': {
    title:
      'Indicators to identify trafficking in human beings for the purpose of organ removal (Transplantation Direct, 2016)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4946497',
  },
  'ind-london-toolkit': {
    title: 'London Safeguarding Trafficked Children Toolkit (London SCB, 2009 and 2011)',
    url: 'http://www.londonscb.gov.uk/trafficking/',
  },
  'ind-sefton-signs': {
    title: 'Child victims of modern slavery and trafficking (Sefton Safeguarding Children Partnership)',
    url: 'https://seftonscp.procedures.org.uk/yhkytts/child-exploitation/child-victims-of-modern-slavery-and-trafficking',
  },
  'ind-ragas': {
    title: 'How to spot modern slavery (RAGAS)',
    url: 'https://ragas.online/modern-slavery/',
  },
  'ind-oxford': {
    title: 'Modern slavery: signs to look for (Oxford City Council)',
    url: 'https://www.oxford.gov.uk/modern-slavery-exploitation/signs-look',
  },
  'ind-stop-the-traffik': {
    title: 'Sense it. Spot it: signs around children (STOP THE TRAFFIK)',
    url: 'https://www.stopthetraffik.org/spot/scenario/8.html',
  },
  'ind-iicsa-disability': {
    title: 'Child sexual exploitation by organised networks (IICSA)',
    url: 'https://www.iicsa.org.uk/reports-recommendations/publications/investigation/cs-organised-networks/part-d-meeting-needs-particular-groups-sexually-exploited-children/d4-children-disabilities',
  },
  'ind-franklin-smeaton': {
    title:
      'Young people with learning disabilities who experience, or are at risk of, CSE (Franklin and Smeaton, 2017), summary',
    url: 'https://www.cypnow.co.uk/features/article/recognising-and-responding-to-young-people-with-learning-disabilities-who-experience-or-are-at-risk-of-child-sexual-exploitation-in-the-uk',
  },
  'ind-scotland-cce-chapter-6': {
    title: 'Criminal exploitation: practitioner guidance (Scottish Government, 2023)',
    url: 'https://www.gov.scot/publications/practitioner-guidance-criminal-exploitation/pages/7/',
  },
  'ind-sbni-cce-review': {
    title:
      'Review of child criminal exploitation in Northern Ireland for the Safeguarding Board (Walsh, Keaney-Bell and McKinstry), summary',
    url: 'https://www.endingtheharm.com/category/research-papers',
  },
  'ind-heading-back-to-harm': {
    title:
      'Heading back to harm: trafficked and unaccompanied children going missing from care (ECPAT UK and Missing People, 2016)',
    url: 'https://docslib.org/doc/10700266/a-study-on-trafficked-and-unaccompanied-children-going-missing-from-care-in-the-uk-november-2016',
  },
  'ind-health-staff-guidance': {
    title: 'Identifying and supporting victims of modern slavery: guidance for health staff (2015)',
    url: 'https://gov.uk/government/publications/identifying-and-supporting-victims-of-human-trafficking-guidance-for-health-staff/identifying-and-supporting-victims-of-modern-slavery-guidance-for-health-staff',
  },
  'ind-sbni-grooming': {
    title: 'Online grooming advice (Safeguarding Board for Northern Ireland)',
    url: 'https://www.safeguardingni.org/children-and-young-people/advice-parents-and-carers/online-safety-guidance/online-grooming-advice',
  },
  'ind-ceop-grooming': {
    title: 'Online grooming (CEOP Education)',
    url: 'https://ceopeducation.co.uk/11_18/lets-talk-about/sexual-abuse/online-grooming',
  },
  'ind-nca-extortion': {
    title: 'Financially motivated sexual extortion: alert for schools (National Crime Agency, on Hwb)',
    url: 'https://hwb.gov.wales/keeping-safe-online/financially-motivated-sexual-extortion',
  },
} as const satisfies Record<string, Source>;
