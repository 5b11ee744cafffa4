import type { GuidanceTitle } from '@/lib/content/en/guidance-words';
import type { pastEverywhere } from '@/lib/content/guidance/past-everywhere';

export const pastEverywhereTitlesInEnglish = {
  'definition-modern-slavery-strategy-2014': {
    title: 'Definition of modern slavery in the 2014 strategy',
    publisher: 'HM Government',
    year: '2014',
  },
  'nrm-review-and-pilot-2014-17': {
    title: 'Review of the National Referral Mechanism and regional pilots',
    publisher: 'Home Office',
    year: '2014 to 2017',
  },
  'modern-slavery-strategy-2014': {
    title: 'Modern slavery strategy',
    publisher: 'Home Office / HM Government',
    year: '2014',
  },
  'iasc-strategic-plan-2015-17': {
    title: 'Independent Anti-Slavery Commissioner: strategic plan 2015 to 2017',
    publisher: 'Independent Anti-Slavery Commissioner',
    year: '2015',
  },
  'nrm-guidance-child-first-responders': {
    title: 'National referral mechanism: guidance for child first responders',
    publisher: 'Home Office',
    year: '2013 and 2016',
  },
  'victims-of-modern-slavery-frontline-guidance-2016': {
    title: 'Victims of modern slavery: guidance for frontline staff',
    publisher: 'Home Office',
    year: '2016',
  },
  'victims-of-modern-slavery-competent-authority-guidance-2016': {
    title: 'Victims of modern slavery: competent authority guidance',
    publisher: 'Home Office',
    year: '2016',
  },
  'human-trafficking-practical-guidance-2013': {
    title: 'Human trafficking: practical guidance (for businesses)',
    publisher: 'Home Office',
    year: '2013',
  },
  'uk-human-trafficking-centre': {
    title: 'UK Human Trafficking Centre (UKHTC)',
    publisher: 'National Crime Agency',
    year: '2006',
  },
  'gangmasters-and-labour-abuse-authority': {
    title: 'Gangmasters Licensing Authority (later Gangmasters and Labour Abuse Authority)',
    publisher: 'GLAA',
    year: '2005',
  },
  'nspcc-how-safe-conference-2017': {
    title: 'How safe are our children? conference 2017',
    publisher: 'NSPCC',
    year: '2017',
  },
  'nspcc-helping-you-keep-children-safe-guide': {
    title: 'Helping you keep children safe: a guide for professionals',
    publisher: 'NSPCC',
    year: '2017',
  },
  'nspcc-knowledge-and-information-guide': {
    title: 'Sharing knowledge to keep children safe: guide to the Knowledge and Information Service',
    publisher: 'NSPCC',
    year: '2017',
  },
} as const satisfies Record<keyof typeof pastEverywhere, GuidanceTitle>;
