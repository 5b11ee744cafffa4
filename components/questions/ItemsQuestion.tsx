import { memo, useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { Button, LinkButton } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { focusFirstIn } from '@/components/govuk/ErrorSummary';
import { wordsOf } from '@/components/words';
import { say } from '@/lib/messages/words';
import type { Entry, TypedItem } from '@/lib/questions/answers';
import type { QuestionId } from '@/lib/questions/catalogue';
import { endBeforeStart, type StartAndEnd } from '@/lib/questions/contradictions';
import type { ItemField, ItemsKind, MissingReason, QuestionWords } from '@/lib/questions/question';
import type { AnyReading, Item } from '@/lib/questions/reading';
import { randomId } from '@/lib/random-id';
import { fieldId, itemFieldName } from './field-props';
import { itemsOf } from './form-values';
import { MissingReasonChoice } from './MissingReason';
import { QuestionField, WithQuestion } from './QuestionField';

interface Props {
  id: QuestionId;
  question: ItemsKind;
  words: QuestionWords;
  entry: Entry | undefined;
  /** Says which fields of each item apply. */
  reading: AnyReading;
  /** For comparing dates that are given as an age. */
  birthDate: string | null;
  today: string;
  form: UseFormReturn<FieldValues>;
  onEntry: (id: QuestionId, entry: Entry) => void;
  onItemEntry: (id: QuestionId, item: string, field: string, entry: Entry) => void;
  /** The question's entry this instant: items are added to what is there, not to what was drawn. */
  current: (id: QuestionId) => Entry | undefined;
}

/** What is known of one item beyond what was typed, as texts: a card is drawn again only when one of them changes. */
interface Known {
  /** The ids of its fields that apply, a blank between. */
  applies: string;
  /** The field that holds an end before its start. */
  contradicts: StartAndEnd | null;
}

function knownOf(question: QuestionId, reading: AnyReading, birthDate: string | null): Map<string, Known> {
  const items = reading.is === 'answered' && Array.isArray(reading.value) ? reading.value : [];
  return new Map(
    items.flatMap((item) =>
      typeof item === 'object'
        ? [
            [
              item.id,
              { applies: fieldsOf(item), contradicts: endBeforeStart(question, item, birthDate) },
            ] as const,
          ]
        : [],
    ),
  );
}

function fieldsOf({ readings }: Item<Record<string, ItemField>>): string {
  return Object.entries(readings)
    .filter(([, { is }]) => is !== 'does-not-apply')
    .map(([field]) => field)
    .join(' ');
}

/** A repeating thing: any number of items, each with the same fields. What is removed can be put back. */
export function ItemsQuestion(props: Props) {
  const { id, question, words, entry, reading, birthDate, today, form, onEntry, onItemEntry, current } =
    props;
  const { item: itemWords = { one: '', add: '', remove: '', none: '' } } = words;
  const items = itemsOf(entry);
  const known = knownOf(id, reading, birthDate);
  const base = fieldId(id);
  const [removed, setRemoved] = useState<{ item: TypedItem; index: number } | null>(null);
  const added = useRef<string | null>(null);
  const numbered = (number: number) => say('questions.item-numbered', { one: itemWords.one, number });

  useEffect(() => {
    if (!added.current) return;
    focusFirstIn(cardId(id, added.current));
    added.current = null;
  });
  useEffect(() => {
    if (removed) document.getElementById(`${base}-undo`)?.focus();
  }, [removed, base]);

  const add = () => {
    const item: TypedItem = { id: randomId(), entries: {} };
    added.current = item.id;
    setRemoved(null);
    onEntry(id, { typed: [...itemsOf(current(id)), item] });
  };
  const remove = useCallback(
    (item: string) => {
      const before = itemsOf(current(id));
      const index = before.findIndex((one) => one.id === item);
      const gone = before[index];
      if (!gone) return;
      setRemoved({ item: gone, index });
      onEntry(id, { typed: before.toSpliced(index, 1) });
    },
    [id, onEntry, current],
  );
  const undo = () => {
    if (!removed) return;
    onEntry(id, { typed: itemsOf(current(id)).toSpliced(removed.index, 0, removed.item) });
    added.current = removed.item.id;
    setRemoved(null);
  };
  const setItemEntry = useCallback(
    (item: string, field: string, changed: Entry) => onItemEntry(id, item, field, changed),
    [id, onItemEntry],
  );

  return (
    <section className="waymark-items" aria-labelledby={base}>
      <h2 className="govuk-heading-m" id={base} tabIndex={-1}>
        {words.asks}
      </h2>
      {words.hint && <p className="govuk-hint">{words.hint}</p>}
      {words.why && (
        <Details quiet summary={<WithQuestion text={say('questions.why')} question={words.asks} />}>
          {words.why}
        </Details>
      )}
      {entry?.missing && items.length > 0 && (
        <p className="waymark-field-warning">{say('questions.kept-aside')}</p>
      )}
      {items.length === 0 && !removed && <p className="govuk-body">{itemWords.none}</p>}
      {items.map((item, index) => (
        <ItemCard
          key={item.id}
          question={id}
          kind={question}
          item={item}
          legend={numbered(index + 1)}
          removeText={itemWords.remove}
          applies={known.get(item.id)?.applies ?? Object.keys(question.fields).join(' ')}
          contradicts={known.get(item.id)?.contradicts ?? null}
          today={today}
          form={form}
          onEntry={setItemEntry}
          onRemove={remove}
        />
      ))}
      {removed && (
        <div className="govuk-inset-text" role="status">
          {say('questions.item-removed', { item: numbered(removed.index + 1) })}{' '}
          <LinkButton id={`${base}-undo`} onClick={undo}>
            {say('questions.item-undo', { item: numbered(removed.index + 1) })}
          </LinkButton>
        </div>
      )}
      <Button look="secondary" onClick={add} id={`${base}-add`}>
        {itemWords.add}
      </Button>
      <MissingReasonChoice
        id={`${base}-reason`}
        question={words.asks}
        reason={entry?.missing}
        onReason={(reason) => onEntry(id, reasoned(current(id), reason))}
      />
    </section>
  );
}

function reasoned(entry: Entry | undefined, reason: MissingReason | undefined): Entry {
  return {
    ...(entry?.typed === undefined ? {} : { typed: entry.typed }),
    ...(reason ? { missing: reason } : {}),
  };
}

/** The element of one item, to begin at when it is new. */
function cardId(question: QuestionId, item: string): string {
  return fieldId(itemFieldName(question, item, 'card'));
}

interface CardProps {
  question: QuestionId;
  kind: ItemsKind;
  item: TypedItem;
  legend: string;
  removeText: string;
  applies: string;
  contradicts: StartAndEnd | null;
  today: string;
  form: UseFormReturn<FieldValues>;
  onEntry: (item: string, field: string, entry: Entry) => void;
  onRemove: (item: string) => void;
}

const ItemCard = memo(function ItemCard(props: CardProps) {
  const { question, kind, item, legend, removeText, applies, contradicts, today, form, onEntry, onRemove } =
    props;
  const onField = useCallback(
    (field: string, entry: Entry) => onEntry(item.id, field, entry),
    [item.id, onEntry],
  );
  return (
    <fieldset className="govuk-fieldset waymark-item" id={cardId(question, item.id)}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
      {applies.split(' ').map((field) => (
        <ItemFieldQuestion
          key={field}
          {...{ question, field, today, form }}
          kind={kind.fields[field]}
          name={itemFieldName(question, item.id, field)}
          entry={item.entries[field]}
          contradiction={field === contradicts?.end ? say(`questions.${contradicts.is}`) : null}
          onEntry={onField}
        />
      ))}
      <Button look="secondary" onClick={() => onRemove(item.id)}>
        {removeText}
        <span className="govuk-visually-hidden"> ({legend})</span>
      </Button>
    </fieldset>
  );
});

interface ItemFieldProps {
  question: QuestionId;
  field: string;
  kind: ItemField | undefined;
  name: string;
  entry: Entry | undefined;
  contradiction?: string | null;
  today: string;
  form: UseFormReturn<FieldValues>;
  onEntry: (field: string, entry: Entry) => void;
}

/** A field of an item, in the words of its question. */
export function ItemFieldQuestion({ question, field, kind, ...rest }: ItemFieldProps) {
  const words = wordsOf(question).fields?.[field];
  if (!kind || !words) return null;
  return <QuestionField id={field} field={kind} words={words} as="field" {...rest} />;
}
