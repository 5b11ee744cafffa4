import type { Nation } from '@/lib/nation';
import type { ContactId } from './contacts';
import type { ContentRecord } from './content-record';
import { everywhere } from './nations-covered';

/** Who receives a child protection referral, by which duty, with which powers. */
export const childProtection = {
  'child-protection-who-england': {
    nations: ['england'],
    sources: [{ of: 'report-to-local-council' }, { of: 'children-act-1989', at: 'section 47' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'child-protection-duty-england': {
    nations: ['england'],
    sources: [{ of: 'childrens-wellbeing-act-s3' }, { of: 'children-act-1989', at: 'section 47' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'child-protection-powers-england': {
    nations: ['england'],
    sources: [{ of: 'children-act-1989', at: 'sections 17, 20, 44 and 46' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'child-protection-who-wales': {
    nations: ['wales'],
    sources: [{ of: 'wales-procedures-report' }, { of: 'cardiff-duties' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'child-protection-duty-wales': {
    nations: ['wales'],
    sources: [{ of: 'cardiff-duties' }, { of: 'wales-procedures-report' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'child-protection-duty-section-wales': {
    nations: ['wales'],
    sources: [{ of: 'wales-procedures-report' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'child-protection-powers-wales': {
    nations: ['wales'],
    sources: [{ of: 'nspcc-wales-law' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'child-protection-procedure-wales': {
    nations: ['wales'],
    sources: [{ of: 'wales-practice-guide' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'child-protection-who-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'gov-scot-criminal-exploitation' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'child-protection-duty-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'national-guidance-scotland', at: 'paragraphs 4.347 to 4.352' }],
    asOf: '2021-01',
    certainty: 'dated',
  },
  'child-protection-accommodation-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'cosla-rights' }, { of: 'children-scotland-act-1995', at: 'section 25' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'child-protection-powers-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'childrens-hearings-act-2011', at: 'sections 37 to 39, 56 and 60' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'child-protection-who-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'resws' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'child-protection-duty-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'ni-child-protection-law' }, { of: 'children-ni-order-1995' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'child-protection-powers-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'children-ni-order-1995' }, { of: 'ni-child-protection-law' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'child-protection-enquiry-england': {
    nations: ['england'],
    sources: [{ of: 'children-act-1989', at: 'section 47' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'child-protection-enquiry-wales': {
    nations: ['wales'],
    sources: [{ of: 'wales-procedures' }, { of: 'nspcc-wales-law' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'child-protection-enquiry-scotland': {
    nations: ['scotland'],
    sources: [{ of: 'national-guidance-scotland', at: 'paragraphs 4.347 to 4.352' }],
    asOf: '2021-01',
    certainty: 'dated',
  },
  'child-protection-enquiry-northern-ireland': {
    nations: ['northern-ireland'],
    sources: [{ of: 'ni-child-protection-law' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'child-protection-outside-uk': {
    nations: everywhere,
    sources: [{ of: 'toolkit', at: 'section 6' }],
    asOf: '2026-11',
    certainty: 'check',
  },
} as const satisfies Record<string, ContentRecord>;
export type ChildProtectionId = keyof typeof childProtection;

/** Everything said about one nation's child protection body, by what it answers. */
export interface ChildProtectionBody {
  who: ChildProtectionId;
  duty: readonly [ChildProtectionId, ...ChildProtectionId[]];
  powers: readonly [ChildProtectionId, ...ChildProtectionId[]];
  /** What a worker of the body itself records: the enquiry or discussion. */
  enquiry: ChildProtectionId;
  /** In the order in which they are tried. */
  contacts: readonly [ContactId, ...ContactId[]];
}

/** By the nation where the child is now, which alone picks the body. The five Trusts are in lib/content/authorities.ts. */
export const childProtectionBody = {
  england: {
    who: 'child-protection-who-england',
    duty: ['child-protection-duty-england'],
    powers: ['child-protection-powers-england'],
    enquiry: 'child-protection-enquiry-england',
    contacts: ['childrens-social-care-england', 'police-101'],
  },
  wales: {
    who: 'child-protection-who-wales',
    duty: [
      'child-protection-duty-wales',
      'child-protection-duty-section-wales',
      'child-protection-procedure-wales',
    ],
    powers: ['child-protection-powers-wales'],
    enquiry: 'child-protection-enquiry-wales',
    contacts: ['social-services-wales', 'police-101'],
  },
  scotland: {
    who: 'child-protection-who-scotland',
    duty: ['child-protection-duty-scotland'],
    powers: ['child-protection-accommodation-scotland', 'child-protection-powers-scotland'],
    enquiry: 'child-protection-enquiry-scotland',
    contacts: ['social-work-scotland', 'police-101'],
  },
  'northern-ireland': {
    who: 'child-protection-who-northern-ireland',
    duty: ['child-protection-duty-northern-ireland'],
    powers: ['child-protection-powers-northern-ireland'],
    enquiry: 'child-protection-enquiry-northern-ireland',
    contacts: [
      'gateway-belfast',
      'gateway-northern',
      'gateway-south-eastern',
      'gateway-southern',
      'gateway-western',
      'resws',
      'police-101',
    ],
  },
} as const satisfies Record<Nation, ChildProtectionBody>;
