import { childProtectionBody } from '@/lib/content/child-protection';
import type { ContentId } from '@/lib/content/content';
import { elementsIn } from '@/lib/content/elements';
import { guardianIn } from '@/lib/content/guardians';
import type { MessageId } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import type { QuestionId } from '@/lib/questions/catalogue';
import type { SectionId } from '@/lib/questions/question';
import { type Relevant, readingOf, said } from '@/lib/questions/relevance';
import { childProtectionNation } from './child-protection-body';
import { elementRecord } from './element-record';
import { guardianCriteriaToCheck, guardianStep } from './guardian';
import { mayRefer } from './may-refer';
import { type PilotStep, pilotOf } from './pilot';
import { type AgeAnswer, ageBasis, besideAgeBasis, presumption } from './presumption';

/**
 * One decision: the answers it rests on, what follows in one sentence, and the records that say so, the main one
 * first. `fills` are names of messages, put into the sentence's braces.
 */
export interface TraceEntry {
  section: SectionId;
  asked: readonly QuestionId[];
  follows: MessageId;
  fills: Readonly<Record<string, MessageId>>;
  because: readonly [ContentId, ...ContentId[]];
}

const inNation = (nation: Nation): Record<string, MessageId> => ({ nation: `nation.${nation}` });

function danger(from: Relevant, nation: Nation | null): TraceEntry {
  const now = said(from, 'danger.now') ?? 'not-answered';
  const ofAnAdult = now === 'yes' && nation !== null && isAdult(from, nation);
  return {
    section: 'danger',
    asked: ['danger.now'],
    follows: ofAnAdult ? 'trace.danger.yes-adult' : `trace.danger.${now}`,
    fills: {},
    because: ['immediate-danger-first'],
  };
}

function place(from: Relevant, nation: Nation): TraceEntry[] {
  const madeIn: TraceEntry = {
    section: 'nation',
    asked: ['nation.of-referral'],
    follows: 'trace.nation',
    fills: inNation(nation),
    because: ['nation-is-where-referral-made'],
  };
  // No child protection body is told of an adult, so where they are decides nothing.
  if (isAdult(from, nation)) return [madeIn];
  const told = childProtectionNation(said(from, 'child-place.nation'), nation);
  const body = told.nation ?? nation;
  return [
    madeIn,
    {
      section: 'child-place',
      asked: ['child-place.nation'],
      follows: `trace.place.${told.because}`,
      fills: inNation(body),
      because:
        told.because === 'outside-uk'
          ? ['child-protection-outside-uk', childProtectionBody[body].who]
          : [childProtectionBody[body].who],
    },
  ];
}

const ageAnswer = (from: Relevant): AgeAnswer => ({
  under18: said(from, 'age.under-18'),
  reasonToThinkUnder18: said(from, 'age.reason-to-think-under-18'),
});

const isAdult = (from: Relevant, nation: Nation): boolean =>
  presumption(ageAnswer(from), nation, said(from, 'responder.kind')).treatAs === 'adult';

function responder(from: Relevant, nation: Nation): TraceEntry {
  const verdict = mayRefer(said(from, 'responder.kind'), nation);
  const record = {
    yes: 'may-refer-yes',
    check: 'may-refer-check',
    no: verdict.because === 'adults-only' ? 'may-refer-adults-only' : 'may-refer-no',
  } as const;
  return {
    section: 'responder',
    asked: ['responder.kind', 'nation.of-referral'],
    follows: `trace.refer.${verdict.because}`,
    fills: inNation(nation),
    because: [record[verdict.may], 'only-first-responders-submit', 'published-responder-lists'],
  };
}

function age(from: Relevant, nation: Nation): TraceEntry[] {
  const under18 = said(from, 'age.under-18');
  const kind = said(from, 'responder.kind');
  const result = presumption(ageAnswer(from), nation, kind);
  const doubted = result.because === 'in-doubt' || result.because === 'age-not-known';
  const entry: TraceEntry = {
    section: 'age',
    asked: under18 === 'no' ? ['age.under-18', 'age.reason-to-think-under-18'] : ['age.under-18'],
    follows: `trace.age.${result.because}`,
    fills: {},
    because: doubted
      ? [ageBasis(nation, kind), ...besideAgeBasis(nation, kind), 'age-first-responder-does-not-assess']
      : ['child-is-under-18'],
  };
  if (result.treatAs === 'adult') return [entry, adultHistory(from)];
  const consent: TraceEntry = {
    section: 'age',
    asked: ['age.under-18'],
    follows: 'trace.consent',
    fills: {},
    because: ['consent-child-not-needed', 'telling-the-child'],
  };
  return [entry, consent];
}

function adultHistory(from: Relevant): TraceEntry {
  const answer = said(from, 'adult-history.exploited-under-18');
  const follows = {
    yes: 'may-have-been-child',
    'not-sure': 'may-have-been-child',
    no: 'not-as-child',
  } as const;
  return {
    section: 'adult-history',
    asked: ['adult-history.exploited-under-18'],
    follows: `trace.adult.${answer ? follows[answer] : 'not-answered'}`,
    fills: {},
    because: ['adult-exploited-as-child', 'adult-consent'],
  };
}

function protection(from: Relevant, nation: Nation): TraceEntry {
  const own = readingOf(from, 'child-protection.enquiry').is !== 'does-not-apply';
  const ofSuchABody = readingOf(from, 'child-protection.own-area').is !== 'does-not-apply';
  const enquiry = said(from, 'child-protection.enquiry');
  const referred = said(from, 'child-protection.referred');
  const body =
    childProtectionBody[childProtectionNation(said(from, 'child-place.nation'), nation).nation ?? nation];
  const answer = own
    ? enquiry && (`enquiry-${enquiry}` as const)
    : referred === 'yes'
      ? 'referred'
      : referred;
  return {
    section: 'child-protection',
    asked: [
      ...(ofSuchABody ? (['child-protection.own-area'] as const) : []),
      own ? 'child-protection.enquiry' : 'child-protection.referred',
    ],
    follows: `trace.protection.${answer ?? 'not-answered'}`,
    fills: {},
    because: own
      ? [body.enquiry, 'nrm-does-not-replace-child-protection']
      : ['child-protection-comes-first', 'nrm-does-not-replace-child-protection'],
  };
}

function recognition(from: Relevant, nation: Nation): TraceEntry[] {
  const ticks = said(from, 'indicators.seen') ?? [];
  const conclusion = said(from, 'conclusion.is');
  const elements: TraceEntry = {
    section: 'indicators',
    asked: ['indicators.seen'],
    follows: 'trace.elements',
    fills: {
      act: `element.${elementRecord('act', ticks, nation)}`,
      purpose: `element.${elementRecord('purpose', ticks, nation)}`,
    },
    because: ['definition-act-purpose', 'definition-means-not-required', elementsIn[nation].act[0]],
  };
  if (!conclusion) return [elements];
  const handsOver = mayRefer(said(from, 'responder.kind'), nation).may === 'no';
  const record = {
    'refer-now': 'suspicion-not-proof',
    'safeguard-and-come-back': 'safeguard-and-come-back-duty-remains',
    'no-concern': 'no-concern-is-no-finding',
  } as const;
  return [
    elements,
    {
      section: 'conclusion',
      asked: ['conclusion.is'],
      follows:
        conclusion === 'refer-now' && handsOver
          ? 'trace.conclusion.hand-over-now'
          : `trace.conclusion.${conclusion}`,
      fills: {},
      because: [record[conclusion], 'waymark-does-not-decide'],
    },
  ];
}

function pilotRecords(pilot: PilotStep): TraceEntry['because'] {
  switch (pilot) {
    case 'may-decide':
      return ['pilot-what', 'pilot-conditions', 'clock-reasonable-grounds-pilot'];
    case 'depends-on-the-birthday':
    case 'closer-to-18-since-submission':
      return ['pilot-conditions', 'pilot-100-days-counted-when', 'pilot-status-not-confirmed'];
    default:
      return ['pilot-conditions', 'pilot-status-not-confirmed'];
  }
}

function afterwards(from: Relevant, nation: Nation): TraceEntry[] {
  // The guardian is of where the child is: that is whose service takes them, and whose condition counts.
  const there = childProtectionNation(said(from, 'child-place.nation'), nation).nation ?? nation;
  const guardian = guardianIn[there];
  const rights = said(from, 'home.parental-rights-in-uk');
  const separated = said(from, 'home.separated');
  const step = guardianStep(there, rights, separated);
  const toCheck = guardianCriteriaToCheck(there, rights, separated);
  const pilot = pilotOf(from).now;
  return [
    {
      section: 'home',
      asked:
        guardian.prompt === 'always'
          ? ['home.parental-rights-in-uk']
          : ['home.parental-rights-in-uk', 'home.separated'],
      follows: toCheck ? 'trace.guardian.criteria-to-check' : `trace.guardian.${step}`,
      fills: inNation(there),
      because: toCheck
        ? ['guardian-criteria-scotland', guardian.main, ...guardian.more]
        : [guardian.main, ...guardian.more],
    },
    {
      section: 'finishing',
      asked: ['finishing.pilot-area'],
      follows: `trace.pilot.${pilot}`,
      fills: {},
      because: pilotRecords(pilot),
    },
  ];
}

/**
 * Every decision of the walk, in its order, worked out afresh from the relevant answers: never a list that events
 * append to, so a changed answer can not leave an old reason behind.
 */
export function trace(from: Relevant): TraceEntry[] {
  const nation = said(from, 'nation.of-referral');
  if (!nation) return [danger(from, null)];
  const start = [danger(from, nation), ...place(from, nation)];
  if (readingOf(from, 'responder.kind').is !== 'answered') return start;
  const toAge = [...start, responder(from, nation), ...age(from, nation)];
  if (readingOf(from, 'indicators.seen').is === 'does-not-apply') return toAge;
  const toConclusion = [...toAge, protection(from, nation), ...recognition(from, nation)];
  return said(from, 'conclusion.is') === 'refer-now'
    ? [...toConclusion, ...afterwards(from, nation)]
    : toConclusion;
}
