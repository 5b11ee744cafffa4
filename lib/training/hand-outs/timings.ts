import { meetings } from '@/lib/training/judged';
import type { Expectation, Inject, Scenario } from '@/lib/training/scenario';
import type { ScenarioPath } from '@/lib/training/scenario-path';

/** What happens in a session, in its order. */
export type SessionItem =
  | { is: 'opening' }
  | { is: 'decision'; expectation: Expectation }
  | { is: 'news'; inject: Inject }
  | { is: 'closing' };

/** Whole minutes from the beginning. */
export interface Planned {
  item: SessionItem;
  from: number;
  to: number;
}

/** Of all the time: reading in, and talking at the end. What is left is for the walk. */
const opening = 3 / 20;
const closing = 7 / 20;
/** A decision is talked about; a piece of news is read out. */
const weights = { decision: 2, news: 1 } as const;

/** News and decisions in the order in which the right walk comes to them. */
function walkItems(
  { injects, expectations }: Scenario,
  { visits }: ScenarioPath,
): (SessionItem & { is: 'decision' | 'news' })[] {
  const arrived = new Set<string>();
  return visits.flatMap((visit, at) => {
    const news = injects.filter(({ id }) => visit.arrived.includes(id) && !arrived.has(id));
    for (const { id } of news) arrived.add(id);
    const decisions = expectations.filter((one) => {
      const [first] = meetings(one, { visits });
      return first && visits.indexOf(first) === at;
    });
    return [
      ...news.map((inject) => ({ is: 'news', inject }) as const),
      ...decisions.map((expectation) => ({ is: 'decision', expectation }) as const),
    ];
  });
}

/**
 * A plan for a scenario's minutes: an opening, what the right walk comes to, and the talk at the end. The minutes are whole,
 * follow each other without a gap, and end when the scenario's time does.
 */
export function timings(scenario: Scenario, right: ScenarioPath): readonly Planned[] {
  const { minutes } = scenario;
  const between = walkItems(scenario, right);
  const all = between.reduce((sum, { is }) => sum + weights[is], 0);
  const walking = (1 - opening - closing) * minutes;
  const shares: [SessionItem, number][] = [
    [{ is: 'opening' }, opening * minutes],
    ...between.map((item): [SessionItem, number] => [item, (walking * weights[item.is]) / all]),
    // Where nothing is looked at on the way, the talk has its time too.
    [{ is: 'closing' }, closing * minutes + (all === 0 ? walking : 0)],
  ];
  let passed = 0;
  return shares.map(([item, share]) => {
    const from = Math.round(passed);
    passed += share;
    return { item, from, to: Math.round(passed) };
  });
}
