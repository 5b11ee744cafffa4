import { useEffect, useState } from 'react';
import { Button, LinkButton } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { askForWords, changeWords, type WordsAsked } from '@/lib/training/write/change-words';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import type { PartProps } from './part-props';
import { TextField } from './TextField';

/** What came of it. A change that was made can be taken back as long as nothing else was typed. */
type Outcome = (WordsAsked & { before: DraftScenario }) | { is: 'put-back' };

const fields = { from: 'change-words-from', to: 'change-words-to' } as const;
const does = 'change-words-do';

/** What each outcome is about: there the focus goes. A question takes it by itself. */
const focusAfter = {
  'no-words': fields.from,
  nowhere: fields.from,
  'nothing-to-put': fields.to,
  same: fields.to,
  'there-already': null,
  done: does,
  'put-back': fields.from,
} as const satisfies Record<Outcome['is'], string | null>;

function refusalAt(field: string, outcome: Outcome | null): string | null {
  switch (outcome?.is) {
    case 'no-words':
    case 'nowhere':
    case 'nothing-to-put':
    case 'same':
      return focusAfter[outcome.is] === field ? sayOfWriting(`write.change-words-${outcome.is}`) : null;
    default:
      return null;
  }
}

/** Changes a name in every part of the scenario at once, as whoever makes a built-in one their own wants to. */
export function ChangeWords({ draft, change }: Pick<PartProps, 'draft' | 'change'>) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const focus = outcome && focusAfter[outcome.is];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same outcome again is said again
  useEffect(() => {
    if (focus) document.getElementById(focus)?.focus();
  }, [outcome]);
  function make(asked: WordsAsked) {
    setOutcome({ ...asked, before: draft });
    if (asked.is === 'done') change(() => asked.draft);
  }
  const typed = (keep: (words: string) => void) => (words: string) => {
    keep(words);
    // What was said of other words is over, but what was done can still be put back.
    if (outcome?.is !== 'done') setOutcome(null);
  };
  return (
    <Details summary={sayOfWriting('write.change-words')}>
      <p className="govuk-body">{sayOfWriting('write.change-words-text')}</p>
      <TextField
        id={fields.from}
        label={sayOfWriting('write.change-words-from')}
        hint={sayOfWriting('write.change-words-stands', { places: changeWords(draft, from, to).places })}
        value={from}
        onChange={typed(setFrom)}
        refused={refusalAt(fields.from, outcome)}
      />
      <TextField
        id={fields.to}
        label={sayOfWriting('write.change-words-to')}
        value={to}
        onChange={typed(setTo)}
        refused={refusalAt(fields.to, outcome)}
      />
      {outcome?.is === 'there-already' ? (
        <AskOnce
          to={to.trim()}
          there={outcome.there}
          onYes={() => make({ ...changeWords(draft, from, to), is: 'done' })}
          onNo={() => {
            setOutcome(null);
            document.getElementById(fields.to)?.focus();
          }}
        />
      ) : (
        <Button id={does} look="secondary" onClick={() => make(askForWords(draft, from, to))}>
          {sayOfWriting('write.change-words-do')}
        </Button>
      )}
      <p className="govuk-body" role="status">
        {outcome?.is === 'done' && sayOfWriting('write.change-words-done', { places: outcome.places })}{' '}
        {outcome?.is === 'put-back' && sayOfWriting('write.change-words-put-back')}
        {outcome?.is === 'done' && outcome.draft === draft && (
          <LinkButton
            onClick={() => {
              change(() => outcome.before);
              setOutcome({ is: 'put-back' });
            }}
          >
            {sayOfWriting('write.change-words-back')}
          </LinkButton>
        )}
      </p>
    </Details>
  );
}

interface AskProps {
  to: string;
  there: number;
  onYes: () => void;
  onNo: () => void;
}

/** Asked once more, where the new name is somebody's already. */
function AskOnce({ to, there, onYes, onNo }: AskProps) {
  return (
    <>
      <p className="govuk-body" ref={focusOnce} tabIndex={-1}>
        {sayOfWriting('write.change-words-there-already', { to, there })}
      </p>
      <div className="govuk-button-group">
        <Button look="secondary" onClick={onYes}>
          {sayOfWriting('write.change-words-yes')}
        </Button>
        <Button look="secondary" onClick={onNo}>
          {sayOfWriting('write.change-words-no')}
        </Button>
      </div>
    </>
  );
}
