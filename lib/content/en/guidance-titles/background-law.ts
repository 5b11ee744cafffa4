import type { GuidanceTitle } from '@/lib/content/en/guidance-words';
import type { backgroundLaw } from '@/lib/content/guidance/background-law';

export const backgroundLawTitlesInEnglish = {
  'asylum-immigration-treatment-of-claimants-act-2004': {
    title: 'Asylum and Immigration (Treatment of Claimants, etc.) Act 2004',
    publisher: 'UK Parliament',
    year: '2004',
  },
  'immigration-act-2014': {
    title: 'Immigration Act 2014',
    publisher: 'UK Parliament',
    year: '2014',
  },
  'trafficking-people-for-exploitation-regulations-2013': {
    title: 'Trafficking People for Exploitation Regulations 2013',
    publisher: 'UK Parliament',
    year: '2013',
  },
  'eu-directive-2011-36': {
    title: 'Directive 2011/36/EU on preventing and combating trafficking in human beings',
    publisher: 'European Union',
    year: '2011',
  },
  'eu-directive-2024-1712': {
    title: 'Directive (EU) 2024/1712 amending Directive 2011/36/EU',
    publisher: 'European Union',
    year: '2024',
  },
  'un-convention-transnational-organized-crime': {
    title: 'United Nations Convention against Transnational Organized Crime and its Protocols',
    publisher: 'United Nations',
    year: '2000 (2004 edition)',
  },
  'illegal-migration-act-2023': {
    title: 'Illegal Migration Act 2023',
    publisher: 'UK Parliament',
    year: '2023',
  },
  'border-security-asylum-and-immigration-act-2025': {
    title: 'Border Security, Asylum and Immigration Act 2025',
    publisher: 'UK Parliament',
    year: '2025',
  },
  'childrens-wellbeing-and-schools-act-2026': {
    title: 'Children’s Wellbeing and Schools Act 2026',
    publisher: 'UK Parliament',
    year: '2026',
  },
  'immigration-and-asylum-bill-2026': {
    title: 'Immigration and Asylum Bill (Bill 105, session 2026-27)',
    publisher: 'UK Parliament',
    year: '2026',
  },
  'justice-sexual-offences-trafficking-victims-act-ni-2022': {
    title: 'Justice (Sexual Offences and Trafficking Victims) Act (Northern Ireland) 2022, Part 2',
    publisher: 'Northern Ireland Assembly',
    year: '2022',
  },
} as const satisfies Record<keyof typeof backgroundLaw, GuidanceTitle>;
