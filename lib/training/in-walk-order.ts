import { meetings } from './judged';
import type { Expectation } from './scenario';
import type { ScenarioPath } from './scenario-path';

/** Expectations as a walk comes to them; those that it never meets last, in the scenario's order. */
export function inWalkOrder(
  expectations: readonly Expectation[],
  { visits }: Pick<ScenarioPath, 'visits'>,
): readonly Expectation[] {
  const placed = expectations.map((expectation) => {
    const [first] = meetings(expectation, { visits });
    return { expectation, place: first ? visits.indexOf(first) : visits.length };
  });
  return placed.sort((one, other) => one.place - other.place).map(({ expectation }) => expectation);
}
