'use client';
import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { say } from '@/lib/messages/words';
import type { Relevant } from '@/lib/questions/relevance';
import { handOverFile } from './hand-over-file';

async function writeFile(from: Relevant, name: string) {
  const { loadOnlineFormAnswers } = await import('@/lib/online-form/answers-for-service');
  const { answers } = await loadOnlineFormAnswers(from);
  handOverFile(new Blob([`${JSON.stringify(answers, null, 2)}\n`], { type: 'application/json' }), name);
}

/** The answers keyed by the online service's own field ids, as a file. What it will still demand is on the sheet. */
export function OnlineFormFile({ from, today }: { from: Relevant; today: string }) {
  const [said, setSaid] = useState('');
  const name = `waymark-online-form-${today}.json`;
  function save() {
    writeFile(from, name).then(
      () => setSaid(say('outputs.file-made', { file: name })),
      () => setSaid(say('outputs.file-failed')),
    );
  }
  return (
    <>
      <Button look="secondary" onClick={save}>
        {say('outputs.json')}
      </Button>
      <p className="govuk-body" role="status">
        {said}
      </p>
    </>
  );
}
