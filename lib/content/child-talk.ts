import type { Nation } from '@/lib/nation';
import type { ContactId } from './contacts';
import type { ContentId } from './content';
import type { GuidanceId } from './guidance';
import { englandAndWales, everywhere } from './nations-covered';

/** Whom the talk is with. The Home Office has one information pack for the first, another for the other two. */
export const ageBands = ['primary', 'secondary', 'nearly-18'] as const;
export type AgeBand = (typeof ageBands)[number];

/** One thing to say to a child in plain words (en/child-talk.ts), and the statement or number that it rests on. */
export interface ToldPoint {
  nations: readonly Nation[];
  /** Where it is said to some ages only. */
  bands?: readonly AgeBand[];
  restsOn: ContentId;
  /** The number that its words name as `{phone}`. */
  contact?: ContactId;
}

/** What is said to a child about the referral, in the order of saying it. */
export const toldPoints = {
  /** Asked first, in own words: no duty to offer Welsh is in the reference, so none is claimed. */
  'welsh-or-english': { nations: ['wales'], restsOn: 'telling-the-child' },
  job: { nations: everywhere, restsOn: 'telling-the-child' },
  worry: { nations: everywhere, restsOn: 'suspicion-not-proof' },
  'not-your-fault': { nations: everywhere, restsOn: 'element-means-adult' },
  'what-happens': { nations: everywhere, restsOn: 'telling-the-child' },
  'not-asked': { nations: everywhere, restsOn: 'consent-child-not-needed' },
  'read-by': { nations: everywhere, restsOn: 'telling-the-child-about-information' },
  'no-whole-story': { nations: everywhere, restsOn: 'do-not-interview' },
  interpreter: { nations: everywhere, restsOn: 'independent-interpreter' },
  decisions: {
    nations: everywhere,
    bands: ['secondary', 'nearly-18'],
    restsOn: 'decision-does-not-lower-duty',
  },
  'guardian-england-wales': { nations: englandAndWales, restsOn: 'guardian-england-wales' },
  'guardian-scotland': { nations: ['scotland'], restsOn: 'guardian-scotland' },
  'guardian-northern-ireland': { nations: ['northern-ireland'], restsOn: 'guardian-northern-ireland' },
  'turning-18': { nations: everywhere, bands: ['nearly-18'], restsOn: 'turning-18-consent' },
  'turning-18-support': {
    nations: englandAndWales,
    bands: ['nearly-18'],
    restsOn: 'turning-18-adult-support-england-wales',
  },
  questions: { nations: everywhere, restsOn: 'telling-the-child' },
  danger: { nations: everywhere, restsOn: 'immediate-danger-first', contact: 'emergency-999' },
  talk: { nations: everywhere, restsOn: 'telling-the-child', contact: 'childline' },
} as const satisfies Record<string, ToldPoint>;
export type ToldPointId = keyof typeof toldPoints;

/** What the worker is told beside it, in this order. */
export const beforeTelling = [
  'telling-the-child',
  'consent-child-not-needed',
  'telling-the-child-about-information',
  'do-not-interview',
  'independent-interpreter',
] as const satisfies readonly ContentId[];

/** The Home Office's information pack for each age. */
export const packFor = {
  primary: 'understanding-the-nrm-primary',
  secondary: 'understanding-the-nrm-secondary',
  'nearly-18': 'understanding-the-nrm-secondary',
} as const satisfies Record<AgeBand, GuidanceId>;
