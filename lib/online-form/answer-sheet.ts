import { isSubmitted } from '@/lib/afterwards/updates';
import { licencesInEnglish } from '@/lib/content/en/licences';
import { pickListNotesInEnglish } from '@/lib/content/en/pick-list-notes';
import { licences } from '@/lib/content/licences';
import { addressOf } from '@/lib/content/sources';
import { onlineFormPagesInEnglish } from '@/lib/messages/en/online-form-pages';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import type { QuestionId } from '@/lib/questions/catalogue';
import type { Relevant } from '@/lib/questions/relevance';
import { gap, notice, paragraph } from '@/lib/record/blocks';
import { statement } from '@/lib/record/citing';
import type { AnswerRow, Block, Inline, Part, RecordDocument } from '@/lib/record/document';
import { versionsPart } from '@/lib/record/help-part';
import { paper, submissionNotice } from '@/lib/record/paper';
import { anyReadingOf, labelOf, questionOf, valueInWords, wordsOf } from '@/lib/record/words-of';
import { type Versions, type Writing, writing } from '@/lib/record/writing';
import { type CheckedPage, checkedPages } from './answers-for-service';
import type { FieldCheck } from './field-check';
import { type FieldSource, fieldSources } from './field-sources';
import { type FormLists, loadFormLists } from './form-lists';
import { type FieldId, formPages, formSections } from './pages';
import type { Need, StillNeeded } from './still-needed';
import type { Warning } from './warnings';

const sources: Readonly<Record<FieldId, FieldSource>> = fieldSources;
const nameOf = (question: QuestionId | null, field: FieldCheck['field']) =>
  question === null ? field.label : labelOf(wordsOf(question));

/** What the service will still ask for, in words. */
function needInWords(need: Need, field: FieldCheck['field']): string {
  switch (need.kind) {
    case 'unanswered':
      return say('online-form.needed.unanswered', { label: nameOf(need.question, field) });
    case 'unread':
      return say('online-form.needed.unread', { label: nameOf(need.question, field) });
    case 'tick-one':
      return say('online-form.needed.tick-one');
    case 'reason-only': {
      const fills = { reason: say(`record.${need.reason}`) };
      if (field.options && 'list' in field.options) {
        const hasUnknown: readonly string[] = ['towns', 'regions', 'countries-abroad', 'nationalities'];
        return hasUnknown.includes(field.options.list)
          ? say('online-form.needed.reason-only-unknown', fills)
          : say('online-form.needed.reason-only', fills);
      }
      const unsure = field.options?.some((option) => option === 'not-sure' || option === 'i-dont-know');
      return say(
        unsure ? 'online-form.needed.reason-only-not-sure' : 'online-form.needed.reason-only',
        fills,
      );
    }
    case 'refused': {
      const { refusal } = need;
      if (refusal.kind !== 'too-long') return say(`online-form.refused.${refusal.kind}`, { ...refusal });
      const { length, limit } = refusal;
      return say('online-form.refused.too-long', { length, limit, over: length - limit });
    }
  }
}

/** What to know beside an answer, in words. */
function warningInWords(warning: Warning): string {
  switch (warning.kind) {
    case 'altered':
      return say(`online-form.altered.${warning.alteration}`);
    case 'list-note':
      return pickListNotesInEnglish[warning.note];
    case 'unread-part':
      return say('online-form.warned.unread-part', { label: labelOf(wordsOf(warning.question)) });
    case 'kind-not-ticked': {
      const option = wordsOf('exploitation.types').options?.[warning.option] ?? warning.option;
      return say('online-form.warned.kind-not-ticked', { option });
    }
    case 'not-on-list-in-text':
      return say('online-form.warned.not-on-list-in-text', { typed: warning.typed });
    case 'reason-written':
    case 'age-in-doubt':
    case 'more-than-ten':
    case 'domain-not-listed':
    case 'signs-not-carried':
    case 'upload-by-hand':
      return say(`online-form.warned.${warning.kind}`);
  }
}

const beside = (text: string): Block => ({ block: 'paragraph', text: [{ text, mark: 'check' }] });

/** The answer as it is to be given: which option to choose, which box to tick, which text to copy. */
function answerInWords({ field, value, carried }: FieldCheck, from: Relevant): Block | null {
  if (carried === null) return null;
  const source = sources[field.id];
  if (field.type === 'checkbox') return paragraph(say('sheet.ticked'));
  if (field.id === 'pv-under-age') {
    const options = wordsOf('age.under-18').options ?? {};
    return paragraph(say('sheet.choose', { option: options[carried] ?? carried }));
  }
  if (source.from !== 'answer' || value.is !== 'answered') return paragraph(carried);
  const question = questionOf(source.question);
  const reading = anyReadingOf(from, source.question);
  if (question.kind === 'items' || reading.is !== 'answered') return paragraph(carried);
  const text = valueInWords(question, wordsOf(source.question), reading.value).join('; ');
  return paragraph(field.type === 'radio' ? say('sheet.choose', { option: text }) : text);
}

/** Empty slots for more towns, and boxes that are not ticked, are not listed one by one. */
function isListed({ field, value, carried }: FieldCheck, needs: readonly StillNeeded[]): boolean {
  const source = sources[field.id];
  if (carried !== null || needs.length > 0) return true;
  if (source.from === 'place') return source.slot === 0;
  return field.type !== 'checkbox' || value.is === 'unread';
}

/** Why a field that may stay empty does: nothing was answered, a reason was given, or nobody could read the answer. */
function whyBlank({ field, value }: FieldCheck): string {
  if (value.is === 'reason') return say('sheet.blank-reason', { reason: value.text });
  return value.is === 'unread'
    ? say('sheet.blank-unread', { label: nameOf(value.question, field) })
    : say('sheet.blank');
}

function row(check: FieldCheck, { stillNeeded, warnings }: CheckedPage, from: Relevant): AnswerRow[] {
  const { field } = check;
  const needs = stillNeeded.filter((need) => need.field === field.id);
  if (!isListed(check, needs)) return [];
  const answer = answerInWords(check, from);
  const byHand = sources[field.id].from === 'hand' && warnings.some(({ kind }) => kind === 'upload-by-hand');
  const blank = byHand ? paragraph(say('sheet.by-hand')) : gap(whyBlank(check));
  const soFar = needs.flatMap((need) => ('soFar' in need && need.soFar !== undefined ? [need.soFar] : []));
  return [
    {
      label: field.label,
      answer: [
        ...(answer ? [answer] : needs.length === 0 ? [blank] : []),
        ...needs.map((need) => gap(needInWords(need, field))),
        ...soFar.flatMap((text) => [paragraph(say('online-form.needed.so-far')), paragraph(text)]),
        ...warnings.filter((warning) => warning.field === field.id).map((one) => beside(warningInWords(one))),
      ],
    },
  ];
}

const partId = (slug: string) => slug.replace(/^\//, '').replaceAll('/', '-');

function pagePart(checked: CheckedPage, from: Relevant): Part {
  const { page, fields } = checked;
  const rows = fields.flatMap((check) => row(check, checked, from));
  const without = {
    question: 'sheet.notice-page',
    notice: 'sheet.notice-page',
    check: 'sheet.check-page',
    end: 'sheet.end-page',
  } as const;
  return {
    id: `page-${partId(page.slug)}`,
    heading: onlineFormPagesInEnglish[page.slug],
    blocks: [
      paragraph(say('sheet.page', { slug: page.slug })),
      rows.length > 0 ? { block: 'answers', rows } : paragraph(say(without[page.kind])),
    ],
  };
}

/** The pages of the route in the sections of the service's prompt sheet. */
function sectionParts(pages: readonly CheckedPage[], from: Relevant): Part[] {
  return formSections.flatMap(({ id, name, pages: inSection }): Part[] => {
    const slugs: readonly string[] = inSection.map(({ slug }) => slug);
    const met = pages.filter(({ page }) => slugs.includes(page.slug));
    if (met.length === 0) return [];
    return [{ id, heading: name, blocks: [], parts: met.map((checked) => pagePart(checked, from)) }];
  });
}

/** Whether a page could still come that is not on this route: an answer that decides it is missing. */
function isOpen(pages: readonly CheckedPage[]): boolean {
  const deciding = new Set(formPages.flatMap(({ forks }) => forks.map(({ when }): string => when.field)));
  return pages.some(({ stillNeeded }) => stillNeeded.some(({ field }) => deciding.has(field)));
}

function neededPart(pages: readonly CheckedPage[]): Part {
  const rows = pages.flatMap(({ page, fields, stillNeeded }) =>
    stillNeeded.flatMap((need) => {
      const field = fields.find((check) => check.field.id === need.field)?.field;
      if (!field) return [];
      const cells = [onlineFormPagesInEnglish[page.slug], field.label, needInWords(need, field)];
      return [cells.map((text): readonly Inline[] => [{ text }])];
    }),
  );
  const head = [say('sheet.needed.page'), say('sheet.needed.field'), say('sheet.needed.what')];
  return {
    id: 'still-needed',
    heading: say('sheet.needed.heading'),
    blocks: [
      rows.length === 0
        ? paragraph(say('sheet.needed.none'))
        : { block: 'table', caption: say('sheet.needed.caption'), head, rows },
      ...(isOpen(pages) ? [paragraph(say('sheet.route.open'))] : []),
    ],
  };
}

function aboutPart(w: Writing): Part {
  const { today } = w.from;
  const steps = [
    'sheet.about.composed',
    'sheet.about.session',
    'sheet.about.erases',
    'sheet.about.not-carried',
  ] as const;
  return {
    id: 'about',
    heading: say('sheet.about.heading'),
    blocks: [
      isSubmitted(w.from)
        ? submissionNotice(w)
        : notice(say('sheet.about.not-sent'), say('sheet.about.not-sent-text')),
      {
        block: 'list',
        items: [
          statement('child-protection-comes-first', today),
          statement('nrm-does-not-replace-child-protection', today),
          [{ text: `${say('sheet.about.consent')} ` }, ...statement('consent-child-not-needed', today)],
          ...steps.map((step): Inline[] => [{ text: say(step) }]),
        ],
      },
    ],
  };
}

function licencePart(): Part {
  const { before, link, after } = licencesInEnglish['online-form'];
  const [licence] = licences['online-form'].sources;
  const address = addressOf(licence.of);
  return {
    id: 'licence',
    heading: say('sheet.licence.heading'),
    blocks: [
      {
        block: 'paragraph',
        text: [
          { text: before },
          address === null ? { text: link } : { text: link, href: address },
          { text: after },
        ],
      },
    ],
  };
}

/**
 * The answers for the online service as a paper, page by page in its order: what to choose, tick or copy, what is
 * still missing, and what the service refuses or alters. Only for a case that is referred.
 */
export function writeAnswerSheet(
  from: Relevant,
  lists: FormLists,
  nation: Nation,
  versions: Versions,
): RecordDocument {
  const w = writing(from, nation, [], versions);
  const pages = checkedPages(from, lists);
  return paper(
    say('sheet.title'),
    [aboutPart(w), neededPart(pages), ...sectionParts(pages, from), licencePart(), versionsPart(w)],
    w,
  );
}

/** The same, fetching the service's lists first. */
export async function answerSheet(
  from: Relevant,
  nation: Nation,
  versions: Versions,
): Promise<RecordDocument> {
  return writeAnswerSheet(from, await loadFormLists(), nation, versions);
}
