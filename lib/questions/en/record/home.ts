import type { WordsOf } from '@/lib/questions/question';
import type { homeQuestions } from '@/lib/questions/record/home';

const yesNoNotSure = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' } as const;

export const homeInEnglish: WordsOf<typeof homeQuestions> = {
  'home.kind-of-place': {
    asks: 'Where is the child staying now?',
    short: 'Kind of place',
    options: {
      parents: 'With one or both parents',
      'relatives-or-family-friends': 'With relatives or family friends',
      'foster-carers': 'With foster carers',
      'residential-home': 'In a children’s home',
      'supported-accommodation': 'In supported accommodation',
      'hotel-or-asylum-accommodation': 'In a hotel or asylum accommodation',
      hospital: 'In hospital',
      'police-station': 'At a police station',
      'custody-or-secure-home': 'In custody or a secure home',
      'person-of-concern': 'With someone who may be exploiting them',
      'no-fixed-place': 'Moving from place to place, or nowhere to stay',
      missing: 'Missing: nobody knows',
      other: 'Somewhere else',
    },
    optionHints: {
      'person-of-concern': 'Ring 999 if the child is in danger now.',
      missing: 'Report a missing child to the police straight away.',
    },
  },
  'home.kind-of-place-other': { asks: 'Where is that?', short: 'Kind of place, in words' },
  'home.town': {
    asks: 'In which town or city is the child now?',
    short: 'Town or city now',
    hint: 'Choose the nearest one on the list, or “Unknown”.',
  },
  'home.region': {
    asks: 'In which county or region is that?',
    short: 'Region now',
    hint: 'From the online service’s list. It uses older county names.',
  },
  'home.address': {
    asks: 'What is the address?',
    short: 'Address now',
    why: 'Your record and the child protection body need it.',
    formWhy: 'The online service does not ask for it.',
    hint: 'Leave it out if writing it down could put the child in danger, and say who knows it.',
  },
  'home.since': { asks: 'Since when has the child been there?', short: 'There since' },
  'home.with-whom': {
    asks: 'Who else lives or stays there?',
    short: 'With whom',
    hint: 'Adults and children, and how each is connected with the child.',
  },
  'home.safe-there': {
    asks: 'Is the child safe there?',
    short: 'Safe there',
    options: yesNoNotSure,
  },
  'home.safe-there-why': { asks: 'What is the worry about this place?', short: 'Worry about the place' },
  'home.child-phone': {
    asks: 'On which number can the child be reached?',
    short: 'Child’s phone',
    hint: 'Only a number that nobody else picks up or reads along.',
  },
  'home.safe-contact': {
    asks: 'How can the child be contacted safely?',
    short: 'Safe contact',
    hint: 'Times, go-betweens, words to avoid. Who may see the child’s phone?',
  },
  'home.carers': {
    asks: 'Who looks after the child day to day?',
    short: 'Carers now',
    hint: 'Name, connection with the child, phone. Whether they know of this concern.',
  },
  'home.parental-responsibility': {
    asks: 'Who holds parental responsibility for the child?',
    short: 'Parental responsibility',
    hint: 'In Scotland: parental rights and responsibilities. Name everyone you know of, where they are, and any court order.',
  },
  'home.parental-rights-in-uk': {
    asks: 'Is there anyone in the UK who holds parental responsibility, or parental rights and responsibilities, for the child?',
    short: 'Someone in the UK holds parental responsibility',
    why: 'Whether there is an independent guardian, or what kind of help one gives, can depend on it. What the law of the nation says stands below the questions, with its source.',
    hint: 'Being said to be a parent or carer does not show it. If it rests on their word alone, choose “Not sure”.',
    options: yesNoNotSure,
  },
  'home.separated': {
    asks: 'Is the child apart from both parents and from whoever usually looked after them?',
    short: 'Separated from parents and usual carers',
    why: 'In Scotland and Northern Ireland the guardian can depend on it. What is known of it stands below the questions, with its source.',
    options: yesNoNotSure,
  },
  'home.care-status': {
    asks: 'What is the child’s position with children’s services?',
    short: 'Care status',
    hint: 'Tick all that apply. Each nation has its own names: choose the nearest, and add yours below.',
    options: {
      none: 'Not known to them before',
      'looked-after-by-agreement': 'Looked after or accommodated by agreement',
      'looked-after-by-order': 'Looked after under a court or hearing order',
      'emergency-protection': 'Under emergency protection or police protection',
      'protection-plan-or-register': 'On a child protection plan or register',
      'enquiry-or-strategy-meeting': 'Enquiry, strategy discussion or inter-agency referral discussion open',
      'in-need-or-supported': 'A child in need, or has a care and support plan',
      'private-fostering': 'Privately fostered',
      'care-leaver': 'Has left care',
      other: 'Something else',
    },
  },
  'home.care-status-details': {
    asks: 'What more is there to say about it?',
    short: 'Care status, details',
    hint: 'Orders and their dates, meetings held or planned, the plan’s name in your nation.',
  },
  'home.responsible-body': {
    asks: 'Which council or trust is responsible for the child?',
    short: 'Council or trust responsible',
    hint: 'It can be another one than where the child is today.',
  },
  'home.guardian-referred': {
    asks: 'Has the child been referred for an independent guardian?',
    short: 'Guardian referral made',
    why: 'It is a referral of its own, beside this one.',
    options: { yes: 'Yes', no: 'Not yet', 'not-needed': 'Not needed for this child' },
  },
  'home.guardian-when': { asks: 'When was the guardian referral made?', short: 'Date of guardian referral' },
  'home.guardian-by': { asks: 'Who made it?', short: 'Guardian referral made by' },
  'home.guardian-contact': {
    asks: 'Who is the guardian, if there is one already?',
    short: 'Guardian',
    hint: 'Name, service, phone, email.',
  },
  'home.guardian-why-not': {
    asks: 'Why is there no guardian referral?',
    short: 'Why no guardian referral',
    hint: 'What still has to happen first, or why it does not apply here.',
  },
};
