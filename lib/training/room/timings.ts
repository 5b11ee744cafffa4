import { type Planned, timings } from '@/lib/training/hand-outs/timings';
import type { Scenario } from '@/lib/training/scenario';
import type { ScenarioPath } from '@/lib/training/scenario-path';
import type { Slide, SlideKind } from './slide';

/** How much of its part of the session a slide takes, against the others: talk takes longer than reading. */
const weights = {
  'content-note': 1,
  support: 1,
  brief: 2,
  people: 1,
  passage: 2,
  news: 1,
  decision: 1,
  signs: 3,
  wording: 2,
  discussion: 6,
  summary: 2,
} as const satisfies Record<SlideKind, number>;

export interface SuggestedTime {
  /** Minutes for this slide, in halves; 0 where a glance is enough. */
  minutes: number;
  /** Minutes from the beginning until it should be done. */
  until: number;
}

function isPartOf({ item }: Planned, slide: Slide): boolean {
  switch (slide.kind) {
    case 'decision':
      return item.is === 'decision' && item.expectation.id === slide.decision.id;
    case 'news':
      return item.is === 'news' && item.inject.id === slide.inject;
    case 'content-note':
    case 'support':
    case 'brief':
    case 'people':
    case 'passage':
      return item.is === 'opening';
    case 'signs':
    case 'wording':
    case 'discussion':
    case 'summary':
      return item.is === 'closing';
  }
}

const weightOf = (slides: readonly Slide[]) => slides.reduce((sum, { kind }) => sum + weights[kind], 0);

/** The part of a session's minutes that a slide has: the plan is the one that the trainer's pack prints. */
function timeOf(slide: Slide, slides: readonly Slide[], plan: readonly Planned[]): SuggestedTime | null {
  const part = plan.find((one) => isPartOf(one, slide));
  if (!part) return null;
  const inPart = slides.filter((one) => isPartOf(part, one));
  const minute = (upTo: number) =>
    part.from +
    Math.round((2 * (part.to - part.from) * weightOf(inPart.slice(0, upTo))) / weightOf(inPart)) / 2;
  const place = inPart.indexOf(slide);
  const until = minute(place + 1);
  return { minutes: until - minute(place), until };
}

/** What the minutes of a scenario mean for each slide. One that no plan knows has no time of its own. */
export function suggestedTimes(
  scenario: Scenario,
  path: ScenarioPath,
  slides: readonly Slide[],
): readonly SuggestedTime[] {
  const plan = timings(scenario, path);
  let last = 0;
  return slides.map((slide) => {
    const time = timeOf(slide, slides, plan) ?? { minutes: 0, until: last };
    last = time.until;
    return time;
  });
}
