import type { SectionId } from '@/lib/questions/question';

/**
 * Why an answer stays behind when a draft for a sibling is started from another child's:
 * `own-words`: a child's words are theirs, and stand in their record only;
 * `about-this-child`: it tells of that child, and another child's record may be read by other people;
 * `judged-anew`: taken over unasked, it could be false, and nobody would have said it of the second child;
 * `this-referral`: it belongs to the one referral: its reference, its papers, its dates.
 */
export type LeftBecause = 'own-words' | 'about-this-child' | 'judged-anew' | 'this-referral';

/** The sections that may be chosen for a sibling: what is the worker's own, or what two children may share. */
export const siblingSections = [
  // The worker's own: the same nation, organisation and person.
  'nation',
  'responder',
  'referrer',
  // Whom the worker spoke to there. Whether and when this child was reported is asked anew.
  'child-protection-contact',
  // For children who live together; choosing it says so.
  'home',
  // The people thought to exploit them, and where it happened: not what was done to whom.
  'people',
  'places',
] as const satisfies readonly SectionId[];
export type SiblingSection = (typeof siblingSections)[number];

/** Why each other section is not offered. */
export const sectionsNotOffered = {
  danger: 'judged-anew',
  // One press to answer, and it picks the child protection body: siblings are often placed apart.
  'child-place': 'judged-anew',
  age: 'judged-anew',
  'adult-history': 'judged-anew',
  'child-protection': 'judged-anew',
  indicators: 'judged-anew',
  conclusion: 'judged-anew',
  waiting: 'judged-anew',
  'no-concern': 'judged-anew',
  child: 'about-this-child',
  'age-evidence': 'about-this-child',
  // Even the family is told from one child's side: that child's sister is the child of the new draft.
  background: 'about-this-child',
  health: 'about-this-child',
  exploitation: 'about-this-child',
  risk: 'judged-anew',
  'professional-view': 'judged-anew',
  // A clinic or a youth justice worker on the list tells of that child's health or charges.
  agencies: 'about-this-child',
  'safety-now': 'judged-anew',
  documents: 'this-referral',
  finishing: 'this-referral',
  submission: 'this-referral',
  decisions: 'this-referral',
  'new-information': 'about-this-child',
  telling: 'about-this-child',
} as const satisfies Record<Exclude<SectionId, SiblingSection>, LeftBecause>;
