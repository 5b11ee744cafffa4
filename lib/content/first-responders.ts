import type { Nation } from '@/lib/nation';
import type { ResponderKind } from '@/lib/referral/responder-kinds';
import type { ContentRecord } from './content-record';
import { everywhere } from './nations-covered';

/** Whether this kind of organisation may make a referral in one nation, with where that is known from. */
export type MayRefer = Pick<ContentRecord, 'sources' | 'asOf' | 'certainty'> & {
  may: 'yes' | 'no' | 'check';
};

/** What is known of one kind of organisation. A nation absent from `mayRefer` has no body of this kind. */
export interface FirstResponder {
  /** Works with adults only: a child is handed over. */
  adultsOnly?: true;
  /** Where this body is itself the one that receives a child protection referral. */
  childProtectionBodyIn?: readonly Nation[];
  publicAuthority?: true;
  /** Bound in England and Wales by the duty to notify of an adult who does not consent (Modern Slavery Act, s52). */
  dutyToNotify?: 'by-law' | 'by-policy';
  /** Whether the nation's presumption about age binds this body: `check` where the law describes it but names nobody. */
  boundByAgeLawIn?: Partial<Record<Nation, 'yes' | 'check'>>;
  mayRefer: Partial<Record<Nation, MayRefer>>;
}

const inTheList = {
  may: 'yes',
  sources: [{ of: 'form-code', at: 'list of first responder organisations' }, { of: 'referral-page' }],
  asOf: '2026-04',
  certainty: 'confirmed',
} as const satisfies MayRefer;
const notInTheList = {
  may: 'no',
  sources: [
    { of: 'form-code', at: 'list of first responder organisations' },
    { of: 'prompt-sheet', at: '"Further support and links"' },
  ],
  asOf: '2026-04',
  certainty: 'confirmed',
} as const satisfies MayRefer;
/** In the one list for the whole UK, which does not show whether it may refer in this nation. */
const listedButNationNotConfirmed = {
  may: 'check',
  sources: [{ of: 'referral-page' }, { of: 'form-code', at: 'list of first responder organisations' }],
  asOf: '2026-04',
  certainty: 'check',
} as const satisfies MayRefer;
const takenOffTheList = {
  may: 'no',
  sources: [{ of: 'referral-page', at: 'update log' }],
  asOf: '2026-11',
  certainty: 'confirmed',
} as const satisfies MayRefer;
/** The reference divides these by nation without a source for the division. */
const notThisNationToCheck = {
  ...notInTheList,
  sources: [{ of: 'referral-page' }],
  certainty: 'check',
} as const;
const listedWithScottishSource = {
  may: 'yes',
  sources: [
    { of: 'gov-scot-health-workers' },
    { of: 'form-code', at: 'list of first responder organisations' },
  ],
  asOf: '2020-01',
  certainty: 'dated',
} as const satisfies MayRefer;
const ofEnglandAndWales = {
  england: inTheList,
  wales: inTheList,
  scotland: notThisNationToCheck,
  'northern-ireland': notThisNationToCheck,
} as const;
const ofEnglandAndWalesElseCheck = {
  england: inTheList,
  wales: inTheList,
  scotland: listedButNationNotConfirmed,
  'northern-ireland': listedButNationNotConfirmed,
} as const;
const inTheListEverywhere = {
  england: inTheList,
  wales: inTheList,
  scotland: inTheList,
  'northern-ireland': inTheList,
} as const;
const nowhere = {
  england: notInTheList,
  wales: notInTheList,
  scotland: notInTheList,
  'northern-ireland': notInTheList,
} as const;

/** Section 51 and section 25(3) describe whom they bind by function and name no body. */
const ageLawToCheck = { england: 'check', wales: 'check', 'northern-ireland': 'check' } as const;

export const firstResponders: Readonly<Record<ResponderKind, FirstResponder>> = {
  'council-childrens-social-care': {
    publicAuthority: true,
    dutyToNotify: 'by-law',
    childProtectionBodyIn: ['england', 'wales', 'scotland'],
    boundByAgeLawIn: { england: 'yes', wales: 'yes', scotland: 'yes' },
    mayRefer: { england: inTheList, wales: inTheList, scotland: inTheList },
  },
  'council-other': {
    publicAuthority: true,
    dutyToNotify: 'by-law',
    // Section 12 names the council as a whole; section 51 does not.
    boundByAgeLawIn: { ...ageLawToCheck, scotland: 'yes' },
    mayRefer: {
      england: inTheList,
      wales: inTheList,
      scotland: inTheList,
      'northern-ireland': listedButNationNotConfirmed,
    },
  },
  'health-and-social-care-trust': {
    publicAuthority: true,
    childProtectionBodyIn: ['northern-ireland'],
    boundByAgeLawIn: { 'northern-ireland': 'yes' },
    mayRefer: { 'northern-ireland': inTheList },
  },
  'health-board': {
    publicAuthority: true,
    boundByAgeLawIn: { scotland: 'yes' },
    mayRefer: { scotland: notInTheList },
  },
  'nhs-other': {
    publicAuthority: true,
    boundByAgeLawIn: { england: 'check', wales: 'check' },
    mayRefer: { england: notInTheList, wales: notInTheList, scotland: notInTheList },
  },
  police: {
    publicAuthority: true,
    dutyToNotify: 'by-law',
    boundByAgeLawIn: ageLawToCheck,
    mayRefer: inTheListEverywhere,
  },
  'national-crime-agency': {
    publicAuthority: true,
    dutyToNotify: 'by-law',
    boundByAgeLawIn: ageLawToCheck,
    mayRefer: ofEnglandAndWalesElseCheck,
  },
  'home-office': {
    publicAuthority: true,
    dutyToNotify: 'by-policy',
    boundByAgeLawIn: ageLawToCheck,
    mayRefer: inTheListEverywhere,
  },
  'labour-abuse-authority': {
    publicAuthority: true,
    dutyToNotify: 'by-law',
    boundByAgeLawIn: ageLawToCheck,
    mayRefer: {
      ...ofEnglandAndWalesElseCheck,
      // Its predecessor was listed there in about 2019-20; nothing later names it for Scotland.
      scotland: {
        ...listedButNationNotConfirmed,
        sources: [{ of: 'referral-page' }, { of: 'gov-scot-health-workers' }],
      },
    },
  },
  'school-or-college': { mayRefer: nowhere },
  'salvation-army': {
    mayRefer: {
      england: inTheList,
      wales: inTheList,
      scotland: takenOffTheList,
      'northern-ireland': takenOffTheList,
    },
  },
  'migrant-help': {
    mayRefer: {
      england: inTheList,
      wales: inTheList,
      scotland: listedWithScottishSource,
      'northern-ireland': listedButNationNotConfirmed,
    },
  },
  barnardos: { mayRefer: ofEnglandAndWalesElseCheck },
  'nspcc-ctac': { mayRefer: ofEnglandAndWalesElseCheck },
  'refugee-council': {
    mayRefer: {
      england: inTheList,
      wales: inTheList,
      scotland: takenOffTheList,
      'northern-ireland': takenOffTheList,
    },
  },
  'medaille-trust': { mayRefer: ofEnglandAndWales },
  kalayaan: { mayRefer: ofEnglandAndWales },
  unseen: { mayRefer: ofEnglandAndWales },
  'new-pathways': { mayRefer: { ...ofEnglandAndWales, england: { ...inTheList, certainty: 'check' } } },
  bawso: { mayRefer: { ...ofEnglandAndWales, england: { ...inTheList, certainty: 'check' } } },
  tara: {
    adultsOnly: true,
    mayRefer: {
      england: notInTheList,
      wales: notInTheList,
      scotland: listedWithScottishSource,
      'northern-ireland': notInTheList,
    },
  },
  'womens-aid-belfast-lisburn': {
    mayRefer: {
      england: notInTheList,
      wales: notInTheList,
      scotland: notInTheList,
      'northern-ireland': inTheList,
    },
  },
  'youth-work-alliance': {
    mayRefer: {
      england: notInTheList,
      wales: notInTheList,
      scotland: notInTheList,
      'northern-ireland': {
        may: 'yes',
        sources: [{ of: 'referral-page', at: 'update log, 1 July 2023' }],
        asOf: '2026-11',
        certainty: 'confirmed',
      },
    },
  },
  other: { mayRefer: nowhere },
};

/** What is said about the lists as a whole: the answers, how to find out, and where the published lists are. */
export const responderRecords = {
  'may-refer-yes': {
    nations: everywhere,
    sources: [{ of: 'referral-page' }, { of: 'form-code', at: 'user-organisation' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'may-refer-check': {
    nations: everywhere,
    sources: [{ of: 'referral-page' }, { of: 'form-code', at: 'list of first responder organisations' }],
    asOf: '2026-04',
    certainty: 'check',
  },
  'may-refer-no': {
    nations: everywhere,
    sources: [
      { of: 'prompt-sheet', at: '"Further support and links"' },
      { of: 'form-code', at: 'user-organisation' },
    ],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
  'may-refer-adults-only': {
    nations: ['scotland'],
    sources: [{ of: 'gov-scot-health-workers' }, { of: 'form-code' }],
    asOf: '2020-01',
    certainty: 'dated',
  },
  'published-responder-lists': {
    nations: everywhere,
    sources: [{ of: 'referral-page' }, { of: 'nrm-guidance-scotland-ni', at: 'section 4' }],
    asOf: '2026-11',
    certainty: 'confirmed',
  },
} as const satisfies Record<string, ContentRecord>;
export type ResponderRecordId = keyof typeof responderRecords;
