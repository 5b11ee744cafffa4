import type { Nation } from '@/lib/nation';
import { type ChildProtectionId, childProtectionBody } from './child-protection';
import type { ContactId } from './contacts';
import type { LegalHelpId } from './contacts-legal-help';
import type { ContentRecord } from './content-record';
import { guardianIn } from './guardians';
import type { LawSourceId } from './law-sources';
import { everywhere } from './nations-covered';

/** What somebody needs to call about, the most urgent first. */
export const situations = [
  'danger',
  'child-protection',
  'child-protection-out-of-hours',
  'police',
  'advice',
  'guardian',
  'legal-help',
  'the-child',
  'the-referral',
] as const;
export type Situation = (typeof situations)[number];

/** Whom to call in one situation, in the order in which to try, and what is stated above them. */
export interface CallNow {
  ids: readonly [ContactId | LegalHelpId, ...(ContactId | LegalHelpId)[]];
  stated?: ChildProtectionId;
}

const everyNation = {
  danger: { ids: ['emergency-999'] },
  police: { ids: ['police-101', 'crimestoppers'] },
  advice: { ids: ['modern-slavery-helpline', 'nspcc-helpline'] },
  'the-child': { ids: ['childline'] },
  'the-referral': { ids: ['single-competent-authority'] },
} as const satisfies Partial<Record<Situation, CallNow>>;

/**
 * Whom to call now, by nation and situation, the police in their own and in no other. A page for whoever meets a child: lines for adults stand at the ends of
 * the walk for adults, and nowhere here (contacts-now.test.ts).
 */
export const callNow: Readonly<Record<Nation, Readonly<Record<Situation, CallNow>>>> = {
  england: {
    ...everyNation,
    'child-protection': { ids: ['childrens-social-care-england'], stated: childProtectionBody.england.who },
    'child-protection-out-of-hours': { ids: ['childrens-social-care-england'] },
    guardian: { ids: guardianIn.england.contacts },
    'legal-help': { ids: ['legal-guide-england-wales'] },
  },
  wales: {
    ...everyNation,
    'child-protection': { ids: ['social-services-wales'], stated: childProtectionBody.wales.who },
    'child-protection-out-of-hours': { ids: ['social-services-wales'] },
    guardian: { ids: guardianIn.wales.contacts },
    'legal-help': { ids: ['legal-guide-england-wales'] },
  },
  scotland: {
    ...everyNation,
    'child-protection': { ids: ['social-work-scotland'], stated: childProtectionBody.scotland.who },
    'child-protection-out-of-hours': { ids: ['social-work-scotland'] },
    guardian: { ids: guardianIn.scotland.contacts },
    'legal-help': { ids: ['scottish-child-law-centre', 'clan-childlaw'] },
  },
  'northern-ireland': {
    ...everyNation,
    'child-protection': {
      ids: [
        'gateway-belfast',
        'gateway-northern',
        'gateway-south-eastern',
        'gateway-southern',
        'gateway-western',
      ],
      stated: childProtectionBody['northern-ireland'].who,
    },
    'child-protection-out-of-hours': { ids: ['resws'] },
    guardian: { ids: guardianIn['northern-ireland'].contacts },
    'legal-help': { ids: ['childrens-law-centre-northern-ireland'] },
  },
};

/** A warning that stands beside one contact. The wrong number is written nowhere, so that nobody dials it. */
export const contactWarnings = {
  'modern-slavery-helpline': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 8' }, { of: 'law-helpline-misprint' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
} as const satisfies Partial<Record<ContactId, ContentRecord<LawSourceId>>>;
export type WarnedContactId = keyof typeof contactWarnings;
