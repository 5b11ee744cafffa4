import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { newRoom, readRoom } from '@/lib/training/room/room';
import type { Slide } from '@/lib/training/room/slide';
import { slidesOf } from '@/lib/training/room/slides';
import { leftAt, minute } from '@/lib/training/room/timer';
import { scenarios } from '@/lib/training/scenarios';
import { phaseOf, positionAfter, type RoomEvent, roomAt, talks } from './room.machine';
import { replayScenario } from './scenario-replay';

// Few slides for many events: each of a kind that the room behaves differently at.
const scenario = scenarios.find(({ id }) => id === 'england-the-locked-house');
if (!scenario) throw new Error('the scenario is there');
const all = slidesOf(scenario, replayScenario(scenario));
const slides: readonly Slide[] = all.filter(({ kind }) =>
  ['brief', 'news', 'decision', 'discussion', 'summary'].includes(kind),
);
const decisions = slides.flatMap((slide) => (slide.kind === 'decision' ? [slide.decision] : []));
const room = newRoom(scenario, 2, 'room', 0);
const begun = room.position;

const now = fc.integer({ min: 0, max: 10 * minute });
const typing: fc.Arbitrary<RoomEvent> = fc.constantFrom(...decisions).chain(({ id, options }) =>
  fc
    .record({
      option: fc.constantFrom(...options),
      typed: fc.constantFrom('', '0', '7', '40', 'about 9', '-2'),
    })
    .map(({ option, typed }) => ({ type: 'hands.typed', decision: id, option: option.id, typed })),
);
const moving: fc.Arbitrary<RoomEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<RoomEvent>({ type: 'continued' }) },
  fc.constantFrom<RoomEvent[]>(
    { type: 'back' },
    { type: 'hands.asked' },
    { type: 'reveal.asked' },
    { type: 'reveal.hidden' },
    { type: 'timer.reset' },
    { type: 'resumed' },
  ),
);
const timing: fc.Arbitrary<RoomEvent> = fc
  .tuple(fc.constantFrom('timer.started', 'timer.stopped', 'timer.seen'), now)
  .map(([type, at]) => ({ type, now: at }));
const session = fc.array(fc.oneof(typing, moving, timing), { maxLength: 60 });

test('whatever happens, no count is lost, there is always a way on or back, and time stays within bounds', () => {
  fc.assert(
    fc.property(session, now, (events, later) => {
      let position = begun;
      const counted: Record<string, Record<string, string>> = {};
      for (const event of events) {
        if (event.type === 'hands.typed') {
          counted[event.decision] = { ...counted[event.decision], [event.option]: event.typed };
        }
        position = positionAfter(slides, position, event);
        const place = roomAt(slides, position);
        expect(place.can({ type: 'continued' }) || place.can({ type: 'back' })).toBe(true);
        const { whole, left } = position.timer;
        expect(whole).toBe(2 * minute);
        expect(left >= 0 && left <= whole && leftAt(position.timer, later) <= left).toBe(true);
      }
      expect(position.counts).toEqual(counted);
    }),
    { numRuns: 150 },
  );
});

test('wherever it is left, what is kept leads back to the same place', () => {
  fc.assert(
    fc.property(session, (events) => {
      const position = events.reduce((before, event) => positionAfter(slides, before, event), begun);
      const read = readRoom(JSON.parse(JSON.stringify({ ...room, position })));
      if (!read.ok) throw new Error(read.failure.kind);
      const before = roomAt(slides, position);
      const after = roomAt(slides, read.value.position);
      expect(after.context).toEqual(before.context);
      expect(phaseOf(after)).toBe(phaseOf(before));
    }),
    { numRuns: 100 },
  );
});

test('a clicker alone leads from the first slide to the last, by way of the hands and the reasons of each decision', () => {
  let position = begun;
  const passed: string[] = [];
  for (let press = 0; press < slides.length + 2 * decisions.length + 3; press += 1) {
    const place = roomAt(slides, position);
    passed.push(`${slides[place.context.at]?.id} ${phaseOf(place)}`);
    position = positionAfter(slides, position, { type: 'continued' });
  }
  for (const { id } of decisions) {
    for (const phase of ['asking', 'counting', 'revealed'])
      expect(passed).toContain(`decision-${id} ${phase}`);
  }
  expect(position.slide).toBe(slides.at(-1)?.id);
});

/** At the first decision. */
const atDecision = (() => {
  let position = begun;
  while (phaseOf(roomAt(slides, position)) === null)
    position = positionAfter(slides, position, { type: 'continued' });
  return position;
})();
const after = (...events: RoomEvent[]) =>
  events.reduce((before, event) => positionAfter(slides, before, event), atDecision);

test('time goes on while the room looks back, and each decision has the whole of it', () => {
  const started: RoomEvent = { type: 'timer.started', now: 0 };
  const back = after(started, { type: 'back' });
  expect(leftAt(back.timer, minute)).toBe(minute);
  const again = after(started, { type: 'back' }, { type: 'continued' });
  expect(leftAt(again.timer, minute)).toBe(minute);
  const next = after(started, { type: 'reveal.asked' }, { type: 'continued' });
  expect(next.timer).toEqual(begun.timer);
});

test('once the reasons are shown no time is started; hidden again, it can be', () => {
  const started: RoomEvent = { type: 'timer.started', now: 0 };
  const revealed = after({ type: 'reveal.asked' }, started);
  expect(revealed.timer.startedAt).toBeNull();
  expect(talks(roomAt(slides, revealed).context)).toBe(false);
  const hidden = after({ type: 'reveal.asked' }, { type: 'reveal.hidden' }, started);
  expect(hidden.timer.startedAt).toBe(0);
});

test('reasons that were shown are still shown on the way back', () => {
  const position = after({ type: 'reveal.asked' }, { type: 'continued' }, { type: 'back' });
  expect(phaseOf(roomAt(slides, position))).toBe('revealed');
});

test('a crash costs no more than a second of the time', () => {
  const position = after(
    { type: 'timer.started', now: 0 },
    { type: 'timer.seen', now: 30_000 },
    { type: 'resumed' },
  );
  expect(leftAt(position.timer, 500_000)).toBe(2 * minute - 30_000);
});

test('a count for an answer that is not there is not taken', () => {
  const position = after({ type: 'hands.typed', decision: 'age', option: 'perhaps', typed: '3' });
  expect(position.counts).toEqual({});
});

test('a slide that is no longer there: the beginning, with all that was counted', () => {
  const counts = { age: { no: '4' } };
  const place = roomAt(slides, { ...begun, slide: 'gone', counts });
  expect(place.context).toMatchObject({ at: 0, counts });
});
