'use client';
import { useState } from 'react';
import { WarningText } from '@/components/govuk/Asides';
import { Fieldset, FormGroup, Hint } from '@/components/govuk/Fieldset';
import { Radios } from '@/components/govuk/Radios';
import { GuidanceFrame } from '@/components/guidance/GuidanceFrame';
import { Because } from '@/components/referral/Because';
import { type AgeBand, ageBands, beforeTelling } from '@/lib/content/child-talk';
import { ageBandsInEnglish } from '@/lib/content/en/child-talk';
import { sayOfTelling } from '@/lib/messages/telling-words';
import { say } from '@/lib/messages/words';
import { type Nation, nations } from '@/lib/nation';
import { ChildTalk } from './ChildTalk';

interface ChoiceProps<Value extends string> {
  id: string;
  asks: string;
  hint?: string;
  values: readonly Value[];
  words: (value: Value) => string;
  chosen: Value | null;
  choose: (value: Value) => void;
}

function Choice<Value extends string>({ id, asks, hint, values, words, chosen, choose }: ChoiceProps<Value>) {
  return (
    <FormGroup>
      <Fieldset legend={asks} as="question" describedBy={hint ? `${id}-hint` : undefined}>
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        <Radios
          id={id}
          inline={values.length < 4}
          options={values.map((value) => ({ value, label: words(value) }))}
          wire={(value) => ({
            name: id,
            checked: value === chosen,
            onChange: () => {
              const found = values.find((one) => one === value);
              if (found) choose(found);
            },
          })}
        />
      </Fieldset>
    </FormGroup>
  );
}

/** What to say to a child about the referral, by nation and age, and a paper for them where it is safe to have one. */
export function TellingPage() {
  const [nation, setNation] = useState<Nation | null>(null);
  const [band, setBand] = useState<AgeBand | null>(null);
  return (
    <GuidanceFrame needsScript>
      <div className="waymark-telling">
        <div className="no-print">
          <h1 className="govuk-heading-l">{sayOfTelling('telling.title')}</h1>
          <p className="govuk-body">{sayOfTelling('telling.lead')}</p>
          <WarningText>{sayOfTelling('telling.stop')}</WarningText>
          <div className="needs-script">
            <Choice
              id="telling-nation"
              asks={sayOfTelling('telling.nation')}
              values={nations}
              words={(value) => say(`nation.${value}`)}
              chosen={nation}
              choose={setNation}
            />
            <Choice
              id="telling-age"
              asks={sayOfTelling('telling.age')}
              hint={sayOfTelling('telling.age-hint')}
              values={ageBands}
              words={(value) => ageBandsInEnglish[value]}
              chosen={band}
              choose={setBand}
            />
          </div>
        </div>
        <div aria-live="polite">
          {nation && band ? (
            // Whether it is safe is asked anew for another child.
            <ChildTalk key={`${nation} ${band}`} nation={nation} band={band} />
          ) : (
            <p className="govuk-body needs-script">{sayOfTelling('telling.choose')}</p>
          )}
        </div>
        <div className="no-print">
          <h2 className="govuk-heading-m">{sayOfTelling('telling.cover')}</h2>
          {beforeTelling.map((id) => (
            <Because key={id} id={id} />
          ))}
        </div>
      </div>
    </GuidanceFrame>
  );
}
