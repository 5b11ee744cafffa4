import { expect, test } from '@playwright/test';
import { timings } from '@/lib/training/hand-outs/timings';
import { anotherAnswer, type Slide } from '@/lib/training/room/slide';
import { slidesOf } from '@/lib/training/room/slides';
import { suggestedTimes } from '@/lib/training/room/timings';
import { scenarios } from '@/lib/training/scenarios';
import { replayScenario } from './scenario-replay';

const shown = scenarios.map((scenario) => {
  const path = replayScenario(scenario);
  return { scenario, path, slides: slidesOf(scenario, path) };
});

function ofKind<K extends Slide['kind']>(slides: readonly Slide[], kind: K): Extract<Slide, { kind: K }>[] {
  return slides.filter((slide): slide is Extract<Slide, { kind: K }> => slide.kind === kind);
}

test('every scenario begins with its note and whom to turn to, and ends with its summary', () => {
  for (const { scenario, slides } of shown) {
    expect(slides.slice(0, 2).map(({ kind }) => kind)).toEqual(['content-note', 'support']);
    expect(slides.at(-1)?.kind, scenario.id).toBe('summary');
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
  }
});

test('everything that is written is shown, nothing twice', () => {
  for (const { scenario, slides } of shown) {
    const passages = ofKind(slides, 'passage');
    for (const [index, { text }] of scenario.material.entries()) {
      const parts = passages.filter(({ number }) => number === index + 1);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }
    const news = ofKind(slides, 'news');
    expect(news.map(({ text }) => text).join('').length).toBe(
      scenario.injects.map(({ text }) => text).join('').length,
    );
    expect(
      ofKind(slides, 'brief')
        .map(({ text }) => text)
        .join(''),
    ).toBe(scenario.brief);
    expect(
      ofKind(slides, 'summary')
        .map(({ text }) => text)
        .join(''),
    ).toBe(scenario.summary);
    expect(ofKind(slides, 'people').flatMap(({ people }) => people)).toEqual(scenario.people);
    expect(ofKind(slides, 'signs').flatMap(({ signs }) => signs)).toHaveLength(scenario.indicators.length);
    expect(ofKind(slides, 'wording').flatMap(({ wording }) => wording)).toHaveLength(scenario.wording.length);
    expect(ofKind(slides, 'discussion').map(({ prompt }) => prompt)).toEqual(scenario.discussion);
    const decided = ofKind(slides, 'decision').map(({ decision }) => decision.id);
    expect([...decided].sort()).toEqual(scenario.expectations.map(({ id }) => id).sort());
  }
});

test('each decision has words of the walk, and each judged answer its reason and its source', () => {
  for (const { scenario, slides } of shown) {
    for (const { decision } of ofKind(slides, 'decision')) {
      const name = `${scenario.id}: ${decision.id}`;
      expect(decision.asks, name).toMatch(/\?$/);
      expect(decision.aside, name).toBe(false);
      const expected = scenario.expectations.find(({ id }) => id === decision.id)?.answers ?? [];
      const judged = decision.options.flatMap(({ id, judged }) => (judged ? [id] : []));
      expect(judged.sort(), name).toEqual(expected.flatMap(({ is }) => is).sort());
      for (const option of decision.options) {
        expect(option.words, name).not.toBe(option.id);
        if (!option.judged) continue;
        expect(option.judged.why, name).not.toBe('');
        expect(option.judged.cited, name).not.toBeNull();
        expect(option.judged.follows === null, name).toBe(option.judged.verdict !== 'harmful');
      }
    }
  }
});

test('signs and words are found where they stand', () => {
  for (const { slides } of shown) {
    for (const { signs } of ofKind(slides, 'signs'))
      for (const { where } of signs) expect(where).not.toBeNull();
    for (const { wording } of ofKind(slides, 'wording')) {
      for (const { where, instead } of wording) {
        expect(where).not.toBeNull();
        expect(instead).not.toBe('');
      }
    }
  }
});

test('news stands before the decision that it bears on', () => {
  const idsOf = (scenario: string) =>
    shown.find((one) => one.scenario.id === scenario)?.slides.map(({ id }) => id) ?? [];
  const danger = idsOf('wales-the-car-outside');
  const [decision] = danger.filter((id) => id === 'decision-danger');
  expect(decision).toBe('decision-danger');
  expect(danger[danger.indexOf('decision-danger') - 1]).toMatch(/^news-/);
  const house = idsOf('england-the-locked-house');
  expect(house.indexOf('news-scan')).toBeGreaterThan(house.indexOf('decision-reason'));
  expect(house.indexOf('news-scan')).toBeLessThan(house.indexOf('decision-protection'));
});

test('of a long list of answers only those that the scenario speaks of are shown, and one for all others', () => {
  const [first] = ofKind(
    shown.find(({ scenario }) => scenario.id === 'england-aunties-helper')?.slides ?? [],
    'decision',
  ).filter(({ decision }) => decision.place === 'Your organisation');
  expect(first?.decision.options.map(({ id }) => id)).toEqual(['school-or-college', 'other', anotherAnswer]);
});

test('what the expected walk never comes to is asked all the same, and what is not known is named by its id', () => {
  const [scenario] = scenarios;
  if (!scenario) return;
  const strange = {
    ...scenario,
    expectations: [
      ...scenario.expectations,
      {
        id: 'history',
        at: 'askingAdultHistory' as const,
        question: 'adult-history.exploited-under-18',
        answers: [{ is: ['yes'], verdict: 'right' as const, why: 'Because.', record: 'not-a-record' }],
      },
    ],
  };
  const decisions = ofKind(slidesOf(strange, replayScenario(strange)), 'decision');
  expect(decisions.at(-1)?.decision).toMatchObject({ id: 'history', aside: true });
  const [yes] = decisions.at(-1)?.decision.options ?? [];
  expect(yes?.judged).toMatchObject({ record: 'not-a-record', cited: null });
});

test('the suggested minutes are spread over the slides, and are those of the scenario together', () => {
  for (const { scenario, path, slides } of shown) {
    const times = suggestedTimes(scenario, path, slides);
    expect(times.at(-1)?.until).toBe(scenario.minutes);
    expect(times.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(scenario.minutes);
    expect(times.every(({ minutes }) => minutes >= 0)).toBe(true);
  }
});

test('each decision has the minutes that the trainer’s pack prints', () => {
  for (const { scenario, path, slides } of shown) {
    const times = suggestedTimes(scenario, path, slides);
    for (const { item, from, to } of timings(scenario, path)) {
      if (item.is !== 'decision') continue;
      const at = slides.findIndex(({ id }) => id === `decision-${item.expectation.id}`);
      expect(times[at], scenario.id).toEqual({ minutes: to - from, until: to });
    }
  }
});
