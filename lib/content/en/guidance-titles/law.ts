import type { GuidanceTitle } from '@/lib/content/en/guidance-words';
import type { law } from '@/lib/content/guidance/law';

export const lawTitlesInEnglish = {
  'definition-palermo-child-trafficking': {
    title: 'Definition of child trafficking in Article 3 of the Palermo Protocol',
    publisher: 'United Nations (quoted in UK, Scottish and Welsh guidance)',
    year: '2000',
  },
  'children-act-1989': {
    title: 'Children Act 1989',
    publisher: 'UK Parliament',
    year: '1989',
  },
  'children-act-2004': {
    title: 'Children Act 2004',
    publisher: 'UK Parliament',
    year: '2004',
  },
  'modern-slavery-act-2015': {
    title: 'Modern Slavery Act 2015',
    publisher: 'UK Parliament',
    year: '2015',
  },
  'slavery-trafficking-prevention-and-risk-orders': {
    title: 'Slavery and Trafficking Prevention Orders and Risk Orders (Modern Slavery Act 2015, Part 2)',
    publisher: 'UK Parliament',
    year: '2015',
  },
  'borders-citizenship-immigration-act-2009': {
    title: 'Borders, Citizenship and Immigration Act 2009 (section 55)',
    publisher: 'UK Parliament',
    year: '2009',
  },
  'immigration-act-2016': {
    title: 'Immigration Act 2016',
    publisher: 'UK Parliament',
    year: '2016',
  },
  'children-northern-ireland-order-1995': {
    title: 'Children (Northern Ireland) Order 1995',
    publisher: 'Northern Ireland',
    year: '1995',
  },
  'hte-act-northern-ireland-2015': {
    title:
      'Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015',
    publisher: 'Northern Ireland Assembly',
    year: '2015',
  },
  'children-scotland-act-1995': {
    title: 'Children (Scotland) Act 1995',
    publisher: 'UK Parliament',
    year: '1995',
  },
  'children-young-people-scotland-act-2014': {
    title: 'Children and Young People (Scotland) Act 2014',
    publisher: 'Scottish Parliament',
    year: '2014',
  },
  'hte-scotland-act-2015': {
    title: 'Human Trafficking and Exploitation (Scotland) Act 2015',
    publisher: 'Scottish Parliament',
    year: '2015',
  },
  'social-services-wellbeing-wales-act-2014': {
    title: 'Social Services and Well-being (Wales) Act 2014',
    publisher: 'National Assembly for Wales',
    year: '2014',
  },
  'merton-age-assessment-case-law': {
    title: 'R (B) v London Borough of Merton [2003] EWHC 1689 (Admin) and the “Merton compliant” standard',
    publisher: 'High Court of England and Wales',
    year: '2003',
  },
  uncrc: {
    title: 'United Nations Convention on the Rights of the Child',
    publisher: 'United Nations',
    year: '1989',
  },
  'council-of-europe-convention-against-trafficking': {
    title: 'Council of Europe Convention on Action against Trafficking in Human Beings',
    publisher: 'Council of Europe',
    year: '2005 (UK text 2012)',
  },
  'palermo-protocol': {
    title:
      'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (Palermo Protocol)',
    publisher: 'United Nations',
    year: '2000',
  },
  'nationality-and-borders-act-2022': {
    title: 'Nationality and Borders Act 2022 (Parts 4 and 5)',
    publisher: 'UK Parliament',
    year: '2022',
  },
  'definition-of-victim-regulations-2022': {
    title: 'Slavery and Human Trafficking (Definition of Victim) Regulations 2022',
    publisher: 'UK Parliament',
    year: '2022',
  },
  'crime-and-policing-act-2026': {
    title: 'Crime and Policing Act 2026 (Part 4: criminal exploitation)',
    publisher: 'UK Parliament',
    year: '2026',
  },
  'scotland-ictg-regulations-2023': {
    title:
      'Human Trafficking and Exploitation (Independent Child Trafficking Guardians) (Scotland) Regulations 2023',
    publisher: 'Scottish Ministers',
    year: '2023',
  },
  'uncrc-incorporation-scotland-act-2024': {
    title: 'United Nations Convention on the Rights of the Child (Incorporation) (Scotland) Act 2024',
    publisher: 'Scottish Parliament',
    year: '2024',
  },
  'children-care-and-justice-scotland-act-2024': {
    title: 'Children (Care and Justice) (Scotland) Act 2024',
    publisher: 'Scottish Parliament',
    year: '2024',
  },
} as const satisfies Record<keyof typeof law, GuidanceTitle>;
