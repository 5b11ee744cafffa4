import * as z from 'zod/mini';
import { nations } from '@/lib/nation';
import { randomNameShape } from './crypto';

z.config({ jitless: true });

const cardSchema = z.object({
  /** The worker's own reference for the case, as typed; empty where there is none. */
  reference: z.string(),
  nation: z.nullable(z.enum(nations)),
  /** When the draft was last changed, ISO 8601 in UTC. */
  changed: z.iso.datetime(),
  sections: z.object({ complete: z.int(), total: z.int() }),
  /** The day on which the worker means to delete it, YYYY-MM-DD. */
  deleteOn: z.nullable(z.iso.date()),
  /** When a backup was last made of it, ISO 8601 in UTC. */
  lastBackup: z.nullable(z.iso.datetime()),
  /** `caseFileVersion` of the body. */
  answersVersion: z.int(),
  /** Whether the referral is said to have been submitted. Only there where it is: older cards say nothing of it. */
  submitted: z.optional(z.literal(true)),
  /** Random; tells backups of this draft. Only there once one was made, and never the id under which it is stored. */
  mark: z.optional(z.string().check(z.regex(randomNameShape))),
});

/** What the list of drafts shows of one, so that listing opens no story. */
export type Card = z.infer<typeof cardSchema>;

/** What is set of a card by itself, apart from what its draft says. */
export type CardChange = Partial<Pick<Card, 'deleteOn' | 'lastBackup' | 'mark'>>;

/** Null where it is no card of this version of the app. */
export function readCard(text: string): Card | null {
  return cardSchema.safeParse(JSON.parse(text)).data ?? null;
}
