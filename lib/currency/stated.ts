import { type Contact, contacts } from '@/lib/content/contacts';
import { legalHelp } from '@/lib/content/contacts-legal-help';
import type { Citation, ContentRecord } from '@/lib/content/content-record';
import { contactsInEnglish } from '@/lib/content/en/contacts';
import { legalHelpInEnglish } from '@/lib/content/en/contacts-legal-help';
import { indicatorsInEnglish } from '@/lib/content/en/indicators';
import { languageInEnglish } from '@/lib/content/en/language';
import { explainedInEnglish } from '@/lib/content/en/law-explained';
import { librarySummariesInEnglish } from '@/lib/content/en/library-summaries';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import { type FirstResponder, firstResponders } from '@/lib/content/first-responders';
import { indicatorIds, indicators } from '@/lib/content/indicators';
import { type WordsToAvoidId, wordsToAvoid } from '@/lib/content/language';
import { type ExplainedId, explainedRecords } from '@/lib/content/law-explained';
import { type LawSourceId, sourceBehind } from '@/lib/content/law-sources';
import { library } from '@/lib/content/library';
import { entryOf, isPast, libraryIds } from '@/lib/guidance/library';
import { sayOfCurrency } from '@/lib/messages/currency-words';
import { say } from '@/lib/messages/words';
import { type Nation, nations } from '@/lib/nation';
import { questionWords } from '@/lib/questions/en/words';
import { type ResponderKind, responderKinds } from '@/lib/referral/responder-kinds';

/** The collections that a dated record can be of. */
export const statedKinds = [
  'statement',
  'who-may-refer',
  'contact',
  'guidance',
  'indicator',
  'wording',
] as const;
export type StatedKind = (typeof statedKinds)[number];

/** One dated record as somebody meets it: what it says, where from, as at which month, how sure. */
export interface Stated extends Pick<ContentRecord, 'asOf' | 'certainty' | 'reviewAfterMonths'> {
  kind: StatedKind;
  /** Unique among all records, and the same in every release. */
  key: string;
  title: string;
  says: string;
  /** The titles of its sources, the place in them included. */
  from: readonly string[];
  /** Of a contact: a mark of its numbers and e-mail that is another one when they change. They stand in one place only. */
  reach: string | null;
  /** False: the best known address of this guidance, which was seen in no source. */
  addressConfirmed: boolean;
  /** Guidance that no longer applies: it is kept to lead to what does, and there is nothing to compare again. */
  over: boolean;
}

interface Dated extends Pick<ContentRecord, 'asOf' | 'certainty' | 'reviewAfterMonths'> {
  sources: readonly Citation<LawSourceId>[];
}

function stated(kind: StatedKind, id: string, record: Dated, title: string, says: string): Stated {
  const { asOf, certainty, reviewAfterMonths } = record;
  return {
    kind,
    key: `${kind}/${id}`,
    title,
    says,
    from: record.sources.map(({ of, at }) => [sourceBehind(of).title, at].filter(Boolean).join(', ')),
    reach: null,
    addressConfirmed: true,
    over: false,
    asOf,
    certainty,
    ...(reviewAfterMonths === undefined ? {} : { reviewAfterMonths }),
  };
}

// Object.keys forgets the keys it was given.
const idsOf = <Id extends string>(records: Readonly<Record<Id, unknown>>) => Object.keys(records) as Id[];

function whoMayRefer(kind: ResponderKind, nation: Nation): Stated[] {
  const { mayRefer }: FirstResponder = firstResponders[kind];
  const known = mayRefer[nation];
  if (!known) return [];
  const title = `${questionWords['responder.kind'].options[kind]}, ${say(`nation.${nation}`)}`;
  return [
    stated('who-may-refer', `${kind}/${nation}`, known, title, sayOfCurrency(`currency.may.${known.may}`)),
  ];
}

/** A short mark of a text (FNV-1a, 32 bits): tells other texts from this one, and does not tell this one. */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (const letter of text) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (mark >>> 0).toString(16);
}

const allContacts = { ...contacts, ...legalHelp };
const contactWords = { ...contactsInEnglish, ...legalHelpInEnglish };

function contact(id: keyof typeof allContacts): Stated {
  const one: Contact<LawSourceId> = allContacts[id];
  const { name, for: purpose } = contactWords[id];
  const reach = [one.phone, one.phoneOutOfHours, one.email].filter(Boolean).join(' ');
  return { ...stated('contact', id, one, name, purpose), reach: reach ? markOf(reach) : null };
}

/** Every record that the app states something from, in a fixed order. */
export function everyStated(): Stated[] {
  return [
    ...idsOf<ExplainedId>(explainedRecords).map((id) =>
      stated(
        'statement',
        id,
        explainedRecords[id],
        explainedInEnglish[id].title,
        explainedInEnglish[id].text,
      ),
    ),
    ...responderKinds.flatMap((kind) => nations.flatMap((nation) => whoMayRefer(kind, nation))),
    ...idsOf(allContacts).map(contact),
    ...libraryIds.map((id) => {
      const { summary, statusNote } = librarySummariesInEnglish[id];
      const { title } = libraryTitlesInEnglish[id];
      const entry = stated('guidance', id, library[id], title, `${summary} ${statusNote}`);
      return { ...entry, addressConfirmed: library[id].urlConfirmed, over: isPast(entryOf(id)) };
    }),
    ...indicatorIds.map((id) => {
      const { text } = indicatorsInEnglish[id];
      return stated('indicator', id, indicators[id], text, text);
    }),
    ...idsOf<WordsToAvoidId>(wordsToAvoid).map((id) => {
      const { avoid, instead } = languageInEnglish[id];
      return stated('wording', id, wordsToAvoid[id], avoid, instead);
    }),
  ];
}

/** Those that are to be compared with their source from time to time. */
export const toReview = (records: readonly Stated[]): Stated[] => records.filter(({ over }) => !over);
