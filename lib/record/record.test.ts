import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { nations } from '@/lib/nation';
import {
  type Answers,
  type Entry,
  noUncertainDate,
  type Typed,
  type TypedItem,
} from '@/lib/questions/answers';
import { catalogue, type QuestionId, questionIds } from '@/lib/questions/catalogue';
import { gapsIn } from '@/lib/questions/completeness';
import {
  afterwardsSections,
  decidingSections,
  type ItemField,
  type Kind,
  missingReasons,
  type Question,
  recordSections,
} from '@/lib/questions/question';
import type { AnyReading } from '@/lib/questions/reading';
import { type Relevant, relevant } from '@/lib/questions/relevance';
import { responderKinds } from '@/lib/referral/responder-kinds';
import type { Block, RecordDocument } from './document';
import { documentsFor } from './document-for';
import { outcomeOrder, partsOf, recordOrder } from './order';
import { partsInOrder, textsInDocument, textsOfBlock } from './texts-in-document';
import { anyReadingOf, fieldWordsOf, itemName, labelOf, wordsOf } from './words-of';

const today = '2026-11-24';
const versions = { app: '0.0.1', content: 'November 2026' };
const questions: Readonly<Record<string, Question>> = catalogue;

/** Draws answers to everything, each text with a token of its own, so that it can be followed to the paper. */
function anyAnswers(draw: fc.GeneratorValue): {
  answers: Answers;
  tokens: ReadonlyMap<string, string>;
} {
  const tokens = new Map<string, string>();
  const token = (where: string) => {
    const text = `zq${String(tokens.size).padStart(5, '0')}qz`;
    tokens.set(text, where);
    return text;
  };
  const oneOf = <T>(options: readonly T[]): T => draw(fc.constantFrom, ...options);
  const typed = (field: Kind | ItemField, where: string): Typed => {
    switch (field.kind) {
      case 'choice':
        return oneOf([...field.options, token(where)]);
      case 'choices':
        return draw(fc.subarray, [...field.options]);
      case 'past-date':
        return oneOf([
          { day: '29', month: '2', year: '2012' },
          { day: '30', month: '2', year: token(where) },
        ]);
      case 'uncertain-date':
        return oneOf([
          { ...noUncertainDate, by: 'year', year: '2024' } as const,
          { ...noUncertainDate, by: 'age', age: '14' } as const,
          { ...noUncertainDate, by: 'day', day: token(where), month: '3', year: '2024' } as const,
        ]);
      case 'whole-number':
        return oneOf(['2', token(where)]);
      case 'email':
        return `${token(where)}@post.example`;
      case 'pick':
        return oneOf([token(where), 'other:control', 'con-threatened']);
      default:
        return `${token(where)} <b>\n“x” {name}`;
    }
  };
  const entry = (field: Kind | ItemField, where: string): Entry => {
    const kind = draw(fc.constantFrom, 'typed', 'typed', 'typed', 'missing', 'empty', 'blank');
    if (kind === 'empty') return {};
    if (kind === 'blank')
      return { typed: field.kind === 'choices' ? [] : field.kind === 'text' ? '  ' : typed(field, where) };
    const reason = kind === 'missing' ? { missing: oneOf(missingReasons) } : {};
    return { typed: typed(field, where), ...reason };
  };
  const item = (fields: Readonly<Record<string, ItemField>>, where: string, i: number): TypedItem => ({
    id: `item-${i}`,
    entries: Object.fromEntries(
      Object.entries(fields).map(([id, field]) => [id, entry(field, `${where}/item-${i}/${id}`)]),
    ),
  });
  const answers = Object.fromEntries(
    Object.entries(questions).map(([id, question]): [string, Entry] => {
      if (question.kind !== 'items') return [id, entry(question, id)];
      const count = draw(fc.nat, 2);
      return [id, { typed: Array.from({ length: count }, (_, i) => item(question.fields, id, i)) }];
    }),
  );
  // The few that decide which paper it is are drawn so that all papers come up.
  const decided = {
    'nation.of-referral': { typed: oneOf(nations) },
    'responder.kind': { typed: oneOf(responderKinds) },
    'age.under-18': { typed: oneOf(['yes', 'not-sure', 'no', 'no']) },
    'age.reason-to-think-under-18': { typed: oneOf(['yes', 'no']) },
    'adult-history.exploited-under-18': { typed: oneOf(['yes', 'not-sure', 'no', 'no']) },
    'conclusion.is': {
      typed: oneOf(['refer-now', 'refer-now', 'refer-now', 'safeguard-and-come-back', 'no-concern']),
    },
  };
  return { answers: { ...answers, ...decided }, tokens };
}

/** What came after the referral stands in papers of its own: see afterwards-papers.test.ts. */
const ofTheReferral = questionIds.filter(
  (id) => !afterwardsSections.some((section) => section === catalogue[id].section),
);

/** Where every text that applies was read, by place; a reason or a reading that does not apply leaves none. */
function placesThatApply(from: Relevant): Set<string> {
  const places = new Set<string>();
  const add = (place: string, { is }: AnyReading) => {
    if (is === 'answered' || is === 'unread') places.add(place);
  };
  for (const id of ofTheReferral) {
    const reading = from.reading(id);
    if (questions[id]?.kind !== 'items') add(id, reading);
    else if (reading.is === 'answered' && Array.isArray(reading.value)) {
      for (const item of reading.value) {
        if (typeof item !== 'object') continue;
        const readings: Readonly<Record<string, AnyReading>> = item.readings;
        for (const [field, one] of Object.entries(readings)) add(`${id}/${item.id}/${field}`, one);
      }
    }
  }
  return places;
}

/** Blocks of a document, those inside answers too. */
function blocksIn(document: RecordDocument): Block[] {
  const inside = (block: Block): Block[] =>
    block.block === 'answers'
      ? block.rows.flatMap(({ answer }) => answer.flatMap((one) => [one, ...inside(one)]))
      : [];
  return [...partsInOrder(document.parts)].flatMap(({ part }) =>
    part.blocks.flatMap((block) => [block, ...inside(block)]),
  );
}

function textOf(document: RecordDocument): string {
  return textsInDocument(document).join('\u0000');
}

const tokensIn = (text: string) => new Set(text.match(/zq\d{5}qz/g));

test('whatever is answered: what applies is printed, what does not is not, the rest is named as missing', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { answers, tokens } = anyAnswers(draw);
      const from = relevant(answers, today);
      const apply = placesThatApply(from);
      for (const { id, document } of documentsFor(from, versions)) {
        seen.add(id);
        const printed = tokensIn(textOf(document));
        // A token that was drawn for a choice not taken stands nowhere.
        const written = tokensIn(JSON.stringify(answers));
        const wrong = [...tokens].filter(
          ([token, place]) => printed.has(token) !== (written.has(token) && apply.has(place)),
        );
        expect(
          wrong.map(([, place]) => place),
          id,
        ).toEqual([]);
      }
    }),
    // Seeded: every ending must come up.
    { numRuns: 60, endOnFailure: true, seed: 20261126 },
  );
  expect([...seen].sort()).toEqual(
    ['adult', 'adult-exploited-as-a-child', 'come-back', 'hand-over', 'no-concern', 'summary'].sort(),
  );
});

test('the child’s words stand in quotations and nowhere else, each once and exactly as typed', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { answers } = anyAnswers(draw);
      const from = relevant(answers, today);
      const own = ownWords(from);
      for (const { id, document } of documentsFor(from, versions)) {
        if (id.startsWith('adult')) continue;
        const blocks = blocksIn(document);
        const quoted = blocks.flatMap((block) => (block.block === 'quotation' ? [block.text] : []));
        expect(quoted.toSorted()).toEqual(own.toSorted());
        const elsewhere = blocks
          .filter(({ block }) => block !== 'quotation' && block !== 'answers')
          .flatMap((block) => [...textsOfBlock(block)])
          .join('\u0000');
        expect(own.filter((words) => elsewhere.includes(words))).toEqual([]);
      }
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

function ownWords(from: Relevant): string[] {
  return ofTheReferral.flatMap((id) => {
    const question = questions[id];
    const reading = from.reading(id);
    if (reading.is !== 'answered') return [];
    if (question?.kind === 'own-words') return [String(reading.value)];
    if (question?.kind !== 'items' || !Array.isArray(reading.value)) return [];
    const fields = Object.entries(question.fields).filter(([, { kind }]) => kind === 'own-words');
    return reading.value.flatMap((item) =>
      fields.flatMap(([field]) => {
        const one = typeof item === 'object' ? item.readings[field] : undefined;
        return one?.is === 'answered' ? [String(one.value)] : [];
      }),
    );
  });
}

test('nothing that was typed gets into a title, a heading’s anchor or the lines on every page but the reference', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { answers, tokens } = anyAnswers(draw);
      for (const { document } of documentsFor(relevant(answers, today), versions)) {
        const ids = [...partsInOrder(document.parts)].map(({ part }) => part.id);
        expect(new Set(ids).size).toBe(ids.length);
        const around = tokensIn([document.title, document.pageOf, ...ids].join(' '));
        expect([...around]).toEqual([]);
        for (const token of tokensIn(document.running.join(' '))) {
          expect(tokens.get(token)).toBe('referrer.own-reference');
        }
      }
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test('every gap is listed, what holds nothing by its name alone', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { answers } = anyAnswers(draw);
      const from = relevant(answers, today);
      for (const { id, document } of documentsFor(from, versions)) {
        const part = document.parts.find((one) => one.id === 'gaps');
        const listed = (part?.blocks ?? []).flatMap((block) => [...textsOfBlock(block)]).join('\u0000');
        const lower = listed.toLowerCase();
        const shown = new Set([...partsInOrder(document.parts)].map((one) => one.part.id));
        const order = id === 'summary' || id === 'hand-over' ? recordOrder[document.layout] : outcomeOrder;
        const hidden = partsOf(order).filter((one) => !shown.has(one.id));
        const inEmptyPart = new Set<string>(hidden.flatMap(({ questions }) => questions));
        const unlisted = [...decidingSections, ...recordSections]
          .flatMap((section) => gapsIn(section, from))
          .filter(({ question, item }) => {
            const words = item ? fieldWordsOf(question, item.field) : wordsOf(question);
            const ofAnAdult = id.startsWith('adult') && question === 'child-place.nation';
            const label = ofAnAdult ? 'Where the person is now' : labelOf(words);
            if (lower.includes(label.toLowerCase())) return false;
            if (item && isBlankItem(from, question, item.id)) return !listed.includes(itemName(question));
            return !inEmptyPart.has(question);
          });
        expect(unlisted).toEqual([]);
      }
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

function isBlankItem(from: Relevant, question: QuestionId, id: string): boolean {
  const reading = anyReadingOf(from, question);
  const items = reading.is === 'answered' && Array.isArray(reading.value) ? reading.value : [];
  const item = items.find((one) => typeof one === 'object' && one.id === id);
  const readings: AnyReading[] = typeof item === 'object' ? Object.values(item.readings) : [];
  return readings.every(({ is }) => is === 'empty' || is === 'does-not-apply');
}

test('without a nation there is no paper, before a conclusion there are notes that refer nothing', () => {
  expect(documentsFor(relevant({}, today), versions)).toEqual([]);
  const begun = documentsFor(relevant({ 'nation.of-referral': { typed: 'wales' } }, today), versions);
  expect(begun.map(({ id }) => id)).toEqual(['so-far']);
});
