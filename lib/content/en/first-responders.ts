import type { ResponderRecordId } from '@/lib/content/first-responders';
import type { Nation } from '@/lib/nation';
import type { ResponderKind } from '@/lib/referral/responder-kinds';
import type { ContentWords } from './content-words';

export const responderRecordsInEnglish = {
  'may-refer-yes': {
    title: 'Your organisation may refer',
    text: 'This kind of organisation is a first responder organisation in the nation where you are making the referral, so its staff may submit the NRM form.',
  },
  'may-refer-check': {
    title: 'Check whether your organisation may refer',
    text: 'This kind of organisation is in the online service’s list, but that list is one for the whole United Kingdom and does not show who may refer in which nation. Ask your safeguarding lead and look at the published list for the nation where you are making the referral. If you cannot settle it quickly, hand the case over rather than wait.',
  },
  'may-refer-no': {
    title: 'Your organisation does not refer here',
    text: 'This kind of organisation is not in the list of first responder organisations for the nation where the referral is being made, so it cannot submit the NRM form. Make the child protection referral, and ask that body or the police to make the NRM referral.',
  },
  'may-refer-adults-only': {
    title: 'A body that works with adults',
    text: 'This organisation works with adults (guidance of about 2019-20 and the online service’s list of 2026). Hand a child, or someone who may be a child, over to the child protection body and ask that body or the police to make the NRM referral.',
  },
  'published-responder-lists': {
    title: 'The published lists',
    text: 'The lists of first responder organisations for each nation stand in section 4 of the Home Office’s guidance for that nation, linked from its referral page. They change: look there before relying on this one.',
  },
} as const satisfies Record<ResponderRecordId, ContentWords>;

/** Said instead of the general sentence, or after it, where more is known of one kind in one nation. */
export const firstResponderNotesInEnglish: Partial<Record<ResponderKind, Partial<Record<Nation, string>>>> = {
  'council-childrens-social-care': {
    scotland:
      'All 32 councils are first responder organisations. In 2013 inter-agency guidance gave social work the task of completing NRM papers for a child; local child protection procedures now decide who submits.',
  },
  'council-other': {
    'northern-ireland':
      'District councils are in the online service’s list, but child protection in Northern Ireland belongs to the Health and Social Care Trusts. Make the child protection referral to the Trust, and check with it who submits the NRM form.',
  },
  'health-board': {
    scotland:
      'NHS bodies are not in the list of first responder organisations, so a Health Board does not submit the NRM form. It is bound by the presumption about age all the same (section 12 of the 2015 Act).',
  },
  'nhs-other': {
    england:
      'Hospitals, GP practices and ambulance services are not in the list of first responder organisations.',
    wales:
      'Hospitals, GP practices and ambulance services are not in the list of first responder organisations.',
    scotland: 'NHS bodies are not in the list of first responder organisations.',
  },
  'school-or-college': {
    england: 'Schools and colleges are not in the list of first responder organisations in any nation.',
    wales: 'Schools and colleges are not in the list of first responder organisations in any nation.',
    scotland: 'Schools and colleges are not in the list of first responder organisations in any nation.',
    'northern-ireland':
      'Schools and colleges are not in the list of first responder organisations in any nation.',
  },
  'labour-abuse-authority': {
    scotland:
      'The Gangmasters and Labour Abuse Authority was listed for Scotland in about 2019-20. Both it and the Fair Work Agency have been in the online service’s list since 26 March 2026; check for Scotland.',
    'northern-ireland':
      'Both the Gangmasters and Labour Abuse Authority and the Fair Work Agency have been in the online service’s list since 26 March 2026; check for Northern Ireland.',
  },
  'salvation-army': {
    scotland: 'The Salvation Army was taken off the list for Scotland and Northern Ireland.',
    'northern-ireland': 'The Salvation Army was taken off the list for Scotland and Northern Ireland.',
  },
  'migrant-help': {
    scotland:
      'Migrant Help was named for Scotland in guidance of about 2019-20 and is in the online service’s list.',
  },
  'nspcc-ctac': {
    england: 'Check whether the Child Trafficking Advice Centre still makes referrals.',
    wales: 'Check whether the Child Trafficking Advice Centre still makes referrals.',
    scotland: 'Check for Scotland, and whether the Child Trafficking Advice Centre still makes referrals.',
    'northern-ireland':
      'Check for Northern Ireland, and whether the Child Trafficking Advice Centre still makes referrals.',
  },
  'new-pathways': {
    england: 'New Pathways is a Welsh charity in the list for England and Wales; check for England.',
  },
  bawso: { england: 'BAWSO is a Welsh charity in the list for England and Wales; check for England.' },
  tara: {
    scotland:
      'TARA supports women subjected to commercial sexual exploitation, and works with adults. Hand a child over to the council’s social work or Police Scotland.',
  },
  'womens-aid-belfast-lisburn': {
    'northern-ireland':
      'Belfast and Lisburn Women’s Aid is in the list; its support line is for adult women. Check inside your organisation whether it makes the referral for a child.',
  },
  'youth-work-alliance': {
    'northern-ireland': 'Youth Work Alliance has been in the list for Northern Ireland since 1 July 2023.',
  },
};
