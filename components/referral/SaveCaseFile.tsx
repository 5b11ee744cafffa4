'use client';
import { useState } from 'react';
import { WarningText } from '@/components/govuk/Asides';
import { Button } from '@/components/govuk/Button';
import { Checkboxes } from '@/components/govuk/Radios';
import { say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { writeCaseFile } from '@/lib/questions/case-file';
import { hasAside } from '@/lib/questions/kept-aside';
import type { Relevant } from '@/lib/questions/relevance';
import { handOverFile } from './hand-over-file';

interface Props {
  answers: Answers;
  from: Relevant;
  today: string;
}

/** The draft as a file that anybody who has it can read. What is kept aside stays behind unless it is chosen. */
export function SaveCaseFile({ answers, from, today }: Props) {
  const [withAside, setWithAside] = useState(false);
  const [saved, setSaved] = useState('');
  const aside = hasAside(answers, from);

  function save() {
    const name = `waymark-case-${today}.json`;
    const text = writeCaseFile(answers, today, { withAside });
    handOverFile(new Blob([text], { type: 'application/json' }), name);
    setSaved(name);
  }

  return (
    <>
      <WarningText>{say('case-file.readable')}</WarningText>
      {aside && (
        <Checkboxes
          id="case-file-aside"
          small
          options={[{ value: 'aside', label: say('case-file.aside') }]}
          wire={() => ({
            name: 'case-file-aside',
            checked: withAside,
            onChange: ({ target }) => setWithAside(target.checked),
          })}
        />
      )}
      <Button look="secondary" onClick={save}>
        {say('case-file.save')}
      </Button>
      <p className="govuk-body" role="status">
        {saved && say('case-file.saved', { file: saved })}
      </p>
    </>
  );
}
