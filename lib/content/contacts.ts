import type { ContentRecord } from './content-record';
import { englandAndWales, everywhere } from './nations-covered';
import type { SourceId } from './sources';

/** Who a contact is for. Adult lines are never shown where the person is treated as a child. */
export type Audience = 'anyone' | 'practitioner' | 'child' | 'adult';
export type HoursId =
  | 'all-hours'
  | 'every-day-to-check'
  | 'outside-office-hours-northern-ireland'
  | 'office-hours-northern-ireland'
  | 'to-check';

/** By phone, with its hours; else by e-mail or a page; or by none that is known, where its words say how to find it. */
type Reached<Id extends string> =
  | { phone: string; phoneOutOfHours?: string; hours: HoursId; email?: string; page?: Id }
  | ({ phone?: never; phoneOutOfHours?: never; hours?: never } & (
      | { email: string; page?: Id }
      | { email?: never; page?: Id }
    ));

/**
 * A phone line, address or page to turn to: the only place where its number or e-mail stands. The page gives the
 * contact where no number is confirmed or each area has its own: a page that helps to find it, or none. A number comes
 * with its hours, or says that they are to be checked; the month in which it was checked is the record's.
 */
export type Contact<Id extends string = SourceId> = ContentRecord<Id> & { audience: Audience } & Reached<Id>;

export const contacts = {
  'emergency-999': {
    nations: everywhere,
    audience: 'anyone',
    phone: '999',
    hours: 'all-hours',
    sources: [{ of: 'toolkit', at: 'section 6' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'police-101': {
    nations: everywhere,
    audience: 'anyone',
    phone: '101',
    hours: 'to-check',
    // Confirmed for Northern Ireland alone; that it is the number in the other nations is general knowledge.
    sources: [{ of: 'gov-uk-contact-police' }, { of: 'ni-strategy-2024' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'modern-slavery-helpline': {
    nations: everywhere,
    audience: 'anyone',
    phone: '08000 121 700',
    hours: 'every-day-to-check',
    sources: [{ of: 'toolkit', at: 'section 8' }, { of: 'helpline-site' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'nspcc-helpline': {
    nations: everywhere,
    audience: 'practitioner',
    phone: '0808 800 5000',
    email: 'help@nspcc.org.uk',
    hours: 'to-check',
    sources: [{ of: 'gui-nspcc-helpline' }, { of: 'nspcc-list-2017' }],
    asOf: '2026-06',
    certainty: 'dated',
  },
  childline: {
    nations: everywhere,
    audience: 'child',
    phone: '0800 1111',
    hours: 'to-check',
    sources: [{ of: 'council-pages' }],
    asOf: '2026-11',
    certainty: 'dated',
  },
  crimestoppers: {
    nations: everywhere,
    audience: 'anyone',
    phone: '0800 555 111',
    hours: 'to-check',
    sources: [{ of: 'crimestoppers-page' }],
    asOf: '2026-11',
    certainty: 'dated',
  },
  'single-competent-authority': {
    nations: everywhere,
    audience: 'practitioner',
    phone: '0300 072 4345',
    email: 'nrm@modernslavery.gov.uk',
    hours: 'to-check',
    sources: [{ of: 'toolkit' }, { of: 'form-code', at: 'confirmation' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'immigration-enforcement-competent-authority': {
    nations: everywhere,
    // It takes certain adults' cases: a child's goes to the other authority.
    audience: 'adult',
    email: 'IECompetentAuthority@homeoffice.gov.uk',
    sources: [{ of: 'toolkit' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  ictg: {
    nations: englandAndWales,
    audience: 'practitioner',
    phone: '0800 043 4303',
    page: 'ictg-service',
    hours: 'all-hours',
    sources: [{ of: 'toolkit', at: 'sections 4 and 8' }, { of: 'prompt-sheet' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'salvation-army-adult-support': {
    nations: englandAndWales,
    audience: 'adult',
    phone: '0800 808 3733',
    email: 'mstreferrals@salvationarmy.org.uk',
    hours: 'to-check',
    sources: [{ of: 'toolkit' }, { of: 'form-code', at: 'confirmation' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'childrens-social-care-england': {
    nations: ['england'],
    audience: 'practitioner',
    page: 'report-to-local-council',
    sources: [{ of: 'report-to-local-council' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'social-services-wales': {
    nations: ['wales'],
    audience: 'practitioner',
    page: 'wales-procedures',
    sources: [{ of: 'wales-procedures' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'social-work-scotland': {
    nations: ['scotland'],
    audience: 'practitioner',
    sources: [{ of: 'gov-scot-criminal-exploitation' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'guardianship-scotland': {
    nations: ['scotland'],
    audience: 'practitioner',
    page: 'guardianship-scotland',
    sources: [{ of: 'guardianship-scotland' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'tara-adults': {
    nations: ['scotland'],
    audience: 'adult',
    phone: '0141 276 7724',
    hours: 'all-hours',
    sources: [{ of: 'form-code', at: 'confirmation' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'migrant-help-scotland-adults': {
    nations: ['scotland'],
    audience: 'adult',
    phone: '0141 884 7900',
    phoneOutOfHours: '0141 212 8553',
    email: 'traffickingscotland@migranthelpuk.org',
    hours: 'to-check',
    sources: [{ of: 'form-code', at: 'confirmation' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  resws: {
    nations: ['northern-ireland'],
    audience: 'practitioner',
    phone: '028 9504 9999',
    hours: 'outside-office-hours-northern-ireland',
    sources: [{ of: 'resws' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'gateway-belfast': {
    nations: ['northern-ireland'],
    audience: 'practitioner',
    phone: '028 9050 7000',
    hours: 'office-hours-northern-ireland',
    sources: [{ of: 'gateway-numbers' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'gateway-northern': {
    nations: ['northern-ireland'],
    audience: 'practitioner',
    phone: '0300 1234 333',
    hours: 'office-hours-northern-ireland',
    sources: [{ of: 'gateway-numbers' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'gateway-south-eastern': {
    nations: ['northern-ireland'],
    audience: 'practitioner',
    phone: '0300 1000 300',
    hours: 'office-hours-northern-ireland',
    sources: [{ of: 'gateway-numbers' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'gateway-southern': {
    nations: ['northern-ireland'],
    audience: 'practitioner',
    phone: '0800 7837 745',
    hours: 'office-hours-northern-ireland',
    sources: [{ of: 'gateway-numbers' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'gateway-western': {
    nations: ['northern-ireland'],
    audience: 'practitioner',
    phone: '028 7131 4090',
    hours: 'office-hours-northern-ireland',
    sources: [{ of: 'gateway-numbers' }],
    asOf: '2026-11',
    certainty: 'check',
  },
  'independent-guardian-service': {
    nations: ['northern-ireland'],
    audience: 'practitioner',
    page: 'independent-guardian-service',
    sources: [{ of: 'independent-guardian-service' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
  'migrant-help-northern-ireland-adults': {
    nations: ['northern-ireland'],
    audience: 'adult',
    phone: '028 9244 8449',
    email: 'northernireland@migranthelpuk.org',
    hours: 'to-check',
    sources: [{ of: 'form-code', at: 'confirmation' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'womens-aid-belfast-lisburn-adults': {
    nations: ['northern-ireland'],
    audience: 'adult',
    phone: '028 9066 2385',
    hours: 'to-check',
    sources: [{ of: 'form-code', at: 'confirmation' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
} as const satisfies Record<string, Contact>;
export type ContactId = keyof typeof contacts;
