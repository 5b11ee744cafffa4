import type { SectionId } from '@/lib/questions/question';

/** Headings of the sections, and one sentence to stand under them on screen. */
export const sectionWords: Record<SectionId, { title: string; intro: string }> = {
  danger: { title: 'Danger now', intro: 'Immediate danger comes before everything else here.' },
  nation: { title: 'Nation', intro: 'Law, guardians and some duties differ between the four nations.' },
  'child-place': {
    title: 'Where the child is now',
    intro: 'It alone decides which child protection body is told.',
  },
  responder: { title: 'Your organisation', intro: 'Only first responder organisations may send a referral.' },
  age: { title: 'Age', intro: 'Where there is doubt, the young person is treated as a child.' },
  'adult-history': {
    title: 'Exploitation under 18',
    intro: 'An adult may have been exploited as a child. That is worth knowing for the adult route.',
  },
  'child-protection': {
    title: 'Child protection',
    intro: 'It comes first, and the referral to the National Referral Mechanism never takes its place.',
  },
  indicators: {
    title: 'What has been seen',
    intro: 'Note what was seen, by whom and when. Nothing here is counted or scored.',
  },
  conclusion: {
    title: 'Your conclusion',
    intro: 'You decide what follows. Suspecting is enough for a referral.',
  },
  waiting: {
    title: 'Safeguard and come back',
    intro: 'The duty to refer remains: say who will do what, and when.',
  },
  'no-concern': {
    title: 'No concern recorded',
    intro: 'This is no finding. It can be opened again at any time, unchanged.',
  },
  referrer: { title: 'You and your organisation', intro: 'So that whoever decides can reach you.' },
  'child-protection-contact': {
    title: 'The child protection body',
    intro: 'Which council or trust was told, and whom to speak to there.',
  },
  child: { title: 'The child', intro: 'Fill in what is known. Do not question a child only for this form.' },
  'age-evidence': {
    title: 'How the age is known',
    intro: 'This explains the age. It does not change how the young person is treated.',
  },
  home: {
    title: 'Where the child lives and who is responsible',
    intro: 'People who protect the child need to know this.',
  },
  background: {
    title: 'Family, school and earlier life',
    intro: 'Answer only what is known: “not known” is a full answer. Nobody is to press a child for this.',
  },
  health: {
    title: 'Health, disability and needs',
    intro: 'What was seen or is known already. Medical help comes before any form.',
  },
  exploitation: {
    title: 'What happened',
    intro: 'How it began, what the child was made to do, how they were treated, and whether it goes on.',
  },
  people: { title: 'People', intro: 'Who may be exploiting the child, and who else may be at risk.' },
  places: { title: 'Places', intro: 'Where it happened, as far as anyone knows.' },
  risk: { title: 'What may still happen', intro: 'What others may do, and what the child may have to fear.' },
  'professional-view': {
    title: 'Your view, and the child’s',
    intro: 'Your own judgement, how the child was spoken with, what they say and what they want.',
  },
  agencies: { title: 'Police and other agencies', intro: 'Who else is involved, and their references.' },
  'safety-now': {
    title: 'Keeping the child safe now',
    intro: 'What has been done, by whom, and what is still to do.',
  },
  documents: { title: 'Papers and pictures', intro: 'What supports the referral, and where it is.' },
  finishing: { title: 'Before you print', intro: 'The last few things for the front page.' },
  submission: {
    title: 'Mark as submitted',
    intro: 'The days ahead are counted from the day on which the online form was submitted.',
  },
  decisions: { title: 'Decisions', intro: 'What was decided, and on which day.' },
  'new-information': {
    title: 'New information',
    intro: 'What has come to light since. It can be printed and sent to whoever decides.',
  },
  telling: {
    title: 'Who has been told',
    intro: 'Those who deal with the accusation against the child need to know of the referral.',
  },
};
