import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, LinkButton } from '@/components/govuk/Button';
import { focusField } from '@/components/govuk/ErrorSummary';
import { sayOfWriting } from '@/lib/messages/training-write-words';

interface Props<Item> {
  /** The heading's element; an item's is this and its number. */
  id: string;
  heading: string;
  intro?: ReactNode;
  /** What one is called: "Person". */
  one: string;
  add: string;
  none: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  blank: () => Item;
  onItems: (items: Item[]) => void;
  /** `change` puts another in the item's place. */
  children: (item: Item, number: number, change: (item: Item) => void) => ReactNode;
}

/** A list of the scenario: items are added, removed (and put back) and moved by buttons. */
export function ListEditor<Item>(props: Props<Item>) {
  const { id, heading, intro, one, add, none, items, keyOf, blank, onItems, children } = props;
  const [removed, setRemoved] = useState<{ item: Item; index: number } | null>(null);
  const [moved, setMoved] = useState('');
  const focusNext = useRef<(() => void) | null>(null);
  useEffect(() => {
    focusNext.current?.();
    focusNext.current = null;
  });
  const named = (number: number) => sayOfWriting('write.numbered', { one, number });
  const cardId = (number: number) => `${id}-${number}`;

  const insert = (item: Item, index: number) => {
    focusNext.current = () => focusWithin(cardId(index + 1));
    setRemoved(null);
    setMoved('');
    onItems(items.toSpliced(index, 0, item));
  };
  const remove = (item: Item, index: number) => {
    focusNext.current = () => document.getElementById(`${id}-undo`)?.focus();
    setRemoved({ item, index });
    setMoved('');
    onItems(items.toSpliced(index, 1));
  };
  const move = (item: Item, index: number, by: 1 | -1) => {
    const now = index + by + 1;
    focusNext.current = () => {
      const same = document.getElementById(`${cardId(now)}-${by === 1 ? 'down' : 'up'}`);
      (same ?? document.getElementById(`${cardId(now)}-${by === 1 ? 'up' : 'down'}`))?.focus();
    };
    setRemoved(null);
    setMoved(sayOfWriting('write.moved', { item: named(index + 1), now: named(now) }));
    onItems(items.toSpliced(index, 1).toSpliced(index + by, 0, item));
  };

  return (
    <section className="waymark-items" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id} tabIndex={-1}>
        {heading}
      </h2>
      {intro}
      {items.length === 0 && !removed && <p className="govuk-body">{none}</p>}
      {items.map((item, index) => (
        <fieldset
          key={keyOf(item)}
          className="govuk-fieldset waymark-item"
          id={cardId(index + 1)}
          tabIndex={-1}
        >
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{named(index + 1)}</legend>
          {children(item, index + 1, (changed) => onItems(items.with(index, changed)))}
          <div className="govuk-button-group">
            {index > 0 && (
              <LinkButton id={`${cardId(index + 1)}-up`} onClick={() => move(item, index, -1)}>
                {sayOfWriting('write.up')}
                <Of name={named(index + 1)} />
              </LinkButton>
            )}
            {index < items.length - 1 && (
              <LinkButton id={`${cardId(index + 1)}-down`} onClick={() => move(item, index, 1)}>
                {sayOfWriting('write.down')}
                <Of name={named(index + 1)} />
              </LinkButton>
            )}
            <LinkButton onClick={() => remove(item, index)}>
              {sayOfWriting('write.remove')}
              <Of name={named(index + 1)} />
            </LinkButton>
          </div>
        </fieldset>
      ))}
      <p className="govuk-visually-hidden" role="status">
        {moved}
      </p>
      {removed && (
        <div className="govuk-inset-text" role="status">
          {sayOfWriting('write.removed', { item: named(removed.index + 1) })}{' '}
          <LinkButton id={`${id}-undo`} onClick={() => insert(removed.item, removed.index)}>
            {sayOfWriting('write.undo', { item: named(removed.index + 1) })}
          </LinkButton>
        </div>
      )}
      <Button look="secondary" onClick={() => insert(blank(), items.length)}>
        {add}
      </Button>
    </section>
  );
}

/** Which item a button is about, for those who hear it alone. */
function Of({ name }: { name: string }) {
  return <span className="govuk-visually-hidden"> {name}</span>;
}

function focusWithin(elementId: string) {
  const first = document.getElementById(elementId)?.querySelector('input, textarea, select, button, a');
  if (first instanceof HTMLElement && first.id) focusField(first.id);
  else if (first instanceof HTMLElement) first.focus();
}
