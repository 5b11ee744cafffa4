import { said } from '@/lib/questions/relevance';
import type { Composing, Group, Piece } from './compose';

/** Whether a piece belongs in a text, by the answers. */
export type When = (composing: Composing) => boolean;
export const not =
  (when: When): When =>
  (composing) =>
    !when(composing);

/** Whether the boxes that open on an answer are open: what belongs there stands elsewhere while they are not. */
export const agenciesOpen: When = ({ from }) => said(from, 'agencies.involved') === 'yes';
export const futureOpen: When = ({ from }) => said(from, 'risk.future') === 'yes';
export const whereaboutsOpen: When = ({ from }) => said(from, 'people.whereabouts-known') === 'yes';

/** The same pieces, only while a condition holds. */
export const only = (when: When, { heading, pieces }: Group): Group => ({
  ...(heading ? { heading } : {}),
  pieces: pieces.map((piece): Piece => ({ ...piece, when })),
});

/** The child protection body and others around the child: beside the other agencies, or in the professional view. */
export const protection: Group = {
  heading: 'online-form.group.protection',
  pieces: [
    { answer: 'child-protection.referred' },
    { answer: 'child-protection.when' },
    { answer: 'child-protection.agreed' },
    { answer: 'child-protection.why-not-yet' },
    { answer: 'child-protection.enquiry' },
    { answer: 'child-protection.enquiry-when' },
    { answer: 'child-protection.enquiry-decided' },
    { answer: 'child-protection-contact.own-name' },
    { answer: 'child-protection-contact.told-when' },
    { answer: 'child-protection-contact.role' },
    { answer: 'child-protection-contact.team' },
    { answer: 'child-protection-contact.case-number' },
    { answer: 'child-protection-contact.is-social-worker' },
    { answer: 'child-protection-contact.social-worker' },
  ],
};
/** The independent guardian. */
export const guardian: Group = {
  heading: 'online-form.group.guardian',
  pieces: [
    { answer: 'home.guardian-referred' },
    { answer: 'home.guardian-when' },
    { answer: 'home.guardian-by' },
    { answer: 'home.guardian-contact' },
    { answer: 'home.guardian-why-not' },
  ],
};
/** Police without a number, the lawyer, where the decision goes, and numbers that have no box. */
export const others: Group = {
  heading: 'online-form.group.others',
  pieces: [
    { answer: 'agencies.police-told' },
    { answer: 'agencies.police-told-details' },
    { answer: 'agencies.solicitor' },
    { answer: 'agencies.solicitor-details' },
    { answer: 'agencies.decision-to' },
    { answer: 'child.other-references' },
    { answer: 'referrer.organisation-own-name' },
  ],
};
/** What may still happen: beside the reasons for the worry, or in the professional view. */
export const risk: Group = {
  heading: 'online-form.group.risk',
  pieces: [
    { answer: 'risk.going-missing' },
    { answer: 'risk.going-missing-why' },
    { answer: 'risk.threats' },
    { answer: 'risk.threats-details' },
  ],
};
