import { expect, test } from '@playwright/test';
import { say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { relevant } from '@/lib/questions/relevance';
import type { Block, Part } from '@/lib/record/document';
import { versions } from '@/lib/record/versions';
import { labelOf, wordsOf } from '@/lib/record/words-of';
import { writeAnswerSheet } from './answer-sheet';
import { onlineFormAnswers } from './answers-for-service';
import { emptyReferral, filledCase } from './filled-case';
import { type FormLists, loadFormLists } from './form-lists';
import { formPages } from './pages';

const today = '2026-11-24';
let lists: FormLists;
test.beforeAll(async () => {
  lists = await loadFormLists();
});

const sheet = (answers: Answers) => writeAnswerSheet(relevant(answers, today), lists, 'wales', versions);
const withParts = (part: Part): Part[] => [part, ...(part.parts ?? []).flatMap(withParts)];
const textsOf = (block: Block): string[] => {
  switch (block.block) {
    case 'paragraph':
    case 'notice':
      return [block.text.map(({ text }) => text).join('')];
    case 'quotation':
      return [block.text];
    case 'list':
      return block.items.map((item) => item.map(({ text }) => text).join(''));
    case 'answers':
      return block.rows.flatMap(({ label, answer }) => [label, ...answer.flatMap(textsOf)]);
    case 'table':
      return block.rows.flatMap((cells) => cells.map((cell) => cell.map(({ text }) => text).join('')));
  }
};
const allTexts = (parts: readonly Part[]) =>
  parts.flatMap(withParts).flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]);

test('the sheet follows the route page by page and holds every text that is carried over', () => {
  const answers = filledCase({}, lists, today);
  const { parts, title } = sheet(answers);
  const carried = onlineFormAnswers(relevant(answers, today), lists);
  expect(title).toBe('Answers for the online service');
  const pages = parts.flatMap(withParts).flatMap(({ id }) => (id.startsWith('page-') ? [id] : []));
  expect(pages).toEqual(carried.route.map((slug) => `page-${slug.slice(1).replaceAll('/', '-')}`));
  const texts = allTexts(parts);
  for (const { fields } of formPages) {
    for (const { id, type } of fields) {
      const text = carried.answers[id];
      if (text !== undefined && ['text', 'textarea', 'phone', 'email', 'select'].includes(type))
        expect(texts, id).toContain(text);
    }
  }
  expect(texts).toContain('Nothing: every page on this case’s way has what it needs.');
  expect(texts).toContain('Choose: Female');
  expect(texts.filter((text) => text === 'Tick')).toHaveLength(10);
  const ids = parts.flatMap(withParts).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('after the submission the sheet says so first, and no longer that nothing has been sent', () => {
  const first = (answers: Answers) => sheet(answers).parts[0]?.blocks[0];
  const marked = (made: string) => filledCase({ 'submission.made': { typed: made } }, lists, today);
  expect(first(marked('not-yet'))).toMatchObject({ block: 'notice', heading: say('sheet.about.not-sent') });
  expect(first(marked('yes'))).toMatchObject({ block: 'notice', heading: say('record.about.submitted') });
});

test('what is missing is marked where it belongs, and listed first', () => {
  const { parts } = sheet(emptyReferral());
  const [, needed] = parts;
  expect(needed?.id).toBe('still-needed');
  const texts = allTexts(parts);
  expect(texts).toContain('Still needed: Professional view.');
  expect(texts).toContain(
    'Some answers that decide between pages are not given yet, so pages that depend on them are not on this sheet.',
  );
  const gaps = parts
    .flatMap(withParts)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.block === 'answers' ? block.rows.flatMap(({ answer }) => answer) : []))
    .flatMap((block) => (block.block === 'paragraph' ? block.text : []))
    .filter(({ mark }) => mark === 'gap');
  expect(gaps.length).toBeGreaterThan(40);
});

test('limits and alterations stand beside the answers that they touch', () => {
  const given = {
    'exploitation.last-contact-details': { typed: 'He wrote as kay.ldn [12:03]' },
    'child.nationality': { missing: 'not-known' },
    'referrer.email': { typed: 'someone@charity.example' },
  } as const;
  const texts = allTexts(sheet(filledCase(given, lists, today)).parts).join('\n');
  expect(texts).toContain('because “kay.ldn” looks like');
  expect(texts).toContain('puts a hyphen after each');
  expect(texts).toContain('“Not known” is recorded. The service’s list has “Unknown”');
  expect(texts).toContain('Check: the service sends its sign-in link only');
});

test('the licence line stands on the sheet, with its link, and no name in the title or the running lines', () => {
  const document = sheet(filledCase({}, lists, today));
  const licence = document.parts.find(({ id }) => id === 'licence');
  const [line] = licence?.blocks ?? [];
  expect(line && textsOf(line)).toEqual([
    'Contains public sector information licensed under the Open Government Licence v3.0. Source: Home Office, modern slavery referral service and prompt sheet, April 2026. © Crown copyright.',
  ]);
  expect(line?.block === 'paragraph' ? line.text.map(({ href }) => href).filter(Boolean) : []).toHaveLength(
    1,
  );
  expect([document.title, ...document.running].join(' ')).not.toContain('Words about child');
});

test('a birth date that could not be understood is said to be that, not to be unanswered', () => {
  const texts = (month: string) => {
    const born = { 'child.birth-date': { typed: { day: '27', month, year: '2010' } } };
    return allTexts(sheet(filledCase(born, lists, today)).parts);
  };
  const said = say('sheet.blank-unread', { label: labelOf(wordsOf('child.birth-date')) });
  expect(texts('Novembr')).toContain(said);
  expect(texts('Nov.')).not.toContain(said);
});
