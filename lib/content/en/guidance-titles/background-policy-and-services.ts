import type { GuidanceTitle } from '@/lib/content/en/guidance-words';
import type { backgroundPolicyAndServices } from '@/lib/content/guidance/background-policy-and-services';

export const backgroundPolicyAndServicesTitlesInEnglish = {
  'national-outcomes-framework-wales': {
    title: 'National Outcomes Framework for people who need care and support (Wales)',
    publisher: 'Welsh Government',
    year: '2016',
  },
  'independent-anti-slavery-commissioner': {
    title: 'Independent Anti-Slavery Commissioner',
    publisher: 'Independent Anti-Slavery Commissioner',
    year: '2015',
  },
  'iasc-strategic-plan-2024-26': {
    title: 'Independent Anti-Slavery Commissioner: strategic plan 2024 to 2026',
    publisher: 'Independent Anti-Slavery Commissioner',
    year: '2024',
  },
  'europa-together-against-trafficking': {
    title: 'Europa: together against trafficking in human beings',
    publisher: 'European Commission',
    year: null,
  },
  'nspcc-information-service': {
    title: 'NSPCC Library and Information Service',
    publisher: 'NSPCC',
    year: '2017',
  },
  'nspcc-library-catalogue': {
    title: 'NSPCC library catalogue',
    publisher: 'NSPCC',
    year: '2017',
  },
  'nspcc-new-in-the-library': {
    title: 'New in the Library weekly email',
    publisher: 'NSPCC',
    year: '2017',
  },
  'nspcc-impact-and-evidence-hub': {
    title: 'NSPCC impact and evidence hub',
    publisher: 'NSPCC',
    year: '2017',
  },
  'nspcc-pro-twitter': {
    title: '@NSPCCpro updates on Twitter',
    publisher: 'NSPCC',
    year: '2017',
  },
  'restoring-order-and-control-2025': {
    title: 'Restoring Order and Control: a statement on asylum and returns policy',
    publisher: 'Home Office',
    year: '2025',
  },
  'transparency-in-supply-chains-guidance': {
    title: 'Transparency in supply chains: a practical guide',
    publisher: 'Home Office',
    year: '2015, revised 2025',
  },
  'section-55-every-child-matters-guidance': {
    title: 'Every Child Matters: change for children (statutory guidance under section 55)',
    publisher: 'UK Border Agency and DCSF',
    year: '2009',
  },
  'child-sexual-exploitation-definition-and-guide-2017': {
    title: 'Child sexual exploitation: definition and a guide for practitioners',
    publisher: 'Department for Education',
    year: '2017',
  },
  'london-safeguarding-children-procedures-trafficking': {
    title: 'London safeguarding children procedures: trafficked and exploited children',
    publisher: 'London Safeguarding Children Partnership',
    year: 'Updated regularly',
  },
  'scotland-trafficking-exploitation-strategy-2017': {
    title: 'Human trafficking and exploitation strategy',
    publisher: 'Scottish Government',
    year: '2017',
  },
  'scotland-trafficking-strategy-review-2023': {
    title: 'Trafficking and exploitation strategy: second review',
    publisher: 'Scottish Government',
    year: '2023',
  },
  'new-scots-2024': {
    title: 'New Scots refugee integration strategy 2024 (with delivery plan 2024 to 2026)',
    publisher: 'Scottish Government, COSLA and Scottish Refugee Council',
    year: '2024',
  },
  'scotland-serious-organised-crime-strategy-2022': {
    title: 'Serious Organised Crime strategy',
    publisher: 'Scottish Government, Serious Organised Crime Taskforce',
    year: '2022',
  },
  'ni-modern-slavery-strategy-2024-27': {
    title: 'Modern Slavery and Human Trafficking Strategy 2024 to 2027',
    publisher: 'Department of Justice (NI)',
    year: '2024',
  },
} as const satisfies Record<keyof typeof backgroundPolicyAndServices, GuidanceTitle>;
