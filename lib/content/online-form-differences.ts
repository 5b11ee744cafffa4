import type { ContentRecord } from './content-record';
import { everywhere } from './nations-covered';

/** How the online service's list of a month differs from the package that is meant to hold it. */
export interface ListDifference extends ContentRecord {
  /** Each entry comes after the one named, or first where null. */
  added: readonly { value: string; after: string | null }[];
  removed: readonly string[];
}

/**
 * What the online service offered in April 2026 that its published packages (ms-countries 1.0.0,
 * ms-uk-cities-and-towns 2.0.2, ms-organisations 1.6.0) do not hold, and the other way round. The other lists were
 * the same. Public sector information under the Open Government Licence v3.0.
 */
export const onlineFormDifferences = {
  countries: {
    nations: everywhere,
    sources: [{ of: 'form-code', at: 'list of countries' }],
    asOf: '2026-04',
    certainty: 'confirmed',
    added: [{ value: 'Palestine', after: 'Palau' }],
    removed: [],
  },
  towns: {
    nations: everywhere,
    sources: [{ of: 'form-code', at: 'list of towns' }],
    asOf: '2026-04',
    certainty: 'confirmed',
    added: [{ value: 'Newcastle County Down', after: 'Newbury' }],
    removed: ['Newcastle'],
  },
  organisations: {
    nations: everywhere,
    sources: [{ of: 'form-code', at: 'list of organisations' }],
    asOf: '2026-04',
    certainty: 'confirmed',
    added: [
      {
        value: 'Home Office - Immigration Enforcement IE - DET Heathrow',
        after: 'Home Office - UK Border Force UKBF',
      },
      {
        value: 'Home Office - Immigration Enforcement IE - DET Gatwick',
        after: 'Home Office - Immigration Enforcement IE - DET Heathrow',
      },
      {
        value: "Home Office - Immigration Enforcement IE - DET Yarl's Wood",
        after: 'Home Office - Immigration Enforcement IE - DET Gatwick',
      },
      {
        value: 'Home Office - Immigration Enforcement IE - DET Campsfield',
        after: "Home Office - Immigration Enforcement IE - DET Yarl's Wood",
      },
      {
        value: 'Home Office - Immigration Enforcement IE - DET Derwentside',
        after: 'Home Office - Immigration Enforcement IE - DET Campsfield',
      },
      {
        value: 'Home Office - Immigration Enforcement IE - DET Dungavel',
        after: 'Home Office - Immigration Enforcement IE - DET Derwentside',
      },
      {
        value: 'Home Office - Immigration Enforcement IE - DET Haslar',
        after: 'Home Office - Immigration Enforcement IE - DET Dungavel',
      },
      {
        value: 'Home Office - Immigration Enforcement IE - ICE North',
        after: 'Home Office - Immigration Enforcement IE - DET Haslar',
      },
      {
        value: 'Home Office - Immigration Enforcement IE - ICE South',
        after: 'Home Office - Immigration Enforcement IE - ICE North',
      },
      {
        value: 'Home Office - Immigration Enforcement IE - Investigation Teams',
        after: 'Home Office - Immigration Enforcement IE - ICE South',
      },
      {
        value: 'Home Office - Immigration Enforcement IE - Reporting and Offender Management (ROM)',
        after: 'Home Office - Immigration Enforcement IE - Investigation Teams',
      },
      {
        value: 'Home Office - Immigration Enforcement IE - Immigration Prison Teams (IPTs)',
        after: 'Home Office - Immigration Enforcement IE - Reporting and Offender Management (ROM)',
      },
      {
        value:
          'Home Office - Immigration Enforcement IE - Foreign National Offenders Returns Command (FNORC)',
        after: 'Home Office - Immigration Enforcement IE - Immigration Prison Teams (IPTs)',
      },
      {
        value: 'Home Office - Immigration Enforcement IE - National Returns Progression Command (NRPC)',
        after:
          'Home Office - Immigration Enforcement IE - Foreign National Offenders Returns Command (FNORC)',
      },
      {
        value: 'Home Office - Immigration Enforcement IE - Other',
        after: 'Home Office - Immigration Enforcement IE - National Returns Progression Command (NRPC)',
      },
      {
        value: 'Home Office - Asylum Group - Asylum and HR Casework',
        after: 'Home Office - Immigration Enforcement IE - Other',
      },
      {
        value: 'Home Office - Asylum Group - Appeals, Litigation and Administrative Review',
        after: 'Home Office - Asylum Group - Asylum and HR Casework',
      },
      {
        value: 'Home Office - Asylum Group - Illegal Migration Intake Unit',
        after: 'Home Office - Asylum Group - Appeals, Litigation and Administrative Review',
      },
      {
        value: 'Home Office - Asylum Group - Asylum Support Other',
        after: 'Home Office - Asylum Group - Illegal Migration Intake Unit',
      },
      {
        value: 'Home Office - Asylum Group - Asylum Support Safeguarding Hub',
        after: 'Home Office - Asylum Group - Asylum Support Other',
      },
      {
        value: 'Home Office - Asylum Group - Asylum Support Operational Coordination Centre',
        after: 'Home Office - Asylum Group - Asylum Support Safeguarding Hub',
      },
      {
        value: 'Home Office - Asylum Group - Other',
        after: 'Home Office - Asylum Group - Asylum Support Operational Coordination Centre',
      },
      { value: 'Fair Work Agency', after: 'Home Office - Asylum Group - Other' },
      { value: 'Refugee Council', after: "Belfast and Lisburn Women's Aid" },
      { value: 'Youth Work Alliance', after: 'Refugee Council' },
    ],
    removed: ['Home Office - UK Visas and Immigration UKVI', 'Home Office - Immigration Enforcement IE'],
  },
} as const satisfies Record<string, ListDifference>;

/** Entries that end in a space. The service trims what is sent before it compares, so they can never be chosen. */
export const entriesThatCannotBeChosen: readonly string[] = ['Citizen of Vanuatu ', 'Dromore '];

/**
 * Organisations of one nation that are not councils. The service's list has no nations: that a body stands in it
 * does not show that it may refer in a nation (lib/content/first-responders.ts).
 */
export const organisationsOfOneNation = {
  wales: [
    'New Pathways',
    'BAWSO',
    'Dyfed-Powys Police',
    'Gwent Police',
    'North Wales Police',
    'South Wales Police',
    'Tarian ROCU',
  ],
  scotland: ['Trafficking Awareness Raising Alliance TARA', 'Police Scotland'],
  'northern-ireland': [
    'Health and Social Care Trusts - HSC Trusts',
    'Police Service of Northern Ireland',
    'Ards and North Down Borough Council',
    'Antrim and Newtonabbey Borough Council',
    'Lisburn and Castlereagh City Council',
    'Newry, Mourne and Down District Council',
    'Armagh City, Banbridge and Craigavon Borough Council',
    'Fermanagh and Omagh District Council',
    'Derry City and Strabane District Council',
    'Mid Ulster District Council',
    'Mid & East Antrim Borough Council',
    'Causeway Coast and Glens Borough Council',
    'Belfast City Council',
    'Belfast Harbour Police',
    'Belfast International Airport Constabulary',
    "Belfast and Lisburn Women's Aid",
  ],
} as const satisfies Record<'wales' | 'scotland' | 'northern-ireland', readonly string[]>;
