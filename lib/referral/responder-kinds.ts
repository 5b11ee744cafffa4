/**
 * The kinds of organisation a practitioner can work for, as law-and-routes section 2 divides them. What each may do
 * in each nation is content (lib/content/first-responders.ts); what follows from it is a rule beside this file.
 */
export const responderKinds = [
  'council-childrens-social-care',
  'council-other',
  'health-and-social-care-trust',
  'health-board',
  'nhs-other',
  'police',
  'national-crime-agency',
  'home-office',
  'labour-abuse-authority',
  'school-or-college',
  'salvation-army',
  'migrant-help',
  'barnardos',
  'nspcc-ctac',
  'refugee-council',
  'medaille-trust',
  'kalayaan',
  'unseen',
  'new-pathways',
  'bawso',
  'tara',
  'womens-aid-belfast-lisburn',
  'youth-work-alliance',
  'other',
] as const;
export type ResponderKind = (typeof responderKinds)[number];
