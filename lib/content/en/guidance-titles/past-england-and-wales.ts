import type { GuidanceTitle } from '@/lib/content/en/guidance-words';
import type { pastEnglandAndWales } from '@/lib/content/guidance/past-england-and-wales';

export const pastEnglandAndWalesTitlesInEnglish = {
  'protection-of-freedoms-act-2012-ss109-110': {
    title: 'Protection of Freedoms Act 2012, sections 109 and 110',
    publisher: 'UK Parliament',
    year: '2012',
  },
  'safeguarding-children-who-may-have-been-trafficked-2011': {
    title: 'Safeguarding children who may have been trafficked: practice guidance',
    publisher: 'HM Government (DfE and Home Office)',
    year: '2011',
  },
  'care-of-unaccompanied-and-trafficked-children-2014': {
    title: 'Care of unaccompanied and trafficked children: statutory guidance',
    publisher: 'HM Government (DfE)',
    year: '2014',
  },
  'nrm-form-child-england-wales': {
    title: 'National referral mechanism form (child): England and Wales',
    publisher: 'Home Office',
    year: '2013 to 2016',
  },
  'london-safeguarding-trafficked-children-guidance-2011': {
    title: 'London safeguarding trafficked children guidance',
    publisher: 'London Safeguarding Children Board',
    year: '2011',
  },
  'london-safeguarding-trafficked-children-toolkit-2011': {
    title: 'London safeguarding trafficked children toolkit',
    publisher: 'London Safeguarding Children Board',
    year: '2011',
  },
  'cps-human-trafficking-smuggling-slavery-2013': {
    title: 'Human trafficking, smuggling and slavery: legal guidance',
    publisher: 'Crown Prosecution Service',
    year: '2013',
  },
  'working-together-2013': {
    title: 'Working together to safeguard children 2013',
    publisher: 'HM Government',
    year: '2013',
  },
  'common-assessment-framework': {
    title: 'Common Assessment Framework (CAF)',
    publisher: 'Department for Education',
    year: '2006',
  },
  'local-safeguarding-children-boards': {
    title: 'Local Safeguarding Children Boards (LSCBs)',
    publisher: 'Local authorities in England',
    year: '2006 to 2019',
  },
  'duty-to-notify-guidance': {
    title: 'Duty to notify the Home Office of potential victims of modern slavery',
    publisher: 'Home Office',
    year: '2016, now within the statutory guidance',
  },
  'working-together-2023': {
    title: 'Working together to safeguard children 2023',
    publisher: 'HM Government (DfE)',
    year: '2023',
  },
  'safeguarding-strategy-unaccompanied-children-2017': {
    title: 'Safeguarding strategy for unaccompanied asylum seeking and refugee children',
    publisher: 'Home Office and DfE',
    year: '2017',
  },
} as const satisfies Record<keyof typeof pastEnglandAndWales, GuidanceTitle>;
