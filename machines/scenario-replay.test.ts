import { expect, test } from '@playwright/test';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { checkScenario } from '@/lib/training/check-scenario';
import { readScenarioFile, writeScenarioFile } from '@/lib/training/scenario-file';
import { scenarios } from '@/lib/training/scenarios';
import { replaysOf } from './scenario-replay';

for (const scenario of scenarios) {
  test(`${scenario.id} plays through the machine to its end, and nothing in it is amiss`, () => {
    const paths = replaysOf(scenario);
    expect(paths.right.end).toBe(scenario.end);
    const found = checkScenario(scenario, paths).map(
      ({ kind, place, what }) => `${place}: ${sayOfScenarios(`scenario-check.${kind}`, { what })}`,
    );
    expect(found).toEqual([]);
    expect(readScenarioFile(writeScenarioFile(scenario))).toEqual({ ok: true, value: scenario });
  });
}
