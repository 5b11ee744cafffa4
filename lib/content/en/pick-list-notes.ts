import type { PickListNoteId } from '@/lib/online-form/lists';

/** What to say beside an entry of a long list. */
export const pickListNotesInEnglish = {
  'cannot-be-chosen':
    'The online service refuses this entry because of a slip in its list. Choose another there and say the right one in the text.',
  'no-childrens-services':
    'Check: this is a district, combined or former council. Children’s services are with another council.',
  'stands-for-newer-council':
    'Check: this county council has been replaced. Its entry stands for the newer councils that the list lacks.',
  'trust-has-childrens-services':
    'Check: in Northern Ireland children’s services are with the Health and Social Care Trust. Choose the council area, and give the Trust’s phone and e-mail.',
  'ended-in-2015': 'Check: this council ended in 2015. Choose today’s council where it is listed.',
} as const satisfies Record<PickListNoteId, string>;
