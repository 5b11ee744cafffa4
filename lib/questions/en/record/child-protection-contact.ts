import type { WordsOf } from '@/lib/questions/question';
import type { childProtectionContactQuestions } from '@/lib/questions/record/child-protection-contact';

export const childProtectionContactInEnglish: WordsOf<typeof childProtectionContactQuestions> = {
  'child-protection-contact.local-authority': {
    asks: 'Which local authority has been told about the child?',
    short: 'Child protection body told',
    why: 'The online service asks it of every child, and takes only an entry of its own list.',
    hint: 'In Northern Ireland children’s services are with the health and social care trusts, which are not on this list. Some newer councils are missing too. Choose the entry suggested for yours and write its real name in the next answer.',
  },
  'child-protection-contact.own-name': {
    asks: 'What is the council or trust called that was told?',
    short: 'Name of the council or trust',
    hint: 'Such as the health and social care trust.',
    formHint: 'Leave empty if the list has the right name.',
  },
  'child-protection-contact.local-authority-phone': {
    asks: 'What is the phone number of the person or team there?',
    short: 'Its phone',
  },
  'child-protection-contact.local-authority-email': {
    asks: 'What is their email address?',
    short: 'Its email',
    hint: 'A secure team inbox is fine.',
  },
  'child-protection-contact.local-authority-first-name': {
    asks: 'What is the first name of the person to contact there?',
    short: 'Contact’s first name',
  },
  'child-protection-contact.local-authority-last-name': {
    asks: 'What is their last name?',
    short: 'Contact’s last name',
  },
  'child-protection-contact.role': { asks: 'What is their job title?', short: 'Contact’s role' },
  'child-protection-contact.team': { asks: 'Which team are they in?', short: 'Contact’s team' },
  'child-protection-contact.case-number': {
    asks: 'What is their case number for the child?',
    short: 'Case number there',
  },
  'child-protection-contact.told-when': {
    asks: 'When was the child protection body told about this concern?',
    short: 'When it was told',
    hint: 'If you work there: when your own team first knew.',
  },
  'child-protection-contact.is-social-worker': {
    asks: 'Is this person the child’s own social worker?',
    short: 'Is the child’s social worker',
    options: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' },
  },
  'child-protection-contact.social-worker': {
    asks: 'Who is the child’s social worker, as far as you know?',
    short: 'Social worker',
    hint: 'Name, team, phone and email. Write “none yet” if nobody has been given the case.',
  },
};
