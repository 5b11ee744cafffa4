import type { ContentRecord } from './content-record';
import { everywhere } from './nations-covered';

const fromTheLanguageGuide = {
  nations: everywhere,
  sources: [{ of: 'ind-language-guide' }],
  asOf: '2026-11',
  certainty: 'dated',
} as const satisfies ContentRecord;

/**
 * Words that lay the harm on the child, each with words to use instead and why (en/language.ts). After the facts in
 * the guide; the wording is our own. Advice to the writer only: nothing that was typed is ever changed by it.
 */
export const wordsToAvoid = {
  'putting-themselves-at-risk': fromTheLanguageGuide,
  'lifestyle-choice': fromTheLanguageGuide,
  'involved-in': fromTheLanguageGuide,
  'child-prostitute': fromTheLanguageGuide,
  'boyfriend-girlfriend': fromTheLanguageGuide,
  promiscuous: fromTheLanguageGuide,
  'drug-runner': fromTheLanguageGuide,
  'gang-member': fromTheLanguageGuide,
  'money-mule': fromTheLanguageGuide,
  plugging: fromTheLanguageGuide,
  streetwise: fromTheLanguageGuide,
  absconded: fromTheLanguageGuide,
  'refuses-to-engage': fromTheLanguageGuide,
  'contacting-adults-online': fromTheLanguageGuide,
  illegal: fromTheLanguageGuide,
  'changed-story': fromTheLanguageGuide,
  'alleged-victim': fromTheLanguageGuide,
  slave: fromTheLanguageGuide,
} as const satisfies Record<string, ContentRecord>;
export type WordsToAvoidId = keyof typeof wordsToAvoid;
