import { useEffect, useState } from 'react';
import { LinkButton } from '@/components/govuk/Button';
import { SummaryList } from '@/components/govuk/SummaryList';
import { say } from '@/lib/messages/words';
import type { Answers, Entry, Typed } from '@/lib/questions/answers';
import type { QuestionId } from '@/lib/questions/catalogue';
import { keptAside } from '@/lib/questions/completeness';
import type { ItemField, Kind } from '@/lib/questions/question';
import { readEntry, textOf } from '@/lib/questions/read';
import type { Relevant } from '@/lib/questions/relevance';
import {
  type FieldWords,
  fieldWordsOf,
  itemName,
  labelOf,
  questionOf,
  valueInWords,
  wordsOf,
} from '@/lib/record/words-of';
import { itemsOf } from './form-values';

interface Props {
  answers: Answers;
  from: Relevant;
  onTyped: (changed: Answers) => void;
}

/** What is kept and does not apply: the practitioner sees it, and can delete it. */
export function KeptAside({ answers, from, onTyped }: Props) {
  const [deleted, setDeleted] = useState<{ id: QuestionId; entry: Entry } | null>(null);
  const aside = keptAside(answers, from).filter(
    (id) => !stillAsked(id, from) || holdsSomething(id, answers[id] ?? {}, from.today),
  );
  useEffect(() => {
    if (deleted) document.getElementById('aside-undo')?.focus();
  }, [deleted]);
  if (aside.length === 0 && !deleted) return null;
  return (
    <section aria-labelledby="kept-aside">
      <h2 className="govuk-heading-m" id="kept-aside">
        {say('review.aside-heading')}
      </h2>
      <p className="govuk-body">{say('review.aside-intro')}</p>
      {deleted && (
        <div className="govuk-inset-text" role="status">
          {say('review.aside-deleted', { question: labelOf(wordsOf(deleted.id)) })}{' '}
          <LinkButton
            id="aside-undo"
            onClick={() => {
              onTyped({ [deleted.id]: deleted.entry });
              setDeleted(null);
            }}
          >
            {say('review.aside-undo')}
            <span className="govuk-visually-hidden"> ({labelOf(wordsOf(deleted.id))})</span>
          </LinkButton>
        </div>
      )}
      <SummaryList
        rows={aside.map((id) => {
          const entry = answers[id] ?? {};
          const label = labelOf(wordsOf(id));
          return {
            id,
            label,
            value: <span className="waymark-typed">{keptText(id, entry, from.today)}</span>,
            action: {
              text: say('review.aside-delete'),
              about: label,
              onClick: () => {
                setDeleted({ id, entry });
                onTyped({ [id]: entry.missing && stillAsked(id, from) ? { missing: entry.missing } : {} });
              },
            },
          };
        })}
      />
    </section>
  );
}

/** A reason that stands in for the kept answer is not what is deleted. */
function stillAsked(id: QuestionId, from: Relevant): boolean {
  return from.reading(id).is === 'missing';
}

/** Whether there is anything to see: boxes that were emptied again are nothing kept. */
function holdsSomething(id: QuestionId, { typed }: Entry, today: string): boolean {
  const question = questionOf(id);
  if (question.kind === 'items') return itemsOf({ ...(typed ? { typed } : {}) }).length > 0;
  return typed !== undefined && readEntry(question, { typed }, today).is !== 'empty';
}

function inWords(field: Kind | ItemField, words: FieldWords, typed: Typed, today: string): string {
  const reading = readEntry(field, { typed }, today);
  if (reading.is === 'empty') return '';
  return reading.is === 'answered' ? valueInWords(field, words, reading.value).join(', ') : textOf(typed);
}

function keptText(id: QuestionId, { typed, missing }: Entry, today: string): string {
  const question = questionOf(id);
  if (typed === undefined) return missing ? say(`questions.missing-${missing}`) : '';
  if (question.kind !== 'items') return inWords(question, wordsOf(id), typed, today);
  return itemsOf({ typed })
    .map(({ entries }, index) => {
      const parts = Object.entries(question.fields).flatMap(([field, kind]) => {
        const kept = entries[field]?.typed;
        return kept === undefined ? [] : [inWords(kind, fieldWordsOf(id, field), kept, today)];
      });
      return `${itemName(id, index + 1)}: ${parts.filter(Boolean).join('; ')}`;
    })
    .join('\n');
}
