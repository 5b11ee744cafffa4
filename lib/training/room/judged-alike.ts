import type { RoomOption } from './slide';

const sameJudgement = (one: RoomOption, other: RoomOption): boolean =>
  one.judged !== null &&
  other.judged !== null &&
  one.judged.verdict === other.judged.verdict &&
  one.judged.why === other.judged.why &&
  one.judged.record === other.judged.record;

/** Options that the scenario judges as one answer, together: their reason is read once. In the order of the first of each. */
export function judgedAlike(
  options: readonly RoomOption[],
): readonly (readonly [RoomOption, ...RoomOption[]])[] {
  const groups: [RoomOption, ...RoomOption[]][] = [];
  for (const option of options) {
    const group = groups.find(([first]) => sameJudgement(first, option));
    if (group) group.push(option);
    else groups.push([option]);
  }
  return groups;
}
