import type { GuidanceTitle } from '@/lib/content/en/guidance-words';
import type { pastWalesScotlandAndNorthernIreland } from '@/lib/content/guidance/past-wales-scotland-and-northern-ireland';

export const pastWalesScotlandAndNorthernIrelandTitlesInEnglish = {
  'definition-ni-working-arrangements-2011': {
    title: 'Definition of child trafficking in the Northern Ireland working arrangements',
    publisher: 'DHSSPS and PSNI',
    year: '2011',
  },
  'criminal-justice-act-ni-2013-ss6-8': {
    title: 'Criminal Justice Act (Northern Ireland) 2013, sections 6 to 8',
    publisher: 'Northern Ireland Assembly',
    year: '2013',
  },
  'scotland-cse-national-action-plan-update-2016': {
    title: 'Scotland’s National Action Plan to Prevent and Tackle Child Sexual Exploitation: update',
    publisher: 'Scottish Government',
    year: '2016',
  },
  'scottish-guardianship-service': {
    title: 'Scottish Guardianship Service',
    publisher: 'Aberlour and Scottish Refugee Council',
    year: '2010',
  },
  'new-scots-2014-17': {
    title: 'New Scots: integrating refugees in Scotland’s communities 2014 to 2017',
    publisher: 'Scottish Government, COSLA and Scottish Refugee Council',
    year: '2013',
  },
  'scotland-serious-organised-crime-strategy-2015': {
    title: 'Scotland’s serious organised crime strategy',
    publisher: 'Scottish Government',
    year: '2015',
  },
  'nrm-form-child-scotland-northern-ireland': {
    title: 'National referral mechanism form (child): Scotland and Northern Ireland',
    publisher: 'Home Office',
    year: '2016',
  },
  'ni-working-arrangements-2011': {
    title: 'Working arrangements for the welfare and safeguarding of child victims of human trafficking',
    publisher: 'DHSSPS and PSNI',
    year: '2011',
  },
  'scotland-inter-agency-guidance-child-trafficking-2013': {
    title: 'Inter-agency guidance for child trafficking',
    publisher: 'Scottish Government',
    year: '2013',
  },
  'scotland-age-assessment-pathway-2012': {
    title: 'Age assessment practice guidance: an age assessment pathway for social workers in Scotland',
    publisher: 'Glasgow City Council and Scottish Refugee Council',
    year: '2012',
  },
  'scotland-national-guidance-child-protection-2014': {
    title: 'National guidance for child protection in Scotland 2014',
    publisher: 'Scottish Government',
    year: '2014',
  },
  'all-wales-practice-guidance-trafficked-2011': {
    title: 'All Wales practice guidance for safeguarding children who may have been trafficked',
    publisher: 'All Wales Child Protection Procedures Review Group',
    year: '2011',
  },
  'wales-age-assessment-toolkit-2015': {
    title: 'Age assessment of unaccompanied asylum seeking children: all Wales multi-agency toolkit',
    publisher: 'Welsh Government and partners',
    year: '2015',
  },
} as const satisfies Record<keyof typeof pastWalesScotlandAndNorthernIreland, GuidanceTitle>;
