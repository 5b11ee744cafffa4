'use client';
import { useState } from 'react';
import { InsetText } from '@/components/govuk/Asides';
import { Button } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { Fieldset, FormGroup, Hint } from '@/components/govuk/Fieldset';
import { Radios } from '@/components/govuk/Radios';
import { AwayLink } from '@/components/referral/AwayLink';
import { Because, SourceLine } from '@/components/referral/Because';
import { type AgeBand, packFor } from '@/lib/content/child-talk';
import { contentRecords } from '@/lib/content/content';
import { practiceEnglandAndWalesSummariesInEnglish } from '@/lib/content/en/guidance-summaries/practice-england-and-wales';
import { guidanceTitlesInEnglish } from '@/lib/content/en/guidance-titles';
import { guidance } from '@/lib/content/guidance';
import { addressOf } from '@/lib/content/sources';
import { toldToAChild } from '@/lib/guidance/told-to-a-child';
import { sayOfTelling } from '@/lib/messages/telling-words';
import type { Nation } from '@/lib/nation';
import { ChildPaper } from './ChildPaper';

function Pack({ band }: { band: AgeBand }) {
  const id = packFor[band];
  const entry = guidance[id];
  const { title } = guidanceTitlesInEnglish[id];
  const { statusNote } = practiceEnglandAndWalesSummariesInEnglish[id];
  const address = addressOf(entry.sources[0].of);
  return (
    <>
      <h2 className="govuk-heading-m">{sayOfTelling('telling.pack')}</h2>
      <p className="govuk-body">{sayOfTelling('telling.pack-text')}</p>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {address ? <AwayLink href={address}>{title}</AwayLink> : title}
      </p>
      <p className="govuk-body-s">{statusNote}</p>
      <Because id="information-pack" />
    </>
  );
}

const answers = { yes: 'telling.safe-yes', no: 'telling.safe-no' } as const;

function ForTheChild({ nation, band }: { nation: Nation; band: AgeBand }) {
  const [safe, setSafe] = useState<keyof typeof answers | null>(null);
  return (
    <>
      <div className="no-print">
        <h2 className="govuk-heading-m">{sayOfTelling('telling.paper')}</h2>
        <FormGroup>
          <Fieldset legend={sayOfTelling('telling.safe')} as="field" describedBy="telling-safe-hint">
            <Hint id="telling-safe-hint">{sayOfTelling('telling.safe-hint')}</Hint>
            <Radios
              id="telling-safe"
              options={(['yes', 'no'] as const).map((value) => ({
                value,
                label: sayOfTelling(answers[value]),
              }))}
              wire={(value) => ({
                name: 'telling-safe',
                checked: value === safe,
                onChange: () => setSafe(value === 'yes' ? 'yes' : 'no'),
              })}
            />
          </Fieldset>
        </FormGroup>
        {safe === 'no' && <InsetText>{sayOfTelling('telling.safe-not')}</InsetText>}
        {safe === 'yes' && <Button onClick={() => window.print()}>{sayOfTelling('telling.print')}</Button>}
      </div>
      {safe === 'yes' ? (
        <ChildPaper nation={nation} band={band} />
      ) : (
        <p className="govuk-body waymark-printed">{sayOfTelling('telling.not-printed')}</p>
      )}
    </>
  );
}

/** The points for this nation and age, what they rest on, the official pack, and the paper. */
export function ChildTalk({ nation, band }: { nation: Nation; band: AgeBand }) {
  const told = toldToAChild(nation, band);
  const restsOn = [...new Set(told.map((point) => point.restsOn))];
  return (
    <>
      <div className="no-print">
        <h2 className="govuk-heading-m">{sayOfTelling('telling.points')}</h2>
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {told.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
        <Details summary={sayOfTelling('telling.sources')}>
          {() =>
            restsOn.map((record) => (
              <div key={record} className="waymark-because">
                <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-1">
                  {told
                    .filter((point) => point.restsOn === record)
                    .map(({ id, text }) => (
                      <li key={id}>{text}</li>
                    ))}
                </ul>
                <SourceLine record={contentRecords[record]} />
              </div>
            ))
          }
        </Details>
        <Pack band={band} />
      </div>
      <ForTheChild nation={nation} band={band} />
    </>
  );
}
