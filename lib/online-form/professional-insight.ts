import type { Composition } from './compose';
import { agenciesOpen, futureOpen, guardian, not, only, others, protection, risk } from './shared-groups';

/**
 * The practitioner's own view first, then everything the service never asks about and whoever decides should know.
 * What belongs in another box stands here while that box is closed.
 */
export const professionalInsight = [
  { pieces: [{ answer: 'professional-view.opinion', plain: true, main: true }] },
  { pieces: [{ answer: 'professional-view.how-it-came-to-light' }] },
  {
    heading: 'online-form.group.age',
    pieces: [
      { answer: 'age.what-makes-you-think-so' },
      { answer: 'age-evidence.age-thought' },
      { answer: 'age-evidence.birth-about' },
      { answer: 'age-evidence.how-known' },
      { answer: 'age-evidence.how-known-other' },
      { answer: 'age-evidence.child-says' },
      { answer: 'age-evidence.others-say' },
      { answer: 'age-evidence.documents' },
      { answer: 'age-evidence.assessment' },
      { answer: 'age-evidence.assessment-by' },
      { answer: 'age-evidence.assessment-when' },
      { answer: 'age-evidence.assessment-result' },
      { answer: 'child.identity-papers' },
      { answer: 'child.immigration-status' },
    ],
  },
  {
    heading: 'online-form.group.home',
    pieces: [
      { answer: 'home.kind-of-place' },
      { answer: 'home.kind-of-place-other' },
      { answer: 'home.since' },
      { answer: 'home.with-whom' },
      { answer: 'home.safe-there' },
      { answer: 'home.safe-there-why' },
      { answer: 'home.care-status' },
      { answer: 'home.care-status-details' },
      { answer: 'home.responsible-body' },
    ],
  },
  {
    heading: 'online-form.group.health',
    pieces: [
      { answer: 'health.urgent' },
      { answer: 'health.urgent-details' },
      { answer: 'health.injuries' },
      { answer: 'health.physical' },
      { answer: 'health.feelings' },
      { answer: 'health.disability' },
      { answer: 'health.disability-details' },
      { answer: 'health.special-needs' },
      { answer: 'health.special-needs-details' },
      { answer: 'health.seen-by' },
    ],
  },
  {
    heading: 'online-form.group.missing',
    pieces: [
      { answer: 'background.missing' },
      {
        list: 'background.missing-episodes',
        fields: ['from', 'still-missing', 'until', 'where', 'with-whom', 'found', 'return-talk', 'reference'],
      },
    ],
  },
  {
    heading: 'online-form.group.justice',
    pieces: [
      { answer: 'background.justice' },
      {
        list: 'background.arrests',
        fields: ['when', 'what', 'state', 'police-or-court', 'court-date', 'lawyer-knows', 'reference'],
      },
    ],
  },
  { pieces: [{ answer: 'exploitation.phones-and-accounts' }] },
  {
    heading: 'online-form.group.events',
    pieces: [{ list: 'exploitation.events', fields: ['when', 'what', 'where', 'how-known'] }],
  },
  only(not(futureOpen), risk),
  {
    heading: 'online-form.group.child',
    pieces: [
      { answer: 'professional-view.child-told' },
      { answer: 'professional-view.child-wants' },
      { answer: 'professional-view.child-agrees' },
      { answer: 'professional-view.child-agrees-details' },
    ],
  },
  {
    heading: 'online-form.group.safety',
    pieces: [
      { list: 'safety-now.steps', fields: ['what', 'who', 'when'] },
      { answer: 'safety-now.still-needed' },
      { answer: 'safety-now.if-missing' },
      { answer: 'safety-now.evidence-kept' },
    ],
  },
  only(not(agenciesOpen), protection),
  only(not(agenciesOpen), guardian),
  only(not(agenciesOpen), others),
  { pieces: [{ answer: 'finishing.anything-else' }] },
] as const satisfies Composition;
