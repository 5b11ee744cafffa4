import type { DraftScenario } from './draft-scenario';
import { placeOf, type WritePart } from './place-in-draft';
import { type DraftGap, scenarioOf } from './scenario-from-draft';

/** How far a part is, in what is written; whether it is well written, only a person can say. */
export type PartState = 'nothing' | 'none' | 'begun' | 'written';

const contents = {
  about: ({ title, role, setting, nation, organisation, level, minutes, day, contentNote }) => [
    ...[title, role, setting, nation, organisation, level, minutes, contentNote],
    ...[day.day, day.month, day.year],
  ],
  brief: ({ brief, people }) => [brief, ...people.flatMap(({ name, about }) => [name, about])],
  material: ({ material }) => material.flatMap(({ from, text }) => [from, text]),
  news: ({ injects }) => injects.flatMap(({ from, text }) => [from, text]),
  walk: ({ end, walk }) => [end, ...Object.keys(walk)],
  expected: ({ expectations }) =>
    expectations.flatMap(({ answers }) =>
      answers.flatMap(({ why, record, verdict, follows }) =>
        verdict === 'harmful' ? [why, record, follows] : [why, record],
      ),
    ),
  signs: ({ indicators }) => indicators.flatMap(({ indicator, seen }) => [indicator, seen]),
  wording: ({ wording }) => wording.flatMap(({ record, words }) => [record, words]),
  discussion: ({ discussion }) => discussion.map(({ text }) => text),
  summary: ({ summary }) => [summary],
} as const satisfies Record<WritePart, (draft: DraftScenario) => readonly string[]>;

/** A scenario can do without news, and without words to notice. */
function isLeftOut(part: WritePart, { injects, wording }: DraftScenario): boolean {
  return (part === 'news' && injects.length === 0) || (part === 'wording' && wording.length === 0);
}

const inPart = (gap: DraftGap, draft: DraftScenario) => placeOf({ ...gap, what: '' }, draft).part;

/** The state of each part. */
export function partStates(draft: DraftScenario): (part: WritePart) => PartState {
  const { gaps } = scenarioOf(draft);
  const lacking = gaps.map((gap) => inPart(gap, draft));
  return (part) => {
    const texts: readonly string[] = contents[part](draft);
    if (isLeftOut(part, draft)) return 'none';
    if (texts.every((text) => !text.trim())) return 'nothing';
    return lacking.includes(part) || texts.some((text) => !text.trim()) ? 'begun' : 'written';
  };
}
