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
import { guardianStep } from './guardian';
import { mayRefer } from './may-refer';
import { eighteenthBirthday, pilotStep } from './pilot';
import { ageBasis, presumption } from './presumption';

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

function danger(from: Relevant): TraceEntry {
  return {
    section: 'danger',
    asked: ['danger.now'],
    follows: `trace.danger.${said(from, 'danger.now') ?? 'not-answered'}`,
    fills: {},
    because: ['immediate-danger-first'],
  };
}

function place(from: Relevant, nation: Nation): TraceEntry[] {
  const told = childProtectionNation(said(from, 'child-place.nation'), nation);
  const body = told.nation ?? nation;
  return [
    {
      section: 'nation',
      asked: ['nation.of-referral'],
      follows: 'trace.nation',
      fills: inNation(nation),
      because: ['nation-is-where-referral-made'],
    },
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
  const answer = { under18, reasonToThinkUnder18: said(from, 'age.reason-to-think-under-18') };
  const result = presumption(answer, nation, said(from, 'responder.kind'));
  const doubted = result.because === 'in-doubt' || result.because === 'age-not-known';
  const entry: TraceEntry = {
    section: 'age',
    asked: under18 === 'no' ? ['age.under-18', 'age.reason-to-think-under-18'] : ['age.under-18'],
    follows: `trace.age.${result.because}`,
    fills: {},
    because: doubted
      ? [ageBasis(nation, said(from, 'responder.kind')), 'age-first-responder-does-not-assess']
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

function afterwards(from: Relevant, nation: Nation): TraceEntry[] {
  // The guardian is of where the child is: that is whose service takes them, and whose condition counts.
  const there = childProtectionNation(said(from, 'child-place.nation'), nation).nation ?? nation;
  const guardian = guardianIn[there];
  const step = guardianStep(there, said(from, 'home.parental-rights-in-uk'), said(from, 'home.separated'));
  const birthDate = said(from, 'child.birth-date');
  const pilot = pilotStep(
    said(from, 'finishing.pilot-area'),
    said(from, 'age.under-18') !== 'yes',
    birthDate && eighteenthBirthday(birthDate),
    from.today,
  );
  return [
    {
      section: 'home',
      asked:
        there === 'northern-ireland'
          ? ['home.parental-rights-in-uk', 'home.separated']
          : ['home.parental-rights-in-uk'],
      follows: `trace.guardian.${step}`,
      fills: inNation(there),
      because: [guardian.main, ...guardian.more],
    },
    {
      section: 'finishing',
      asked: ['finishing.pilot-area'],
      follows: `trace.pilot.${pilot}`,
      fills: {},
      because:
        pilot === 'may-decide'
          ? ['pilot-what', 'pilot-conditions', 'clock-reasonable-grounds-pilot']
          : ['pilot-conditions', 'pilot-status-not-confirmed'],
    },
  ];
}

/**
 * Every decision of the walk, in its order, worked out afresh from the relevant answers: never a list that events
 * append to, so a changed answer can not leave an old reason behind.
 */
export function trace(from: Relevant): TraceEntry[] {
  const nation = said(from, 'nation.of-referral');
  if (!nation) return [danger(from)];
  const start = [danger(from), ...place(from, nation)];
  if (readingOf(from, 'responder.kind').is !== 'answered') return start;
  const toAge = [...start, responder(from, nation), ...age(from, nation)];
  if (readingOf(from, 'indicators.seen').is === 'does-not-apply') return toAge;
  const toConclusion = [...toAge, protection(from, nation), ...recognition(from, nation)];
  return said(from, 'conclusion.is') === 'refer-now'
    ? [...toConclusion, ...afterwards(from, nation)]
    : toConclusion;
}
