import { contentRecords } from '@/lib/content/content';
import type { ContentRecord } from '@/lib/content/content-record';
import { guidance } from '@/lib/content/guidance';
import { indicators } from '@/lib/content/indicators';
import { wordsToAvoid } from '@/lib/content/language';
import { type Nation, nations } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import { catalogue } from '@/lib/questions/catalogue';
import { missingReasons, type Question } from '@/lib/questions/question';
import { mayRefer } from '@/lib/referral/may-refer';
import { answerAt, givenIn, meetings } from './judged';
import { looksReal } from './looks-real';
import type { Expectation, Scenario } from './scenario';
import { placeIn } from './scenario-file';
import type { Finding } from './scenario-finding';
import { dangerAction, dangerOptions } from './scenario-kinds';
import type { ScenarioPaths } from './scenario-path';

type Nations = Pick<ContentRecord, 'nations'>;
const questions: Readonly<Record<string, Question>> = catalogue;
const indicatorList: Readonly<Record<string, Nations>> = indicators;
const citable: Readonly<Record<string, Nations>> = { ...contentRecords, ...guidance, ...indicators };

/** What a list has under an id that a file names: also where the id is one that every object has. */
function named<Of>(list: Readonly<Record<string, Of>>, id: string): Of | undefined {
  return Object.hasOwn(list, id) ? list[id] : undefined;
}

/** What can be answered to a question: its options, and the reasons for no answer where it takes them. */
function optionsOf(id: string): readonly string[] | null {
  if (id === dangerAction) return dangerOptions;
  const question = named(questions, id);
  if (!question) return null;
  if (question.kind !== 'choice' && question.kind !== 'choices') return missingReasons;
  return question.deciding === 'answer' ? question.options : [...question.options, ...missingReasons];
}

/** The nations whose law a scenario can cite: its own, and wherever the child is or comes to be. */
function nationsOf({ nation, walk, injects }: Scenario): readonly Nation[] {
  const places = [walk, ...injects.map(({ revises }): Answers => revises ?? {})].flatMap((answers) =>
    givenIn(answers['child-place.nation']),
  );
  return nations.filter((one) => one === nation || places.includes(one));
}

function checkPaths(scenario: Scenario, { right, others }: ScenarioPaths): Finding[] {
  const found: Finding[] = [];
  const every = [right, ...others.map(({ path }) => path)];
  const last = right.visits.at(-1)?.step ?? '';
  if (right.end === null) found.push({ kind: 'walk-stops-short', place: 'walk', what: last });
  else if (right.end !== scenario.end) found.push({ kind: 'ends-elsewhere', place: 'end', what: right.end });
  for (const [index, expectation] of scenario.expectations.entries()) {
    const place = placeIn(['expectations', index]);
    if (!every.some((path) => meetings(expectation, path).length > 0)) {
      found.push({ kind: 'expectation-not-reached', place, what: expectation.at });
    }
    const given = answerAt(expectation, right);
    for (const { is, verdict } of expectation.answers) {
      if (verdict === 'harmful' && is.some((one) => given.includes(one))) {
        found.push({ kind: 'walk-gives-a-harmful-answer', place, what: given.join(', ') });
      }
      if (verdict !== 'right' || right.end !== scenario.end) continue;
      const astray = others.find(
        (other) =>
          other.expectation === expectation.id && is.includes(other.is) && other.path.end !== scenario.end,
      );
      if (astray) found.push({ kind: 'right-answer-ends-elsewhere', place, what: astray.is });
    }
  }
  for (const [index, { id }] of scenario.injects.entries()) {
    if (!every.some(({ arrived }) => arrived.includes(id))) {
      found.push({ kind: 'inject-never-fires', place: placeIn(['injects', index]), what: id });
    }
  }
  return found;
}

function checkExpectation(expectation: Expectation, index: number, covered: readonly Nation[]): Finding[] {
  const place = placeIn(['expectations', index]);
  const { question, answers } = expectation;
  const options = optionsOf(question);
  const listed = answers.flatMap(({ is }) => is);
  const found: Finding[] = [];
  if (!options) found.push({ kind: 'no-such-question', place, what: question });
  for (const one of new Set(listed)) {
    if (options && !options.includes(one)) found.push({ kind: 'no-such-option', place, what: one });
    if (listed.filter((other) => other === one).length > 1) {
      found.push({ kind: 'option-twice', place, what: one });
    }
  }
  if (!answers.some(({ verdict }) => verdict === 'right')) {
    found.push({ kind: 'no-right-answer', place, what: question });
  }
  for (const { record } of answers) {
    const cited = named(citable, record);
    if (!cited) found.push({ kind: 'no-such-record', place, what: record });
    else if (!cited.nations.some((one) => covered.includes(one))) {
      found.push({ kind: 'record-of-another-nation', place, what: record });
    }
  }
  return found;
}

function checkMaterial(scenario: Scenario): Finding[] {
  const found: Finding[] = [];
  const texts = new Map([...scenario.material, ...scenario.injects].map(({ id, text }) => [id, text]));
  for (const [index, one] of scenario.indicators.entries()) {
    const place = placeIn(['indicators', index]);
    const known = named(indicatorList, one.indicator);
    if (!known) found.push({ kind: 'no-such-indicator', place, what: one.indicator });
    else if (!known.nations.includes(scenario.nation)) {
      found.push({ kind: 'indicator-of-another-nation', place, what: one.indicator });
    }
    if (scenario.indicators.findIndex(({ indicator }) => indicator === one.indicator) < index) {
      found.push({ kind: 'indicator-twice', place, what: one.indicator });
    }
    if (!texts.has(one.in)) found.push({ kind: 'no-such-passage', place, what: one.in });
  }
  for (const [index, { record, in: where, words }] of scenario.wording.entries()) {
    const place = placeIn(['wording', index]);
    if (!Object.hasOwn(wordsToAvoid, record)) found.push({ kind: 'no-such-wording', place, what: record });
    const text = texts.get(where);
    if (text === undefined) found.push({ kind: 'no-such-passage', place, what: where });
    else if (!text.includes(words)) found.push({ kind: 'words-not-in-passage', place, what: words });
  }
  for (const list of ['people', 'expectations'] as const) found.push(...idsTwice(list, scenario[list]));
  // Indicators point to a passage or an inject by one name.
  found.push(...idsTwice('material', [...scenario.material, ...scenario.injects]));
  return found;
}

function idsTwice(list: string, all: readonly { id: string }[]): Finding[] {
  const ids = all.map(({ id }) => id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => ({ kind: 'id-twice', place: list, what: id }));
}

/** Every text in a value with the path to it. */
function* textsIn(value: unknown, path: readonly (string | number)[] = []): Generator<[string, string]> {
  if (typeof value === 'string') yield [value, placeIn(path)];
  else if (Array.isArray(value))
    for (const [index, one] of value.entries()) yield* textsIn(one, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* textsIn(one, [...path, key]);
  }
}

function checkTexts(scenario: Scenario): Finding[] {
  const { walk, ...told } = scenario;
  const empty = [...textsIn(told)].filter(([text]) => !text.trim());
  // A scenario's own ids are of letters and dashes, and need no exception.
  const real = [...textsIn(scenario)].flatMap(([text, place]) =>
    looksReal(text).map(({ as, found }): Finding => ({ kind: `looks-like-${as}`, place, what: found })),
  );
  return [...empty.map(([, place]): Finding => ({ kind: 'text-missing', place, what: '' })), ...real];
}

/**
 * What is not right in a scenario: in its walk (`paths`, from machines/scenario-replay.ts, of this very scenario), in what
 * it names, and in its texts. Nothing found does not mean that it teaches well; only a person can say that.
 */
export function checkScenario(scenario: Scenario, paths: ScenarioPaths): Finding[] {
  const covered = nationsOf(scenario);
  const may = mayRefer(scenario.organisation, scenario.nation);
  const nowhere: Finding[] =
    may.may === 'no' && may.because === 'not-in-this-nation'
      ? [{ kind: 'organisation-not-in-nation', place: 'organisation', what: scenario.organisation }]
      : [];
  return [
    ...checkPaths(scenario, paths),
    ...nowhere,
    ...scenario.expectations.flatMap((one, index) => checkExpectation(one, index, covered)),
    ...checkMaterial(scenario),
    ...checkTexts(scenario),
  ];
}
