import * as z from 'zod/mini';
import type { Answers } from '@/lib/questions/answers';
import { answersSchema } from '@/lib/questions/case-file';

const text = z.string();
const texts = z.array(text);
/** `key` tells the items of a list apart while they are moved; no file holds it. */
const key = text;

const draftSchema = z.strictObject({
  draft: z.literal(1),
  id: text,
  basedOn: text,
  title: text,
  nation: text,
  organisation: text,
  role: text,
  setting: text,
  level: text,
  minutes: text,
  day: z.strictObject({ day: text, month: text, year: text }),
  subjects: texts,
  contentNote: text,
  brief: text,
  people: z.array(z.strictObject({ id: text, name: text, about: text })),
  material: z.array(z.strictObject({ id: text, from: text, text })),
  injects: z.array(
    z.strictObject({
      id: text,
      kind: text,
      arrives: z.enum(['', 'at', 'after']),
      at: text,
      question: text,
      is: texts,
      from: text,
      text,
      raisesDanger: z.boolean(),
      revises: answersSchema,
    }),
  ),
  expectations: z.array(
    z.strictObject({
      id: text,
      at: text,
      question: text,
      answers: z.array(
        z.strictObject({ key, is: texts, verdict: text, why: text, follows: text, record: text }),
      ),
    }),
  ),
  indicators: z.array(z.strictObject({ key, indicator: text, in: text, seen: text })),
  wording: z.array(z.strictObject({ key, record: text, in: text, words: text })),
  discussion: z.array(z.strictObject({ key, text })),
  summary: text,
  end: text,
  walk: answersSchema,
});

type Read = z.infer<typeof draftSchema>;

/** News as it is being written. `at`, `question` and `is` are kept whichever way of arriving is chosen. */
export type DraftInject = Omit<Read['injects'][number], 'revises'> & { revises: Answers };
export type DraftExpectation = Read['expectations'][number];
export type DraftJudged = DraftExpectation['answers'][number];
export type DraftPerson = Read['people'][number];
export type DraftPassage = Read['material'][number];
export type DraftIndicator = Read['indicators'][number];
export type DraftWording = Read['wording'][number];
export type DraftPoint = Read['discussion'][number];

/**
 * A scenario while somebody writes it: every field may be empty, and holds what was typed or chosen, valid or not. It is
 * kept like this on the device; lib/training/write/scenario-from-draft.ts makes the scenario of it.
 */
export type DraftScenario = Omit<Read, 'injects' | 'walk'> & { injects: DraftInject[]; walk: Answers };

/** A scenario that nobody has written anything of yet but its title. */
export function newDraft(id: string, title: string): DraftScenario {
  return {
    draft: 1,
    id,
    basedOn: '',
    title,
    nation: '',
    organisation: '',
    role: '',
    setting: '',
    level: '',
    minutes: '',
    day: { day: '', month: '', year: '' },
    subjects: [],
    contentNote: '',
    brief: '',
    people: [],
    material: [],
    injects: [],
    expectations: [],
    indicators: [],
    wording: [],
    discussion: [],
    summary: '',
    end: '',
    walk: {},
  };
}

/** What was kept, read again; null for what is no draft of a scenario, or one of a release that this one can not read. */
export function readDraft(kept: unknown): DraftScenario | null {
  const read = draftSchema.safeParse(kept);
  // Optional parts come out of the schema as `undefined`; what was kept has them not at all.
  return read.success ? (JSON.parse(JSON.stringify(read.data)) as DraftScenario) : null;
}

/** The first of `prefix-1`, `prefix-2` … that is not taken. */
export function freeName(prefix: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}

/** What passages and news are pointed to by: they share one row of names. */
export function passageIds({ material, injects }: Pick<DraftScenario, 'material' | 'injects'>): string[] {
  return [...material, ...injects].map(({ id }) => id);
}
