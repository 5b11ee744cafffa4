import { memo, useEffect, useRef, useState } from 'react';
import { Button, LinkButton } from '@/components/govuk/Button';
import { focusField } from '@/components/govuk/ErrorSummary';
import { indicatorCategoriesInEnglish } from '@/lib/content/en/indicators';
import type { IndicatorCategory } from '@/lib/content/indicator-categories';
import { say } from '@/lib/messages/words';
import type { Typed, TypedItem } from '@/lib/questions/answers';
import { valueInWords } from '@/lib/record/words-of';
import { NoteFields, noteId, type TickProps } from './TickNote';
import { hasNote, ownIn } from './ticks';
import type { TickActions } from './use-ticks';

interface Props {
  category: IndicatorCategory;
  items: readonly TypedItem[];
  actions: TickActions;
  today: string;
}

/** What the list does not have, in the practitioner's words, in each category. */
export function OwnObservations({ category, items, actions, today }: Props) {
  const { name } = indicatorCategoriesInEnglish[category];
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current) focusField(noteId(added.current));
    added.current = null;
  });
  return (
    <>
      <Observations
        {...{ items, actions, today }}
        legendOf={() => say('recognition.something-else-in', { category: name })}
      />
      <Button
        look="secondary"
        onClick={() => {
          added.current = actions.tick(ownIn(category));
        }}
      >
        {say('recognition.add-something-else')}
        <span className="govuk-visually-hidden"> ({name})</span>
      </Button>
    </>
  );
}

/** What is ticked and on no list of this nation: it stays, and can be taken out. */
export function KeptElsewhere({ items, actions, today }: Omit<Props, 'category'>) {
  const [shown, setShown] = useState(items.length > 0);
  if (items.length > 0 && !shown) setShown(true);
  if (!shown) return null;
  return (
    <section aria-labelledby="recognition-elsewhere">
      <h2 className="govuk-heading-m" id="recognition-elsewhere">
        {say('recognition.elsewhere')}
      </h2>
      <Observations
        {...{ items, actions, today }}
        legendOf={({ entries: { indicator } }) =>
          say('recognition.unlisted', { typed: observationInWords(indicator?.typed) })
        }
      />
    </section>
  );
}

function observationInWords(typed: Typed | undefined): string {
  if (typeof typed !== 'string') return say('elements.unnamed');
  return valueInWords({ kind: 'pick', list: 'indicators' }, { asks: '' }, typed).join('');
}

interface ListProps extends Omit<Props, 'category'> {
  legendOf: (item: TypedItem) => string;
}

/** Observations one below the other; what is taken out with its note can be put back. */
function Observations({ items, actions, today, legendOf }: ListProps) {
  const [gone, setGone] = useState<TypedItem | null>(null);
  return (
    <>
      {items.map((item) => (
        <OwnObservation
          key={item.id}
          {...{ item, actions, today }}
          legend={legendOf(item)}
          onGone={(removed) => setGone(hasNote(removed) ? removed : null)}
        />
      ))}
      {gone && (
        <div className="govuk-inset-text" role="status">
          {say('recognition.unticked', { indicator: legendOf(gone) })}{' '}
          <LinkButton
            onClick={() => {
              actions.putBack(gone);
              setGone(null);
            }}
          >
            {say('recognition.undo')}
          </LinkButton>
        </div>
      )}
    </>
  );
}

interface OwnProps extends TickProps {
  legend: string;
  onGone: (item: TypedItem) => void;
}

/** One observation of the practitioner's own, or one that is kept and is on no list here. */
const OwnObservation = memo(
  function OwnObservation({ item, actions, today, legend, onGone }: OwnProps) {
    return (
      <fieldset className="govuk-fieldset waymark-item">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <NoteFields {...{ item, actions, today }} own />
        <Button
          look="secondary"
          onClick={() => {
            onGone(item);
            actions.takeOut(item.id);
          }}
        >
          {say('recognition.remove-something-else')}
          <span className="govuk-visually-hidden"> ({legend})</span>
        </Button>
      </fieldset>
    );
  },
  // What happens when it is gone does not change what is drawn.
  (before, after) =>
    before.item === after.item && before.today === after.today && before.legend === after.legend,
);
