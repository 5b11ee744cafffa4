const shortest = 6;
const longest = 60;
/** What holds no space and is longer, such as an address, is broken and widens nothing. */
const longestWord = 14;

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const wordIn = (text: string) => Math.max(0, ...text.split(/\s/).map((word) => word.length));

/**
 * How a table's width is shared out: by how long the texts of each column usually are, within bounds, so that a column
 * of ages stays narrow, one of long notes does not starve the rest, and words stay whole. The shares add up to 1.
 */
export function columnShares(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const weights = Array.from({ length: columns }, (_, column) => {
    const texts = rows.map((row) => row[column] ?? '');
    const word = Math.min(longestWord, Math.max(...texts.map(wordIn)) + 2);
    return Math.min(longest, Math.max(shortest, word, mean(texts.map((text) => text.length)))) ** 0.6;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
