import type { Slide, SlideKind } from './slide';

/** How much of the time a slide takes, against the others. Our own rule of thumb: talk takes longer than reading. */
const weights = {
  'content-note': 1,
  support: 1,
  brief: 2,
  people: 1,
  passage: 2,
  news: 2,
  decision: 8,
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

/** The minutes that a scenario suggests, spread over its slides: together they are those of the scenario. */
export function suggestedTimes(
  slides: readonly Pick<Slide, 'kind'>[],
  minutes: number,
): readonly SuggestedTime[] {
  const all = slides.reduce((sum, { kind }) => sum + weights[kind], 0);
  let weight = 0;
  let until = 0;
  return slides.map(({ kind }) => {
    weight += weights[kind];
    const before = until;
    until = Math.round((2 * minutes * weight) / all) / 2;
    return { minutes: until - before, until };
  });
}
