import type { MessageId } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';

/**
 * Where a date of the record comes from: a question or a list's field, what it is a date of, and the answers that
 * say more of it in the chronology (fields of the same item, or other questions).
 */
export interface DateSource {
  question: QuestionId;
  field?: string;
  what: Extract<MessageId, `chronology.${string}`>;
  tells: readonly string[];
}

/** Every dated answer of the record. A test holds that none is left out. */
export const dateSources: readonly DateSource[] = [
  { question: 'child.birth-date', what: 'chronology.born', tells: [] },
  {
    question: 'exploitation.situations',
    field: 'began',
    what: 'chronology.situation-began',
    tells: ['kinds'],
  },
  {
    question: 'exploitation.situations',
    field: 'ended',
    what: 'chronology.situation-ended',
    tells: ['kinds'],
  },
  { question: 'exploitation.journeys', field: 'when', what: 'chronology.journey', tells: ['from', 'to'] },
  { question: 'exploitation.events', field: 'when', what: 'chronology.event', tells: ['what', 'where'] },
  { question: 'places.uk', field: 'when', what: 'chronology.place', tells: ['town'] },
  { question: 'places.overseas', field: 'when', what: 'chronology.place', tells: ['country'] },
  {
    question: 'background.missing-episodes',
    field: 'from',
    what: 'chronology.missing-from',
    tells: ['with-whom'],
  },
  {
    question: 'background.missing-episodes',
    field: 'until',
    what: 'chronology.missing-until',
    tells: ['where'],
  },
  {
    question: 'background.arrests',
    field: 'when',
    what: 'chronology.arrest',
    tells: ['state', 'police-or-court'],
  },
  {
    question: 'background.arrests',
    field: 'court-date',
    what: 'chronology.court',
    tells: ['police-or-court'],
  },
  { question: 'home.since', what: 'chronology.living-there', tells: ['home.kind-of-place'] },
  { question: 'indicators.seen', field: 'when', what: 'chronology.seen', tells: ['indicator', 'who'] },
  {
    question: 'professional-view.conversations',
    field: 'when',
    what: 'chronology.conversation',
    tells: ['how', 'who'],
  },
  { question: 'child-protection.when', what: 'chronology.child-protection-referral', tells: [] },
  { question: 'child-protection.enquiry-when', what: 'chronology.enquiry', tells: [] },
  { question: 'child-protection-contact.told-when', what: 'chronology.protection-told', tells: [] },
  { question: 'home.guardian-when', what: 'chronology.guardian', tells: ['home.guardian-by'] },
  {
    question: 'age-evidence.assessment-when',
    what: 'chronology.age-assessment',
    tells: ['age-evidence.assessment', 'age-evidence.assessment-by'],
  },
  { question: 'safety-now.steps', field: 'when', what: 'chronology.safety-step', tells: ['what', 'who'] },
  { question: 'documents.files', field: 'date', what: 'chronology.document', tells: ['what'] },
];

/** A question, or a list and its field. */
type DatePlace = QuestionId | `${QuestionId}/${string}`;
/** Dates of the catalogue that stand in no chronology, and why. */
export const notInTheChronology: Partial<
  Record<DatePlace, 'a-day-to-come-on-another-end' | 'not-the-day-itself' | 'after-the-referral'>
> = {
  'waiting.when': 'a-day-to-come-on-another-end',
  'age-evidence.birth-about': 'not-the-day-itself',
  'submission.when': 'after-the-referral',
  'decisions.reasonable-when': 'after-the-referral',
  'decisions.reasonable-asked-when': 'after-the-referral',
  'decisions.reasonable-changed-when': 'after-the-referral',
  'decisions.conclusive-when': 'after-the-referral',
  'decisions.conclusive-asked-when': 'after-the-referral',
  'decisions.conclusive-changed-when': 'after-the-referral',
  'new-information.items/when': 'after-the-referral',
  'new-information.items/sent-when': 'after-the-referral',
  'telling.people/when': 'after-the-referral',
};
