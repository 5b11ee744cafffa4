const shortest = 6;
const longest = 60;

/**
 * How a table's width is shared out: by the longest text of each column, within bounds, so that a column of dates
 * stays narrow and one of long notes does not starve the rest. The shares add up to 1.
 */
export function columnShares(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const weights = Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map((row) => row[column]?.length ?? 0);
    const typical = Math.min(longest, Math.max(shortest, ...lengths));
    return Math.sqrt(typical);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
