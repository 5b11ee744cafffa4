import type { GuidanceTitle } from '@/lib/content/en/guidance-words';
import type { practiceWales } from '@/lib/content/guidance/practice-wales';

export const practiceWalesTitlesInEnglish = {
  'wales-safeguarding-procedures': {
    title: 'Wales Safeguarding Procedures',
    publisher: 'Safeguarding boards in Wales',
    year: '2019, updated',
  },
  'all-wales-practice-guide-trafficked-children': {
    title: 'All Wales practice guide: safeguarding children who may be trafficked',
    publisher: 'Safeguarding boards in Wales',
    year: '2021',
  },
  'all-wales-practice-guide-child-criminal-exploitation': {
    title: 'All Wales practice guide: safeguarding children from child criminal exploitation',
    publisher: 'Safeguarding boards in Wales',
    year: '2019',
  },
  'all-wales-practice-guide-child-sexual-exploitation': {
    title: 'All Wales practice guide: safeguarding children from child sexual exploitation',
    publisher: 'Safeguarding boards in Wales',
    year: '2021',
  },
  'all-wales-practice-guide-missing-children': {
    title: 'All Wales practice guide: safeguarding children who go missing from home or care',
    publisher: 'Safeguarding boards in Wales',
    year: '2021',
  },
  'wales-working-together-safeguard-people-volume-5': {
    title:
      'Working Together to Safeguard People, volume 5: handling individual cases to protect children at risk',
    publisher: 'Welsh Government',
    year: '2018',
  },
  'wales-modern-slavery-guidance-professionals': {
    title: 'Modern slavery: guidance for professionals',
    publisher: 'Welsh Government',
    year: '2019',
  },
  'wales-uasc-age-assessment-toolkit-2021': {
    title: 'Unaccompanied asylum seeking children: age assessment toolkit',
    publisher: 'Welsh Government',
    year: '2021',
  },
} as const satisfies Record<keyof typeof practiceWales, GuidanceTitle>;
