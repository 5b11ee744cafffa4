import type { FormField } from './page-types';

/** What the online service changes in a text without saying so. The words are in lib/messages. */
export type AlterationKind = 'signs' | 'bars' | 'doubled-signs' | 'dashes' | 'spaces' | 'code';

interface StoringRule {
  kind: AlterationKind;
  find: RegExp;
  put: string;
}

/** What happens before the answer is checked. Long boxes keep their spaces and line breaks. */
const sendingRules = [
  { kind: 'spaces', find: /\s+/g, put: ' ' },
  { kind: 'dashes', find: /[–—-]+/g, put: '-' },
] as const satisfies readonly StoringRule[];

/** What happens when it is stored, one after the other. */
const storingRules = [
  { kind: 'code', find: /\/\*|\*\//g, put: '-' },
  { kind: 'bars', find: /\|/g, put: '-' },
  { kind: 'doubled-signs', find: /&&+/g, put: '&' },
  { kind: 'doubled-signs', find: /@@+/g, put: '@' },
  { kind: 'code', find: /\/\.\.;\/|\/etc\/passwd|c:\\|cmd\.exe/gi, put: '-' },
  { kind: 'signs', find: /<+-?/g, put: '<-' },
  { kind: 'signs', find: />+-?/g, put: '>-' },
  { kind: 'signs', find: /\[+-?/g, put: '[-' },
  { kind: 'signs', find: /\]+/g, put: ']-' },
  { kind: 'signs', find: /~+-?/g, put: '~-' },
  { kind: 'code', find: /&#|%u/gi, put: '-' },
] as const satisfies readonly StoringRule[];

function rulesFor({ type }: Pick<FormField, 'type'>): readonly StoringRule[] {
  return type === 'textarea' ? sendingRules.filter(({ kind }) => kind !== 'spaces') : sendingRules;
}

function apply(rules: readonly StoringRule[], text: string): string {
  return rules.reduce((changed, { find, put }) => changed.replace(find, put), text);
}

/** The answer as the service checks it: ends trimmed, dashes made one hyphen, outside long boxes spaces closed up. */
export function asSent(field: Pick<FormField, 'type'>, text: string): string {
  return apply(rulesFor(field), text.trim());
}

/** The answer as the service keeps it and as whoever decides will read it. */
export function asStored(field: Pick<FormField, 'type'>, text: string): string {
  return apply(storingRules, asSent(field, text));
}

/** Which changes that are more than trimmed ends the service makes to this answer, each kind once. */
export function alterationsOf(field: Pick<FormField, 'type'>, text: string): AlterationKind[] {
  const found = new Set<AlterationKind>();
  let now = text.trim();
  for (const rule of [...rulesFor(field), ...storingRules]) {
    const changed = now.replace(rule.find, rule.put);
    if (changed !== now) found.add(rule.kind);
    now = changed;
  }
  return [...found];
}
