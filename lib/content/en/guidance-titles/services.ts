import type { GuidanceTitle } from '@/lib/content/en/guidance-words';
import type { services } from '@/lib/content/guidance/services';

export const servicesTitlesInEnglish = {
  'unodc-human-trafficking': {
    title: 'UNODC on human trafficking and migrant smuggling',
    publisher: 'United Nations Office on Drugs and Crime',
    year: null,
  },
  'nspcc-child-protection-in-the-uk': {
    title: 'Child protection in the UK (web pages)',
    publisher: 'NSPCC',
    year: '2017',
  },
  'nspcc-helpline': {
    title: 'NSPCC Helpline',
    publisher: 'NSPCC',
    year: '2017',
  },
  'nspcc-caspar': {
    title: 'CASPAR: current awareness for policy, practice and research',
    publisher: 'NSPCC',
    year: '2017',
  },
  'nspcc-training-and-consultancy': {
    title: 'NSPCC training and consultancy',
    publisher: 'NSPCC',
    year: '2017',
  },
  'independent-child-trafficking-guardians': {
    title: 'Independent Child Trafficking Guardian (ICTG) service',
    publisher: 'Barnardo’s for the Home Office',
    year: '2015 onward',
  },
  'ni-independent-guardian-service': {
    title: 'Independent Guardian Service (Northern Ireland)',
    publisher: 'Barnardo’s NI',
    year: '2018',
  },
  'single-competent-authority': {
    title: 'Single Competent Authority and Immigration Enforcement Competent Authority',
    publisher: 'Home Office',
    year: '2019 and 2021',
  },
  'home-office-first-responder-e-learning': {
    title: 'First responder e-learning',
    publisher: 'Home Office',
    year: '2020, updated since',
  },
  'home-office-child-victims-e-learning': {
    title: 'Child Victims of Modern Slavery e-learning',
    publisher: 'Home Office',
    year: '2020s',
  },
  'modern-slavery-helpline': {
    title: 'Modern Slavery and Exploitation Helpline',
    publisher: 'Unseen',
    year: '2016',
  },
  'nspcc-child-trafficking-advice-centre': {
    title: 'NSPCC Child Trafficking Advice Centre (CTAC)',
    publisher: 'NSPCC',
    year: '2007',
  },
  'ecpat-uk': {
    title: 'ECPAT UK',
    publisher: 'ECPAT UK',
    year: '1994',
  },
  'fair-work-agency': {
    title: 'Fair Work Agency',
    publisher: 'Department for Business and Trade',
    year: '2026',
  },
  'guardianship-scotland': {
    title: 'Guardianship Scotland',
    publisher: 'Aberlour and Scottish Refugee Council for the Scottish Government',
    year: '2023',
  },
} as const satisfies Record<keyof typeof services, GuidanceTitle>;
