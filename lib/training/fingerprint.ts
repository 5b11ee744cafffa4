import type { Scenario } from './scenario';

/** The same JSON however its names are ordered: reading a file puts them in the order of its schema. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, inOneOrder(one)]));
}

/** FNV-1a over UTF-16, 32 bits. It tells versions apart and keeps nothing secret. */
function hash(text: string, start: number): number {
  let sum = start;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}

/** A few letters that stand for a whole text. */
export function fingerprintOfText(text: string): string {
  const halves = [hash(text, 0x811c9dc5), hash(`${text.length} ${text}`, 0x9e3779b9)];
  return halves.map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** A few letters that differ as soon as anything in a scenario does: runs of two versions are not mixed. */
export function fingerprintOf(scenario: Scenario): string {
  return fingerprintOfText(JSON.stringify(inOneOrder(scenario)));
}
