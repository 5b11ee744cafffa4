import type { Source } from './content-record';

/** Addresses of guidance entries that no other part of the content cites; one that does cite them has the address. */
export const guidanceSources = {
  'gui-palermo-protocol': {
    title:
      'United Nations (quoted in UK, Scottish and Welsh guidance), Definition of child trafficking in Article 3 of the Palermo Protocol',
    url: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/protocol-prevent-suppress-and-punish-trafficking-persons',
  },
  'gui-children-act-2004': {
    title: 'UK Parliament, Children Act 2004',
    url: 'https://www.legislation.gov.uk/ukpga/2004/31/contents',
  },
  'gui-slavery-trafficking-prevention-and-risk-orders': {
    title:
      'UK Parliament, Slavery and Trafficking Prevention Orders and Risk Orders (Modern Slavery Act 2015, Part 2)',
    url: 'https://www.legislation.gov.uk/ukpga/2015/30/part/2',
  },
  'gui-borders-citizenship-immigration-act-2009': {
    title: 'UK Parliament, Borders, Citizenship and Immigration Act 2009 (section 55)',
    url: 'https://www.legislation.gov.uk/ukpga/2009/11',
  },
  'gui-immigration-act-2016': {
    title: 'UK Parliament, Immigration Act 2016',
    url: 'https://www.legislation.gov.uk/ukpga/2016/19',
  },
  'gui-children-young-people-scotland-act-2014': {
    title: 'Scottish Parliament, Children and Young People (Scotland) Act 2014',
    url: 'https://www.legislation.gov.uk/asp/2014/8/contents',
  },
  'gui-social-services-wellbeing-wales-act-2014': {
    title: 'National Assembly for Wales, Social Services and Well-being (Wales) Act 2014',
    url: 'https://www.legislation.gov.uk/anaw/2014/4/contents',
  },
  'gui-merton-age-assessment-case-law': {
    title:
      'High Court of England and Wales, R (B) v London Borough of Merton [2003] EWHC 1689 (Admin) and the “Merton compliant” standard',
    url: 'https://www.bailii.org/ew/cases/EWHC/Admin/2003/1689.html',
  },
  'gui-uncrc': {
    title: 'United Nations Convention on the Rights of the Child',
    url: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child',
  },
  'gui-missing-children-statutory-guidance-2014': {
    title:
      'Department for Education, Statutory guidance on children who run away or go missing from home or care',
    url: 'https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care',
  },
  'gui-adcs-age-assessment-guidance-2015': {
    title:
      'ADCS, Age assessment guidance: guidance to assist social workers and their managers in undertaking age assessments in England',
    url: 'https://adcs.org.uk/age-assessment-guidance/',
  },
  'gui-achieving-best-evidence': {
    title: 'Ministry of Justice, Achieving Best Evidence in Criminal Proceedings',
    url: 'https://www.gov.uk/government/publications/achieving-best-evidence-in-criminal-proceedings',
  },
  'gui-ni-co-operating-to-safeguard-2017': {
    title:
      'Department of Health (NI), Co-operating to Safeguard Children and Young People in Northern Ireland',
    url: 'https://www.health-ni.gov.uk/publications/co-operating-safeguard-children-and-young-people-northern-ireland',
  },
  'gui-unodc-human-trafficking': {
    title: 'United Nations Office on Drugs and Crime, UNODC on human trafficking and migrant smuggling',
    url: 'https://www.unodc.org/unodc/en/human-trafficking/',
  },
  'gui-nspcc-child-protection-in-the-uk': {
    title: 'NSPCC, Child protection in the UK (web pages)',
    url: 'https://learning.nspcc.org.uk/child-protection-system',
  },
  'gui-nspcc-helpline': {
    title: 'NSPCC Helpline',
    url: 'https://www.nspcc.org.uk/keeping-children-safe/our-services/nspcc-helpline/',
  },
  'gui-nspcc-caspar': {
    title: 'NSPCC, CASPAR: current awareness for policy, practice and research',
    url: 'https://learning.nspcc.org.uk/newsletter/caspar',
  },
  'gui-nspcc-training-and-consultancy': {
    title: 'NSPCC training and consultancy',
    url: 'https://learning.nspcc.org.uk/training',
  },
  'gui-interim-guidance-ictg': {
    title: 'Home Office, Interim guidance for independent child trafficking guardians',
    url: 'https://www.gov.uk/government/publications/child-trafficking-advocates-early-adopter-sites',
  },
  'gui-understanding-the-nrm-primary': {
    title: 'Home Office, Understanding the National Referral Mechanism: primary school children',
    url: 'https://www.gov.uk/government/publications/understanding-the-national-referral-mechanism-primary-school-children',
  },
  'gui-understanding-the-nrm-secondary': {
    title: 'Home Office, Understanding the National Referral Mechanism: secondary school children',
    url: 'https://www.gov.uk/government/publications/understanding-the-national-referral-mechanism-secondary-school-children',
  },
  'gui-modern-slavery-awareness-booklet': {
    title: 'Home Office, Modern slavery awareness booklet',
    url: 'https://www.gov.uk/government/publications/modern-slavery-awareness-booklet',
  },
  'gui-modern-slavery-helpline': {
    title: 'Unseen, Modern Slavery and Exploitation Helpline',
    url: 'https://www.modernslaveryhelpline.org',
  },
  'gui-nspcc-child-trafficking-advice-centre': {
    title: 'NSPCC Child Trafficking Advice Centre (CTAC)',
    url: 'https://www.nspcc.org.uk/services-and-resources/childrens-services/child-trafficking-advice-centre-ctac/',
  },
  'gui-nspcc-learning-child-trafficking': {
    title: 'NSPCC Learning, Protecting children from trafficking and modern slavery',
    url: 'https://learning.nspcc.org.uk/child-abuse-and-neglect/child-trafficking-and-modern-slavery/',
  },
  'gui-ecpat-uk': {
    title: 'ECPAT UK',
    url: 'https://www.ecpat.org.uk/',
  },
  'gui-crime-and-policing-act-2026': {
    title: 'UK Parliament, Crime and Policing Act 2026 (Part 4: criminal exploitation)',
    url: 'https://www.legislation.gov.uk/ukpga/2026/20/contents',
  },
  'gui-cps-modern-slavery-guidance': {
    title:
      'Crown Prosecution Service, Modern slavery and human trafficking: offences and defences, including the section 45 defence',
    url: 'https://www.cps.gov.uk/legal-guidance/modern-slavery-human-trafficking-and-smuggling',
  },
  'gui-yjlc-child-criminal-exploitation-guide': {
    title: 'Youth Justice Legal Centre, Child criminal exploitation: legal guide',
    url: 'https://www.yjlc.uk/resources/legal-guides-and-toolkits/child-criminal-exploitation',
  },
  'gui-county-lines-guidance': {
    title: 'Home Office, Criminal exploitation of children and vulnerable adults: county lines',
    url: 'https://www.gov.uk/government/publications/criminal-exploitation-of-children-and-vulnerable-adults-county-lines',
  },
  'gui-child-exploitation-disruption-toolkit': {
    title: 'Home Office, Child exploitation disruption toolkit',
    url: 'https://www.gov.uk/government/publications/child-exploitation-disruption-toolkit',
  },
  'gui-lga-council-guide-modern-slavery': {
    title: 'Local Government Association, Tackling modern slavery: a council guide',
    url: 'https://www.local.gov.uk/publications/council-guide-tackling-modern-slavery',
  },
  'gui-survivor-care-standards-2018': {
    title: 'Human Trafficking Foundation, Slavery and Trafficking Survivor Care Standards',
    url: 'https://www.humantraffickingfoundation.org/',
  },
  'gui-trauma-informed-code-of-conduct': {
    title: 'Helen Bamber Foundation, Trauma-Informed Code of Conduct',
    url: 'https://www.helenbamber.org/',
  },
  'gui-wmasn-nrm-explanatory-booklets': {
    title: 'West Midlands Anti-Slavery Network, NRM explanatory booklets (several languages)',
    url: 'https://westmidlandsantislavery.org/',
  },
  'gui-fair-work-agency': {
    title: 'Department for Business and Trade, Fair Work Agency',
    url: 'https://www.gov.uk/government/organisations/fair-work-agency',
  },
  'gui-assessing-age-home-office': {
    title: 'Home Office, Assessing age',
    url: 'https://www.gov.uk/government/publications/assessing-age-instruction',
  },
  'gui-basw-age-assessment-practice-guidance': {
    title: 'British Association of Social Workers, Age assessment practice guidance',
    url: 'https://basw.co.uk/',
  },
  'gui-national-transfer-scheme-protocol': {
    title: 'Home Office and DfE, National Transfer Scheme protocol for unaccompanied asylum seeking children',
    url: 'https://www.gov.uk/government/publications/unaccompanied-asylum-seeking-children-interim-national-transfer-scheme',
  },
  'gui-childrens-asylum-claims-guidance': {
    title: 'Home Office, Children’s asylum claims',
    url: 'https://www.gov.uk/government/publications/processing-an-asylum-application-from-a-child-instruction',
  },
  'gui-temporary-permission-to-stay-vts': {
    title: 'Home Office, Temporary permission to stay for victims of human trafficking or slavery',
    url: 'https://www.gov.uk/government/publications/temporary-permission-to-stay-for-victims-of-human-trafficking-and-slavery-caseworker-guidance',
  },
  'gui-working-together-2026': {
    title: 'HM Government (DfE), Working together to safeguard children 2026',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  'gui-keeping-children-safe-in-education-2026': {
    title: 'Department for Education, Keeping children safe in education 2026',
    url: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
  },
  'gui-information-sharing-advice-2024': {
    title:
      'Department for Education, Information sharing: advice for practitioners providing safeguarding services',
    url: 'https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice',
  },
  'gui-care-of-unaccompanied-migrant-children-2017': {
    title:
      'Department for Education, Care of unaccompanied migrant children and child victims of modern slavery: statutory guidance',
    url: 'https://www.gov.uk/government/publications/care-of-unaccompanied-and-trafficked-children',
  },
  'gui-all-wales-practice-guide-child-sexual-exploitation': {
    title:
      'Safeguarding boards in Wales, All Wales practice guide: safeguarding children from child sexual exploitation',
    url: 'https://safeguarding.wales/en/chi-i/chi-i-c6/c6-p10',
  },
  'gui-all-wales-practice-guide-missing-children': {
    title:
      'Safeguarding boards in Wales, All Wales practice guide: safeguarding children who go missing from home or care',
    url: 'https://safeguarding.wales/en/chi-i/chi-i-c6/c6-p9',
  },
  'gui-wales-working-together-safeguard-people-volume-5': {
    title:
      'Welsh Government, Working Together to Safeguard People, volume 5: handling individual cases to protect children at risk',
    url: 'https://www.gov.wales/safeguarding-guidance',
  },
  'gui-wales-modern-slavery-guidance-professionals': {
    title: 'Welsh Government, Modern slavery: guidance for professionals',
    url: 'https://www.gov.wales/modern-slavery-guidance-professionals',
  },
  'gui-wales-uasc-age-assessment-toolkit-2021': {
    title: 'Welsh Government, Unaccompanied asylum seeking children: age assessment toolkit',
    url: 'https://www.gov.wales/unaccompanied-asylum-seeking-children-age-assessment-toolkit',
  },
  'gui-scotland-ictg-regulations-2023': {
    title:
      'Scottish Ministers, Human Trafficking and Exploitation (Independent Child Trafficking Guardians) (Scotland) Regulations 2023',
    url: 'https://www.legislation.gov.uk/ssi/2023/18/made',
  },
  'gui-scotland-criminal-exploitation-practitioner-guidance': {
    title:
      'Scottish Government, Serious Organised Crime Taskforce, Criminal exploitation: practitioner guidance',
    url: 'https://www.gov.scot/publications/practitioner-guidance-criminal-exploitation/',
  },
  'gui-justright-initial-age-enquiry-guide-2023': {
    title:
      'JustRight Scotland and British Red Cross, Age assessment of young people: guide to the initial enquiry for Scottish local authorities',
    url: 'https://www.justrightscotland.org.uk/2023/05/age-assessment-of-young-people-our-new-guidance-to-assist-local-authorities-in-scotland/',
  },
  'gui-scotland-nrm-toolkit': {
    title:
      'TARA and Trafficking Strategy partners, hosted by COSLA, National Referral Mechanism toolkit for Scottish first responders',
    url: 'https://www.migrationscotland.org.uk/anti-human-trafficking-and-exploitation-resources',
  },
  'gui-migration-scotland-survivors-guidance': {
    title: 'COSLA, Survivors of trafficking and exploitation: guidance for Scottish local authorities',
    url: 'https://migrationscotland.org.uk/migrants-rights-and-entitlements/18-survivors-of-trafficking-and-exploitation',
  },
  'gui-scotland-missing-persons-framework': {
    title: 'Scottish Government, National Missing Persons Framework for Scotland',
    url: 'https://www.gov.scot/publications/national-missing-persons-framework-scotland/',
  },
  'gui-uncrc-incorporation-scotland-act-2024': {
    title:
      'Scottish Parliament, United Nations Convention on the Rights of the Child (Incorporation) (Scotland) Act 2024',
    url: 'https://www.legislation.gov.uk/asp/2024/1',
  },
  'gui-children-care-and-justice-scotland-act-2024': {
    title: 'Scottish Parliament, Children (Care and Justice) (Scotland) Act 2024',
    url: 'https://www.legislation.gov.uk/asp/2024/5',
  },
  'gui-ni-protecting-unaccompanied-and-trafficked-children': {
    title:
      'Department of Health (NI), Health and Social Care Board and PSNI, Protecting unaccompanied children and child victims of human trafficking and modern slavery (arrangements for unaccompanied children, and working arrangements for child victims)',
    url: 'https://www.health-ni.gov.uk/publications/protecting-unaccompanied-children-and-child-victims-human-trafficking-and-modern-slavery',
  },
  'gui-sbni-regional-procedures': {
    title: 'Safeguarding Board for Northern Ireland: regional core child protection policy and procedures',
    url: 'https://www.proceduresonline.com/sbni/contents.html',
  },
} as const satisfies Record<string, Source>;
