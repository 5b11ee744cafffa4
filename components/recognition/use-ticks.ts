import { useCallback, useMemo } from 'react';
import { itemsOf } from '@/components/questions/form-values';
import { type AnswersForm, useAnswersForm } from '@/components/questions/use-answers-form';
import type { Answers, Entry, TypedItem } from '@/lib/questions/answers';
import { randomId } from '@/lib/random-id';
import { seen } from './ticks';

const asked = [seen] as const;

/** What can be done with ticks. All of it stays the same from one drawing to the next. */
export interface TickActions {
  form: AnswersForm['form'];
  tick: (indicator: string) => string;
  takeOut: (item: string) => void;
  putBack: (item: TypedItem) => void;
  note: (item: string, field: string, entry: Entry) => void;
  setReason: (missing: Entry['missing']) => void;
}

/** A tick is an item of the list of what was seen; every change goes up at once. */
export function useTicks(answers: Answers, today: string, onTyped: (changed: Answers) => void): TickActions {
  const { form, put, putInItem, current } = useAnswersForm(asked, answers, today, onTyped);
  const change = useCallback(
    (to: (items: TypedItem[]) => TypedItem[]) => put(seen, { typed: to(itemsOf(current()[seen])) }),
    [put, current],
  );
  const tick = useCallback(
    (indicator: string) => {
      const id = randomId();
      change((items) => [...items, { id, entries: { indicator: { typed: indicator } } }]);
      return id;
    },
    [change],
  );
  const takeOut = useCallback(
    (item: string) => change((items) => items.filter(({ id }) => id !== item)),
    [change],
  );
  const putBack = useCallback((item: TypedItem) => change((items) => [...items, item]), [change]);
  const note = useCallback(
    (item: string, field: string, entry: Entry) => putInItem(seen, item, field, entry),
    [putInItem],
  );
  const setReason = useCallback(
    (missing: Entry['missing']) =>
      put(seen, { typed: itemsOf(current()[seen]), ...(missing ? { missing } : {}) }),
    [put, current],
  );
  return useMemo(
    () => ({ form, tick, takeOut, putBack, note, setReason }),
    [form, tick, takeOut, putBack, note, setReason],
  );
}
