import { say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import type { MissingReason } from '@/lib/questions/question';
import { readingOf, said } from '@/lib/questions/relevance';
import { anyReadingOf } from '@/lib/record/words-of';
import { type Composed, type Composing, type Composition, compose } from './compose';
import { composedTexts } from './composed-texts';
import { type FieldSource, fieldSources } from './field-sources';
import type { FieldId } from './pages';
import { listedPlaces, placeSlots } from './places';

/** What the answers make of one field. `question` is the one to go to, null for what is done outside the app. */
export type FieldValue = { question: QuestionId | null } & (
  | { is: 'answered'; text: string; composed?: Composed }
  /** Only a reason is there; `text` says it, for boxes that take any text. Null: reasons inside a list's items. */
  | { is: 'reason'; reason: MissingReason | null; text: string; composed?: Composed }
  | { is: 'unread'; soFar?: string }
  | { is: 'nothing'; soFar?: string }
);

const compositions: Partial<Record<FieldId, Composition>> = composedTexts;
const sources: Readonly<Record<FieldId, FieldSource>> = fieldSources;

function onlyReason(question: QuestionId, reason: MissingReason): FieldValue {
  return { is: 'reason', question, reason, text: say(`record.${reason}`) };
}

function fromAnswer(
  { question, values }: Extract<FieldSource, { from: 'answer' }>,
  { from }: Composing,
): FieldValue {
  const reading = anyReadingOf(from, question);
  switch (reading.is) {
    case 'does-not-apply':
    case 'empty':
      return { is: 'nothing', question };
    case 'unread':
      return { is: 'unread', question };
    case 'missing':
      return onlyReason(question, reading.reason);
    case 'answered': {
      const { value } = reading;
      if (typeof value !== 'string' && typeof value !== 'number') return { is: 'nothing', question };
      const text = values ? values[value] : String(value);
      return text === undefined ? { is: 'nothing', question } : { is: 'answered', question, text };
    }
  }
}

/** A tick is the practitioner's own; what is not ticked is no answer. */
function fromTick(option: string, { from }: Composing): FieldValue {
  const question = 'exploitation.types';
  const reading = readingOf(from, question);
  if (reading.is === 'answered') {
    const ticked = reading.value.some((kind) => kind === option);
    return ticked ? { is: 'answered', question, text: 'true' } : { is: 'nothing', question };
  }
  if (reading.is === 'unread') return { is: 'unread', question };
  return reading.is === 'missing' ? onlyReason(question, reading.reason) : { is: 'nothing', question };
}

function fromPlaces(
  { list, slot }: Extract<FieldSource, { from: 'place' }>,
  composing: Composing,
): FieldValue {
  const text = listedPlaces(list, composing).slice(0, placeSlots)[slot];
  if (text !== undefined) return { is: 'answered', question: list, text };
  const reading = readingOf(composing.from, list);
  return reading.is === 'missing' ? onlyReason(list, reading.reason) : { is: 'nothing', question: list };
}

/**
 * The service's "no" leaves the child's route. Whoever said that they may be under 18 all the same said that the age
 * is in doubt, and that is its "not sure". Only a reason why there is no answer chooses nothing.
 */
function fromAge({ from }: Composing): FieldValue {
  const question = 'age.under-18';
  const reading = readingOf(from, question);
  if (reading.is === 'missing') return onlyReason(question, reading.reason);
  if (reading.is === 'unread') return { is: 'unread', question };
  if (reading.is !== 'answered') return { is: 'nothing', question };
  if (reading.value !== 'no') return { is: 'answered', question, text: reading.value };
  const doubt = said(from, 'age.reason-to-think-under-18');
  return doubt === 'yes' || doubt === 'not-sure'
    ? { is: 'answered', question: 'age.reason-to-think-under-18', text: 'not-sure' }
    : { is: 'nothing', question: 'age.reason-to-think-under-18' };
}

/** The first question of a text's main pieces: where to go when the text misses its point. */
function mainQuestionOf(composition: Composition): QuestionId | null {
  const main = composition.flatMap(({ pieces }) => pieces).find((piece) => piece.main);
  if (!main) return null;
  return 'answer' in main ? main.answer : main.list;
}

function fromTexts(field: FieldId, composing: Composing): FieldValue {
  const composition = compositions[field] ?? [];
  const question = mainQuestionOf(composition);
  const composed = compose(composition, composing);
  const soFar = composed.hasAnswer ? { soFar: composed.text } : {};
  switch (composed.main) {
    case 'nothing':
      return { is: 'nothing', question, ...soFar };
    case 'unread':
      return { is: 'unread', question, ...soFar };
    case 'reason':
      return composed.hasAnswer
        ? { is: 'answered', question, text: composed.text, composed }
        : { is: 'reason', question, reason: null, text: composed.text, composed };
    case 'answered':
      return { is: 'answered', question, text: composed.text, composed };
  }
}

/** What the relevant answers make of a field of the online service, whether or not this case meets it. */
export function fieldValueOf(field: FieldId, composing: Composing): FieldValue {
  const source = sources[field];
  switch (source.from) {
    case 'answer':
      return fromAnswer(source, composing);
    case 'tick':
      return fromTick(source.option, composing);
    case 'place':
      return fromPlaces(source, composing);
    case 'composed':
      return fromTexts(field, composing);
    case 'age':
      return fromAge(composing);
    case 'hand':
      return { is: 'nothing', question: 'documents.files' };
    case 'service':
      return { is: 'nothing', question: null };
  }
}

/** Whether files will be uploaded, null while nobody has said. The page that describes them depends on it. */
export function filesToUpload({ from }: Composing): number | null {
  const reading = readingOf(from, 'documents.files');
  if (reading.is === 'missing') return 0;
  if (reading.is !== 'answered') return null;
  const answers = reading.value.map((item) => item.readings.upload);
  const wanted = answers.filter((upload) => upload.is === 'answered' && upload.value === 'yes').length;
  return wanted > 0 || answers.every((upload) => upload.is === 'answered' || upload.is === 'missing')
    ? wanted
    : null;
}
