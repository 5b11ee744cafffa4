import type { LegalHelpId } from '@/lib/content/contacts-legal-help';
import type { ContactWords } from './contacts';

export const legalHelpInEnglish = {
  'legal-guide-england-wales': {
    name: 'Youth Justice Legal Centre',
    for: 'A guide for lawyers of children who are accused and were criminally exploited: give it to the child’s solicitor. Check there whether it advises by phone.',
  },
  'scottish-child-law-centre': {
    name: 'Scottish Child Law Centre',
    for: 'Free legal advice about the law of children and their rights. Its number is on its pages.',
  },
  'clan-childlaw': {
    name: 'Clan Childlaw',
    for: 'A lawyer for a child or young person in Scotland. The page tells of the service; look for its own site from there.',
  },
  'childrens-law-centre-northern-ireland': {
    name: 'Children’s Law Centre',
    for: 'Free legal advice for children and young people and those who act for them. Its number is on its pages.',
  },
} as const satisfies Record<LegalHelpId, ContactWords>;
