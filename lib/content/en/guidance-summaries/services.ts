import type { GuidanceSummary } from '@/lib/content/en/guidance-words';
import type { services } from '@/lib/content/guidance/services';

export const servicesSummariesInEnglish = {
  'unodc-human-trafficking': {
    summary: 'UN site with research, tools, case law and training on trafficking.',
    statusNote: 'Live site.',
  },
  'nspcc-child-protection-in-the-uk': {
    summary: 'Explains how the law and systems of the four nations keep children safe.',
    statusNote: 'Moved to NSPCC Learning.',
  },
  'nspcc-helpline': {
    summary:
      'Phone and email advice for adults, including professionals, worried about a child. In danger, call 999 first.',
    statusNote: 'In use when last seen. Its present opening hours were not confirmed.',
  },
  'nspcc-caspar': {
    summary: 'Free weekly email on new child protection guidance and research.',
    statusNote: 'Still running when last seen; the sign-up address was not confirmed.',
  },
  'nspcc-training-and-consultancy': {
    summary: 'Safeguarding courses and consultancy for organisations.',
    statusNote: 'Offered through NSPCC Learning.',
  },
  'independent-child-trafficking-guardians': {
    summary:
      'Specialist guardians for trafficked children for whom nobody in the UK has parental responsibility, and advice to professionals for other children. Refer in addition to the NRM and the council; the line is open at all hours.',
    statusNote:
      'A new contract from 6 July 2026 is meant to reach every council area in England and Wales; in April 2026 it was about two thirds. Whether every area is live was not confirmed: refer, and let the service say if the area is not covered.',
  },
  'ni-independent-guardian-service': {
    summary:
      'Gives an independent guardian to trafficked and separated children under section 21 of the 2015 Act, which can continue to age 21 if the young person wishes.',
    statusNote: 'Running since April 2018. The current contract holder was not re-confirmed for 2026.',
  },
  'single-competent-authority': {
    summary:
      'The Home Office teams that decide NRM cases; age is one of the facts that settles which team takes a case. The Single Competent Authority takes children.',
    statusNote: 'Its contacts, as printed in April 2026, stand under “Who to call”.',
  },
  'home-office-first-responder-e-learning': {
    summary: 'Online module on indicators and what to do on meeting a possible victim.',
    statusNote: 'Named as current in April 2026; the course address was not confirmed.',
  },
  'home-office-child-victims-e-learning': {
    summary:
      'Module on child indicators, common kinds of exploitation, and safeguarding and referral for children.',
    statusNote: 'Named as current in April 2026; the course address was not confirmed.',
  },
  'modern-slavery-helpline': {
    summary:
      'Free, confidential advice all year for professionals, the public and possible victims, in many languages.',
    statusNote:
      'Listed in April 2026. Opening hours have changed in the past, so do not treat it as an emergency line.',
  },
  'nspcc-child-trafficking-advice-centre': {
    summary:
      'Specialist advice for professionals on children trafficked into, within or out of the UK, and a first responder for children.',
    statusNote:
      'Not confirmed as open. In 2026 it was still offered in the online form’s list of organisations, and no closure notice was found; call the NSPCC Helpline to check.',
  },
  'ecpat-uk': {
    summary:
      'Children’s rights charity on trafficking: training, youth groups, resources for practitioners and policy work.',
    statusNote: 'Giving evidence to Parliament in 2025.',
  },
  'fair-work-agency': {
    summary:
      'Single enforcement body for labour rights that took over the GLAA’s licensing and parts of Modern Slavery Act enforcement.',
    statusNote:
      'Established in April 2026 and offered in the online form’s list of organisations, beside the GLAA. Confirm its first responder status on the referral page.',
  },
  'guardianship-scotland': {
    summary:
      'Statutory service giving an independent child trafficking guardian to trafficked and unaccompanied children with no one holding parental rights in the UK. Authorities must refer as soon as they reasonably can.',
    statusNote:
      'Began 1 April 2023. The first contract was funded for about three years, so the 2026 arrangements should be checked.',
  },
} as const satisfies Record<keyof typeof services, GuidanceSummary>;
