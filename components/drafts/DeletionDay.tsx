'use client';
import { useState } from 'react';
import { DateBoxes } from '@/components/govuk/DateBoxes';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { Fieldset, FormGroup, Hint } from '@/components/govuk/Fieldset';
import { OfWhich } from '@/components/govuk/OfWhich';
import { readDeleteOn, suggestedDeleteOn } from '@/lib/drafts/retention';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { todayInUk } from '@/lib/today-in-uk';
import type { Card } from '@/lib/vault/card';
import { DraftForm, type Sent } from './DraftForm';
import { failureInWords } from './failure-words';
import { changeCard } from './stored-drafts';

interface Props {
  id: string;
  card: Card;
  /** Which draft it is, for those who hear a control alone. */
  about: string;
  /** The list is to be read again. */
  onSet: () => void;
}

/** The day on which the worker means to delete a draft: set by the worker, kept or changed at any time. */
export function DeletionDay({ id, card, about, onSet }: Props) {
  const [typed, setTyped] = useState(() => {
    const [year = '', month = '', day = ''] = (card.deleteOn ?? suggestedDeleteOn(todayInUk())).split('-');
    return { year, month: String(Number(month)), day: String(Number(day)) };
  });
  const field = `delete-on-${id}`;

  async function set(): Promise<Sent> {
    const refused = (why: string) => ({ ok: false, at: field, why }) as const;
    const read = readDeleteOn(typed, todayInUk());
    if (!read.ok) {
      const { failure } = read;
      return refused(
        failure.kind === 'delete-on.too-late'
          ? sayOfDrafts(failure.kind, { latest: pointInWords(failure.latest) })
          : sayOfDrafts(failure.kind),
      );
    }
    const changed = await changeCard(id, { deleteOn: read.value });
    if (!changed.ok) return refused(failureInWords(changed.failure));
    onSet();
    return { ok: true, said: sayOfDrafts('drafts.day-saved') };
  }

  return (
    <DraftForm
      send={set}
      button={<OfWhich about={about}>{sayOfDrafts('drafts.day-set')}</OfWhich>}
      busy={sayOfDrafts('drafts.saving')}
    >
      {(problemAt) => {
        const problem = problemAt(field);
        return (
          <FormGroup error={problem !== null}>
            <Fieldset
              as="field"
              legend={<OfWhich about={about}>{sayOfDrafts('drafts.day')}</OfWhich>}
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
        );
      }}
    </DraftForm>
  );
}
