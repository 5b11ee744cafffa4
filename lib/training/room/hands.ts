/** The most that can be counted: a lecture hall. A larger number is a slip of the keys. */
const most = 999;

/** A count of hands as it was typed, read. */
export type Hands = { is: 'empty' } | { is: 'counted'; hands: number } | { is: 'unread' };

/** A whole number is a count; anything else stays as typed, and no bar is drawn from it. */
export function readHands(typed: string | undefined): Hands {
  const text = typed?.trim() ?? '';
  if (!text) return { is: 'empty' };
  const hands = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return hands <= most ? { is: 'counted', hands } : { is: 'unread' };
}

/** Counts of one decision, by option, as they were typed. */
export type Counts = Readonly<Record<string, string>>;

/** The hands of one option; 0 where nothing was counted. */
export function handsIn(counts: Counts, option: string): number {
  const read = readHands(counts[option]);
  return read.is === 'counted' ? read.hands : 0;
}

/** Hands of all options together. Nobody is told who raised which. */
export function handsInAll(counts: Counts, options: readonly string[]): number {
  return options.reduce((sum, option) => sum + handsIn(counts, option), 0);
}

/** How much of its line an option's bar fills, 0 to 1: of the longest bar, but one hand alone never fills a line. */
export function lengthOfBar(counts: Counts, options: readonly string[], option: string): number {
  const longest = Math.max(10, ...options.map((one) => handsIn(counts, one)));
  return handsIn(counts, option) / longest;
}
