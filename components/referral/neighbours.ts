/** Items in their order; neighbours of which the same is said stand together, so that it is said once. */
export function neighboursAlike<T>(items: readonly T[], saidOf: (item: T) => string): [T, ...T[]][] {
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && saidOf(last[0]) === saidOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
