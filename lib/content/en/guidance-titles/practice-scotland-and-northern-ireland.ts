import type { GuidanceTitle } from '@/lib/content/en/guidance-words';
import type { practiceScotlandAndNorthernIreland } from '@/lib/content/guidance/practice-scotland-and-northern-ireland';

export const practiceScotlandAndNorthernIrelandTitlesInEnglish = {
  'ni-co-operating-to-safeguard-2017': {
    title: 'Co-operating to Safeguard Children and Young People in Northern Ireland',
    publisher: 'Department of Health (NI)',
    year: '2016, refreshed 2017',
  },
  'nrm-guidance-scotland-northern-ireland': {
    title: 'National referral mechanism guidance (Northern Ireland and Scotland)',
    publisher: 'Home Office',
    year: 'Updated regularly',
  },
  'scotland-national-guidance-child-protection-2021': {
    title: 'National Guidance for Child Protection in Scotland 2021, updated 2023',
    publisher: 'Scottish Government',
    year: '2021, updated 2023',
  },
  'scotland-criminal-exploitation-practitioner-guidance': {
    title: 'Criminal exploitation: practitioner guidance',
    publisher: 'Scottish Government, Serious Organised Crime Taskforce',
    year: '2023',
  },
  'scotland-age-assessment-practice-guidance': {
    title: 'Age assessment practice guidance for Scotland',
    publisher: 'Scottish Government',
    year: '2018, revised 2025',
  },
  'justright-initial-age-enquiry-guide-2023': {
    title: 'Age assessment of young people: guide to the initial enquiry for Scottish local authorities',
    publisher: 'JustRight Scotland and British Red Cross',
    year: '2023',
  },
  'scotland-nrm-toolkit': {
    title: 'National Referral Mechanism toolkit for Scottish first responders',
    publisher: 'TARA and Trafficking Strategy partners, hosted by COSLA',
    year: '2022 or earlier',
  },
  'migration-scotland-survivors-guidance': {
    title: 'Survivors of trafficking and exploitation: guidance for Scottish local authorities',
    publisher: 'COSLA',
    year: '2019, updated',
  },
  'lord-advocates-instructions': {
    title: 'Lord Advocate’s instructions for non-prosecution of victims of human trafficking',
    publisher: 'Crown Office and Procurator Fiscal Service',
    year: '2016, updated 2021',
  },
  'scotland-missing-persons-framework': {
    title: 'National Missing Persons Framework for Scotland',
    publisher: 'Scottish Government',
    year: '2017, refreshed 2025',
  },
  'ni-protecting-unaccompanied-and-trafficked-children': {
    title:
      'Protecting unaccompanied children and child victims of human trafficking and modern slavery (arrangements for unaccompanied children, and working arrangements for child victims)',
    publisher: 'Department of Health (NI), Health and Social Care Board and PSNI',
    year: '2018',
  },
  'ni-child-criminal-exploitation-action-plan-2024': {
    title: 'Child Criminal Exploitation action plan (Northern Ireland)',
    publisher: 'Departments of Health, Justice and Education (NI)',
    year: '2024',
  },
  'sbni-regional-procedures': {
    title: 'Safeguarding Board for Northern Ireland: regional core child protection policy and procedures',
    publisher: 'Safeguarding Board for Northern Ireland',
    year: '2017, updated',
  },
} as const satisfies Record<keyof typeof practiceScotlandAndNorthernIreland, GuidanceTitle>;
