import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type { Answers, Entry, Typed } from '@/lib/questions/answers';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import type { ItemField, Kind, Question } from '@/lib/questions/question';
import { readEntry } from '@/lib/questions/read';
import { itemsOf, placeOf, startingValues, typedFrom } from './form-values';

const questions: Readonly<Record<QuestionId, Question>> = catalogue;

export interface AnswersForm {
  form: UseFormReturn<FieldValues>;
  /** Hands up a new entry of a question: a reason, items added or removed. */
  put: (question: QuestionId, entry: Entry) => void;
  /** The same for a field of an item. */
  putInItem: (question: QuestionId, itemId: string, field: string, entry: Entry) => void;
  /** The answers as they are this instant, before the page is drawn again. */
  current: () => Answers;
}

/**
 * A form over the answers. Inputs are the browser's own (a page of long texts stays quick); each change goes up at
 * once, as typed, as the one entry that changed. The answers stay the only truth: give the component that uses this
 * a new `key` when another draft or another section takes its place.
 */
export function useAnswersForm(
  ids: readonly QuestionId[],
  answers: Answers,
  today: string,
  onTyped: (changed: Answers) => void,
): AnswersForm {
  const [defaultValues] = useState(() => startingValues(ids, answers));
  const form = useForm<FieldValues>({ defaultValues });
  // Two changes can come before one drawing: the second must stand on the first.
  const latest = useRef({ answers, onTyped, today });
  useLayoutEffect(() => {
    latest.current = { answers, onTyped, today };
  }, [answers, onTyped, today]);

  const put = useCallback((question: QuestionId, entry: Entry) => {
    latest.current.answers = { ...latest.current.answers, [question]: entry };
    latest.current.onTyped({ [question]: entry });
  }, []);
  const putInItem = useCallback(
    (question: QuestionId, itemId: string, field: string, entry: Entry) => {
      const before = latest.current.answers[question];
      const typed = itemsOf(before).map((item) =>
        item.id === itemId ? { ...item, entries: { ...item.entries, [field]: entry } } : item,
      );
      put(question, { typed });
    },
    [put],
  );

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const { answers: now, today: day } = latest.current;
          const place = name ? placeOf(name, now) : null;
          if (!name || !place) return;
          const { question: id, inItem } = place;
          const question = questions[id];
          if (question.kind !== 'items') {
            const entry = entryAfter(question, now[id], form.getValues(id), day);
            if (entry) put(id, entry);
            return;
          }
          const field = inItem && question.fields[inItem.field];
          if (!field) return;
          // A date is several inputs: the whole of it stands one step up.
          const held: unknown = form.getValues(name.split('.').slice(0, 4).join('.'));
          const entry = entryAfter(field, inItem.item.entries[inItem.field], held, day);
          if (entry) putInItem(id, inItem.item.id, inItem.field, entry);
        },
      }),
    [form, put, putInItem],
  );
  const current = useCallback(() => latest.current.answers, []);
  return { form, put, putInItem, current };
}

/** An answer takes the place of a reason why there was none; emptying a field leaves the reason. */
function entryAfter(
  field: Kind | ItemField,
  before: Entry | undefined,
  held: unknown,
  today: string,
): Entry | null {
  const typed = typedFrom(field, held, before?.typed);
  if (typed === null || same(typed, before?.typed)) return null;
  const empty = readEntry(field, { typed }, today).is === 'empty';
  return empty && before?.missing ? { typed, missing: before.missing } : { typed };
}

function same(typed: Typed, before: Typed | undefined): boolean {
  if (typeof typed === 'string') return typed === (before ?? '');
  return JSON.stringify(typed) === JSON.stringify(before);
}
