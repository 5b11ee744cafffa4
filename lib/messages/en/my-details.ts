import type { MyDetailId, MyDetailsFailure } from '@/lib/drafts/my-details';

/** Words of the form for the worker's own details. */
export const myDetailsInEnglish = {
  'my-details.first-name': 'First name',
  'my-details.last-name': 'Last name',
  'my-details.role': 'Job title',
  'my-details.team': 'Team',
  'my-details.organisation': 'Organisation, as the online service lists it',
  'my-details.organisation-own-name': 'What your organisation is called, if the list has another name',
  'my-details.phone': 'Work phone number',
  'my-details.email': 'Work email address',
  'my-details.email-in-absence': 'Email address for when you are away',
  'my-details.child-protection-team': 'Child protection team you usually contact',
  'my-details.child-protection-phone': 'Phone number of that team',
  'my-details.out-of-hours-phone': 'Child protection phone number at night and at weekends',
  'my-details.guardian-contact': 'Contact at the guardian service',
  'my-details.newer':
    'A newer version of Waymark saved your details, so this one can not read them. Load this page again to get that version. Nothing is lost',
  'my-details.damaged': 'Your saved details are damaged and can not be read',
} as const satisfies Record<`my-details.${MyDetailId}` | MyDetailsFailure['kind'], string>;
