import type { WalkStepName } from '@/lib/guidance/walk-steps';
import { givenIn } from './judged';
import type { Inject, Scenario } from './scenario';
import type { Visit } from './scenario-path';

interface Page {
  step: WalkStepName;
  asks: readonly string[];
}

function isDue({ when }: Inject, { step, asks }: Page, visits: readonly Visit[]): boolean {
  if ('at' in when) return when.at === step;
  const { question, is } = when.after;
  const last = visits.findLast((visit) => visit.asks.some((one) => one === question));
  // On the page after the one that asked.
  if (!last || asks.some((one) => one === question)) return false;
  return givenIn(last.answers[question]).some((one) => is.includes(one));
}

/** New information that arrives on a page, in the scenario's order. Nothing arrives twice. */
export function injectsDue(
  { injects }: Pick<Scenario, 'injects'>,
  page: Page,
  visits: readonly Visit[],
  arrived: readonly string[],
): readonly Inject[] {
  return injects.filter((one) => !arrived.includes(one.id) && isDue(one, page, visits));
}
