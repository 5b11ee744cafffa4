import type { GuidanceTitle } from '@/lib/content/en/guidance-words';
import type { practiceEnglandAndWales } from '@/lib/content/guidance/practice-england-and-wales';

export const practiceEnglandAndWalesTitlesInEnglish = {
  'missing-children-statutory-guidance-2014': {
    title: 'Statutory guidance on children who run away or go missing from home or care',
    publisher: 'Department for Education',
    year: '2014',
  },
  'adcs-age-assessment-guidance-2015': {
    title:
      'Age assessment guidance: guidance to assist social workers and their managers in undertaking age assessments in England',
    publisher: 'ADCS',
    year: '2015',
  },
  'age-assessment-joint-working-guidance': {
    title: 'Age assessment joint working guidance',
    publisher: 'Home Office and ADCS',
    year: '2015, updated 2023',
  },
  'achieving-best-evidence': {
    title: 'Achieving Best Evidence in Criminal Proceedings',
    publisher: 'Ministry of Justice',
    year: '2022 (fourth edition)',
  },
  'first-responder-toolkit-england-wales-2026': {
    title: 'First Responder Toolkit for England and Wales',
    publisher: 'Home Office',
    year: '2026',
  },
  'interim-guidance-ictg': {
    title: 'Interim guidance for independent child trafficking guardians',
    publisher: 'Home Office',
    year: '2024',
  },
  'understanding-the-nrm-primary': {
    title: 'Understanding the National Referral Mechanism: primary school children',
    publisher: 'Home Office',
    year: 'by 2026',
  },
  'understanding-the-nrm-secondary': {
    title: 'Understanding the National Referral Mechanism: secondary school children',
    publisher: 'Home Office',
    year: 'by 2026',
  },
  'nrm-child-to-adult-transition': {
    title: 'National Referral Mechanism child to adult transition',
    publisher: 'Home Office',
    year: 'by 2026',
  },
  'cps-modern-slavery-guidance': {
    title: 'Modern slavery and human trafficking: offences and defences, including the section 45 defence',
    publisher: 'Crown Prosecution Service',
    year: '2023',
  },
  'yjlc-child-criminal-exploitation-guide': {
    title: 'Child criminal exploitation: legal guide',
    publisher: 'Youth Justice Legal Centre',
    year: '2020, updated 2023',
  },
  'college-of-policing-modern-slavery-app': {
    title: 'Authorised Professional Practice: modern slavery, first response and the NRM',
    publisher: 'College of Policing',
    year: 'Updated regularly',
  },
  'county-lines-guidance': {
    title: 'Criminal exploitation of children and vulnerable adults: county lines',
    publisher: 'Home Office',
    year: '2017, revised 2023',
  },
  'child-exploitation-disruption-toolkit': {
    title: 'Child exploitation disruption toolkit',
    publisher: 'Home Office',
    year: '2019, revised 2022',
  },
  'appropriate-language-guide': {
    title: 'Child exploitation and abuse: an appropriate language guide',
    publisher: 'The Children’s Society and NAPAC for the CSE Taskforce',
    year: '2024',
  },
  'lga-council-guide-modern-slavery': {
    title: 'Tackling modern slavery: a council guide',
    publisher: 'Local Government Association',
    year: '2017, revised',
  },
  'wmasn-nrm-explanatory-booklets': {
    title: 'NRM explanatory booklets (several languages)',
    publisher: 'West Midlands Anti-Slavery Network',
    year: '2020s',
  },
  'basw-age-assessment-practice-guidance': {
    title: 'Age assessment practice guidance',
    publisher: 'British Association of Social Workers',
    year: '2023',
  },
  'working-together-2026': {
    title: 'Working together to safeguard children 2026',
    publisher: 'HM Government (DfE)',
    year: '2026',
  },
  'keeping-children-safe-in-education-2026': {
    title: 'Keeping children safe in education 2026',
    publisher: 'Department for Education',
    year: '2026',
  },
  'information-sharing-advice-2024': {
    title: 'Information sharing: advice for practitioners providing safeguarding services',
    publisher: 'Department for Education',
    year: '2024',
  },
  'care-of-unaccompanied-migrant-children-2017': {
    title: 'Care of unaccompanied migrant children and child victims of modern slavery: statutory guidance',
    publisher: 'Department for Education',
    year: '2017',
  },
} as const satisfies Record<keyof typeof practiceEnglandAndWales, GuidanceTitle>;
