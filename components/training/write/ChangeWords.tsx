import { useState } from 'react';
import { Button, LinkButton } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { type ChangedWords, changeWords } from '@/lib/training/write/change-words';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import type { PartProps } from './part-props';
import { TextField } from './TextField';

/** What came of it. A change that was made can be taken back as long as nothing else was typed. */
type Outcome = { is: 'nothing-to-put' | 'nowhere' } | (ChangedWords & { is: 'done'; before: DraftScenario });

/** Changes a name in every part of the scenario at once, as whoever makes a built-in one their own wants to. */
export function ChangeWords({ draft, change }: Pick<PartProps, 'draft' | 'change'>) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const changed = changeWords(draft, from, to);
  function make() {
    if (changed.places === 0) setOutcome({ is: 'nowhere' });
    else if (!to.trim()) setOutcome({ is: 'nothing-to-put' });
    else {
      setOutcome({ ...changed, is: 'done', before: draft });
      change(() => changed.draft);
    }
  }
  return (
    <Details summary={sayOfWriting('write.change-words')}>
      <p className="govuk-body">{sayOfWriting('write.change-words-text')}</p>
      <TextField
        id="change-words-from"
        label={sayOfWriting('write.change-words-from')}
        hint={sayOfWriting('write.change-words-stands', { places: changed.places })}
        value={from}
        onChange={setFrom}
      />
      <TextField
        id="change-words-to"
        label={sayOfWriting('write.change-words-to')}
        value={to}
        onChange={setTo}
      />
      <Button look="secondary" onClick={make}>
        {sayOfWriting('write.change-words-do')}
      </Button>
      <p className="govuk-body" role="status">
        {outcome &&
          sayOfWriting(`write.change-words-${outcome.is}`, {
            places: 'places' in outcome ? outcome.places : 0,
          })}{' '}
        {outcome?.is === 'done' && outcome.draft === draft && (
          <LinkButton
            onClick={() => {
              change(() => outcome.before);
              setOutcome(null);
            }}
          >
            {sayOfWriting('write.change-words-back')}
          </LinkButton>
        )}
      </p>
    </Details>
  );
}
