import { expect, test } from '@playwright/test';
import { scenarios } from '@/lib/training/scenarios';
import { newRoom, readRoom } from './room';

const [scenario] = scenarios;
if (!scenario) throw new Error('there are scenarios');
const kept = { ...newRoom(scenario, 3, 'one', 5), revision: 2 };
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a room is read as it was kept', () => {
  expect(readRoom(asJson(kept))).toEqual({ ok: true, value: asJson(kept) });
});

const { timer } = kept.position;
const refused: [string, unknown, string][] = [
  ['nothing', null, 'room.damaged'],
  ['a text', 'room', 'room.damaged'],
  ['one of a newer release', { ...kept, room: 2, position: 'otherwise' }, 'room.newer'],
  ['one without its position', { ...kept, position: undefined }, 'room.damaged'],
  [
    'a count that is no text',
    { ...kept, position: { ...kept.position, counts: { a: { b: 3 } } } },
    'room.damaged',
  ],
  [
    'a phase that there is not',
    { ...kept, position: { ...kept.position, phases: { a: 'over' } } },
    'room.damaged',
  ],
  [
    'a timer before the beginning',
    { ...kept, position: { ...kept.position, timer: { ...timer, left: -1 } } },
    'room.damaged',
  ],
  ['a damaged scenario', { ...kept, scenario: { ...scenario, title: 3 } }, 'room.scenario-refused'],
  [
    'a live case in place of its scenario',
    { ...kept, scenario: { format: 'waymark-case' } },
    'room.scenario-refused',
  ],
];
for (const [name, value, kind] of refused) {
  test(`${name} is refused`, () => {
    const read = readRoom(value);
    expect(read.ok ? null : read.failure.kind).toBe(kind);
  });
}
