import type { QuestionId } from '@/lib/questions/catalogue';
import { type Relevant, said } from '@/lib/questions/relevance';

/**
 * What can be noted down in the weeks after a referral, each a page of questions. Child protection, the guardian and the
 * times missing are questions of the record or of the walk: they stand in the catalogue once, and are asked again here, where they change.
 */
const questionsOfUpdates = {
  decisions: [
    'decisions.reasonable',
    'decisions.reasonable-when',
    'decisions.reasonable-reconsidered',
    'decisions.reasonable-asked-when',
    'decisions.reasonable-changed-when',
    'decisions.conclusive',
    'decisions.conclusive-when',
    'decisions.conclusive-reconsidered',
    'decisions.conclusive-asked-when',
    'decisions.conclusive-changed-when',
  ],
  'new-information': ['new-information.items'],
  missing: ['background.missing', 'background.missing-episodes'],
  protection: [
    'child-protection.own-area',
    'child-protection.referred',
    'child-protection.when',
    'child-protection.agreed',
    'child-protection.why-not-yet',
    'child-protection.enquiry',
    'child-protection.enquiry-when',
    'child-protection.enquiry-decided',
  ],
  guardian: [
    'home.parental-rights-in-uk',
    'home.separated',
    'home.guardian-referred',
    'home.guardian-when',
    'home.guardian-by',
    'home.guardian-contact',
    'home.guardian-why-not',
  ],
  telling: ['background.justice', 'background.arrests', 'telling.people'],
} as const satisfies Record<string, readonly QuestionId[]>;
export type Update = keyof typeof questionsOfUpdates;
export const updates = Object.keys(questionsOfUpdates) as Update[]; // Object.keys forgets the keys it was given

/** The questions of a page that apply to these answers, in their order. */
export function askedInUpdate(update: Update, from: Relevant): QuestionId[] {
  return questionsOfUpdates[update].filter((id) => from.reading(id).is !== 'does-not-apply');
}

/** Whether the practitioner said that the online form has been submitted: before, nothing has been referred. */
export function isSubmitted(from: Relevant): boolean {
  return said(from, 'submission.made') === 'yes';
}
