import type { AuthorityListId } from '@/lib/content/authorities';

/** What to know about an authority's entry in the online service's list. */
export const authorityListsInEnglish = {
  'councils-england':
    'Councils in England with children’s social care: unitary, metropolitan and county councils, London boroughs, the City of London and the Isles of Scilly.',
  'councils-wales': 'The 22 councils in Wales. Their social services take child protection reports.',
  'councils-scotland':
    'The 32 councils in Scotland. Their social work services take child protection referrals.',
  'trusts-northern-ireland':
    'In Northern Ireland children’s services belong to the five Health and Social Care Trusts, and the online service lists district councils only. Choose the council area where the child is, give the Trust’s phone and e-mail, and say so in the text. This way round is a suggestion: ask the Single Competent Authority which entry to choose. Which council areas a Trust covers also needs checking.',
  'newer-council':
    'This council was formed after the online service’s list was made. The entry shown is the county council that it replaced. Give the present council’s phone and e-mail, and say its present name in the text. This way round is a suggestion: check it with the Single Competent Authority.',
  'childrens-trust':
    'Where a children’s trust runs the services for a council, choose the council and give the trust’s phone and e-mail. The online service knows such trusts by the ending of their e-mail addresses.',
} as const satisfies Record<AuthorityListId, string>;
