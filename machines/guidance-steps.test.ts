import { expect, test } from '@playwright/test';
import { type GuidanceStep, guidanceSteps } from '@/lib/content/guidance-entry';
import { walkStepsOf } from '@/lib/guidance/walk-steps';
import { type Step, steps } from './steps';

// A name that the walk does not have would not compile here.
const table: Readonly<Record<GuidanceStep, readonly Step[]>> = walkStepsOf;

test('every part of the walk that an entry can stand behind has steps of the walk', () => {
  expect(Object.keys(table).sort()).toEqual([...guidanceSteps].sort());
  for (const step of guidanceSteps) {
    expect(table[step].length, step).toBeGreaterThan(0);
    for (const one of table[step]) expect(steps, step).toContain(one);
    expect(new Set(table[step]).size, step).toBe(table[step].length);
  }
});

test('every step of the walk has a part of the guidance', () => {
  const reached = new Set(guidanceSteps.flatMap((step) => table[step]));
  expect(steps.filter((step) => !reached.has(step))).toEqual([]);
});
