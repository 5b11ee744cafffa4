'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { DateBoxes } from '@/components/govuk/DateBoxes';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { Fieldset, FormGroup, Hint } from '@/components/govuk/Fieldset';
import { readDeleteOn, suggestedDeleteOn } from '@/lib/drafts/retention';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { todayInUk } from '@/lib/today-in-uk';
import type { Card } from '@/lib/vault/card';
import { failureInWords } from './failure-words';
import { changeCard } from './stored-drafts';

interface Props {
  id: string;
  card: Card;
  onSet: (what: string) => void;
}

/** The day on which the worker means to delete a draft: set by the worker, kept or changed at any time. */
export function DeletionDay({ id, card, onSet }: Props) {
  const [typed, setTyped] = useState(() => {
    const [year = '', month = '', day = ''] = (card.deleteOn ?? suggestedDeleteOn(todayInUk())).split('-');
    return { year, month: String(Number(month)), day: String(Number(day)) };
  });
  const [problem, setProblem] = useState<string | null>(null);
  async function set(event: FormEvent) {
    event.preventDefault();
    const read = readDeleteOn(typed, todayInUk());
    if (!read.ok) {
      const { failure } = read;
      return setProblem(
        failure.kind === 'delete-on.too-late'
          ? sayOfDrafts(failure.kind, { latest: pointInWords(failure.latest) })
          : sayOfDrafts(failure.kind),
      );
    }
    const changed = await changeCard(id, { deleteOn: read.value });
    if (changed.ok) onSet(sayOfDrafts('drafts.day-saved'));
    else setProblem(failureInWords(changed.failure));
  }
  const field = `delete-on-${id}`;
  return (
    <form onSubmit={set} autoComplete="off" noValidate>
      <FormGroup error={problem !== null}>
        <Fieldset
          as="field"
          legend={sayOfDrafts('drafts.day')}
          describedBy={problem ? `${field}-hint ${field}-problem` : `${field}-hint`}
        >
          <Hint id={`${field}-hint`}>{sayOfDrafts('drafts.day-hint')}</Hint>
          {problem && (
            <FieldProblem id={`${field}-problem`} is="error">
              {problem}
            </FieldProblem>
          )}
          <DateBoxes
            id={field}
            parts={['day', 'month', 'year']}
            error={problem !== null}
            wire={(part) => ({
              name: part,
              defaultValue: typed[part],
              onChange: async ({ target }) => setTyped((before) => ({ ...before, [part]: target.value })),
            })}
          />
        </Fieldset>
      </FormGroup>
      <Button type="submit" look="secondary">
        {sayOfDrafts('drafts.day-set')}
      </Button>
    </form>
  );
}
