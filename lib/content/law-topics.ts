import type { Nation } from '@/lib/nation';

/** The pages of the law explained, in the order of their list; each is the last part of its address. */
export const lawTopics = [
  'definitions',
  'age',
  'who-may-refer',
  'safeguarding',
  'guardians',
  'duty-to-notify',
  'defences',
  'changes',
] as const;
export type LawTopic = (typeof lawTopics)[number];

/** Nations of one law stand together; each of these is a place on its page that an address can name. */
export type LawColumnId = Nation | 'england-wales';

/** Where one nation's law stands on a page that compares England and Wales together with the other two. */
export const lawColumnOf = {
  england: 'england-wales',
  wales: 'england-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
} as const satisfies Record<Nation, LawColumnId>;

/** Pages on which each nation stands by itself. */
const nationByNation: ReadonlySet<LawTopic> = new Set(['who-may-refer', 'safeguarding']);

/** The address of a page of the law, at the place of one nation; null: at its top. It names nothing else. */
export function lawAddress(topic: LawTopic, nation: Nation | null): string {
  const page = `/guidance/law/${topic}/`;
  if (!nation) return page;
  return `${page}#${nationByNation.has(topic) ? nation : lawColumnOf[nation]}`;
}
