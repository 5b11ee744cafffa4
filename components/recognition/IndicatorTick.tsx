import { memo, useState } from 'react';
import { LinkButton } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { SourceLine } from '@/components/referral/Because';
import { indicatorsInEnglish } from '@/lib/content/en/indicators';
import { type IndicatorId, indicators } from '@/lib/content/indicators';
import { say } from '@/lib/messages/words';
import type { TypedItem } from '@/lib/questions/answers';
import { TickNote } from './TickNote';
import { hasNote } from './ticks';
import type { TickActions } from './use-ticks';

interface Props {
  id: IndicatorId;
  item: TypedItem | undefined;
  actions: TickActions;
  today: string;
  /** How often somebody asked to be taken to its note. */
  timesAsked: number;
}

/** One observation of the list: its tick, what to look into, what else might explain it, and the note. */
export const IndicatorTick = memo(function IndicatorTick({ id, item, actions, today, timesAsked }: Props) {
  const [gone, setGone] = useState<TypedItem | null>(null);
  const { text } = indicatorsInEnglish[id];
  const own = `tick-${id}`;
  const toggle = () => {
    if (!item) {
      setGone(null);
      actions.tick(id);
      return;
    }
    setGone(hasNote(item) ? item : null);
    actions.takeOut(item.id);
  };
  return (
    <div className="waymark-tick">
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input
            type="checkbox"
            id={own}
            className="govuk-checkboxes__input"
            autoComplete="off"
            checked={item !== undefined}
            onChange={toggle}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={own}>
            {text}
          </label>
        </div>
      </div>
      {item ? (
        <div className="waymark-tick__note">
          <About id={id} />
          <TickNote {...{ item, actions, today, timesAsked }} about={text} />
        </div>
      ) : (
        <Details
          quiet
          summary={
            <>
              {say('recognition.about')}
              <span className="govuk-visually-hidden">
                {' '}
                {say('questions.missing-of', { question: text })}
              </span>
            </>
          }
        >
          {() => <About id={id} />}
        </Details>
      )}
      {gone && !item && (
        <div className="govuk-inset-text" role="status">
          {say('recognition.unticked', { indicator: text })}{' '}
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
    </div>
  );
});

function About({ id }: { id: IndicatorId }) {
  const { prompt, counter } = indicatorsInEnglish[id];
  const { certainty } = indicators[id];
  return (
    <>
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        <strong>{say('recognition.prompt')}</strong> {prompt}
      </p>
      {counter && (
        <p className="govuk-body-s govuk-!-margin-bottom-1">
          <strong>{say('recognition.counter')}</strong> {counter}
        </p>
      )}
      <Details quiet summary={say('recognition.sources')}>
        {() => (
          <>
            {certainty === 'check' && <p className="govuk-body-s">{say('recognition.check-why')}</p>}
            <SourceLine record={indicators[id]} />
          </>
        )}
      </Details>
    </>
  );
}
