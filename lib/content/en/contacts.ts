import { type ContactId, contacts, type HoursId } from '@/lib/content/contacts';

/** Named in the words of another contact, since they are called in its place. */
const police = contacts['police-101'].phone;
const emergency = contacts['emergency-999'].phone;

/** What a contact is called and what it is for. */
export interface ContactWords {
  name: string;
  for: string;
}

export const contactsInEnglish = {
  'emergency-999': { name: 'Emergency services', for: 'When someone is in immediate danger.' },
  'police-101': {
    name: 'Police, not urgent',
    for: 'When a crime is suspected and nobody is in immediate danger.',
  },
  'modern-slavery-helpline': {
    name: 'Modern Slavery and Exploitation Helpline (Unseen)',
    for: 'Advice for professionals and for anyone affected.',
  },
  'nspcc-helpline': {
    name: 'NSPCC helpline',
    for: 'Advice when you are worried about a child. The same number was published for the Child Trafficking Advice Centre; check whether that still takes referrals.',
  },
  childline: { name: 'Childline', for: 'For the child or young person themselves.' },
  crimestoppers: {
    name: 'Crimestoppers',
    for: 'To pass on information about a crime without giving a name.',
  },
  'single-competent-authority': {
    name: 'Single Competent Authority, Home Office',
    for: 'Questions about an NRM referral.',
  },
  'immigration-enforcement-competent-authority': {
    name: 'Immigration Enforcement Competent Authority, Home Office',
    for: 'Cases of certain adults, for example those detained or facing deportation.',
  },
  ictg: {
    name: 'Independent Child Trafficking Guardian service (Barnardo’s)',
    for: 'To refer a child for a guardian in England and Wales, and for advice.',
  },
  'salvation-army-adult-support': {
    name: 'The Salvation Army, support for adult victims',
    for: 'Support for adults in England and Wales, emergency support before the first decision included.',
  },
  'childrens-social-care-england': {
    name: 'Children’s social care of the council',
    for: 'The child protection referral in England. Each council has its own number and an emergency duty team out of hours; check there.',
  },
  'social-services-wales': {
    name: 'Social services of the council',
    for: 'The child protection report in Wales. Each council has its own number and an emergency duty team out of hours; check there.',
  },
  'social-work-scotland': {
    name: 'Social work of the council',
    for: `The child protection referral in Scotland. Each council has its own number, on its own website. At night, or whenever the council cannot be reached, Police Scotland takes it: ${police}, or ${emergency} in danger.`,
  },
  'guardianship-scotland': {
    name: 'Guardianship Scotland (Aberlour with Scottish Refugee Council)',
    for: 'To refer a child for a guardian in Scotland. No phone number is confirmed here; see the page.',
  },
  'tara-adults': {
    name: 'TARA, Glasgow',
    for: 'Support for women who have been sexually exploited; adults only.',
  },
  'migrant-help-scotland-adults': { name: 'Migrant Help, Scotland', for: 'Support for adults in Scotland.' },
  resws: {
    name: 'Regional Emergency Social Work Service',
    for: 'The child protection referral in Northern Ireland outside office hours.',
  },
  'gateway-belfast': {
    name: 'Gateway team, Belfast Trust',
    for: 'The child protection referral. The number is from an undated page: confirm it with the Trust.',
  },
  'gateway-northern': {
    name: 'Gateway team, Northern Trust',
    for: 'The child protection referral. The number is from an undated page: confirm it with the Trust.',
  },
  'gateway-south-eastern': {
    name: 'Gateway team, South Eastern Trust',
    for: 'The child protection referral. The number is from an undated page: confirm it with the Trust.',
  },
  'gateway-southern': {
    name: 'Gateway team, Southern Trust',
    for: 'The child protection referral. The number is from an undated page: confirm it with the Trust.',
  },
  'gateway-western': {
    name: 'Gateway team, Western Trust',
    for: 'The child protection referral. The number is from an undated page: confirm it with the Trust.',
  },
  'independent-guardian-service': {
    name: 'Independent Guardian Service (Barnardo’s Northern Ireland)',
    for: 'A guardian for a child in Northern Ireland, asked for through the Trust’s social worker. No phone number is confirmed here; see the page.',
  },
  'migrant-help-northern-ireland-adults': {
    name: 'Migrant Help, Northern Ireland',
    for: 'Support for adult men, and for labour exploitation of adults.',
  },
  'womens-aid-belfast-lisburn-adults': {
    name: 'Belfast and Lisburn Women’s Aid',
    for: 'Support for adult women in Northern Ireland.',
  },
} as const satisfies Record<ContactId, ContactWords>;

export const contactHoursInEnglish = {
  'all-hours': 'All hours, every day',
  'every-day-to-check': 'Every day of the year; check whether all hours',
  'outside-office-hours-northern-ireland': 'Weekdays 5 pm to 9 am, and all weekend and bank holidays',
  'office-hours-northern-ireland': 'In office hours; check them with the Trust',
  'to-check': 'Check the hours',
} as const satisfies Record<HoursId, string>;
