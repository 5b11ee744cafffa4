'use client';
import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { handOverFile } from '@/components/referral/hand-over-file';
import { plainCopy } from '@/lib/drafts/plain-copy';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { todayInUk } from '@/lib/today-in-uk';
import { detailsLeft } from './after-wipe';
import { useDraft } from './draft-in-tab';

/** What this tab holds, as a text that anybody can read: the last way out, and it says so. */
export function PlainCopy() {
  const draft = useDraft();
  const [saved, setSaved] = useState<string | null>(null);
  function save() {
    const today = todayInUk();
    const file = `waymark-copy-${today}.txt`;
    const text = plainCopy(draft?.answers ?? {}, detailsLeft(), today);
    handOverFile(new Blob([text], { type: 'text/plain' }), file);
    setSaved(file);
  }
  return (
    <section aria-label={sayOfDrafts('copy.heading')}>
      <h2 className="govuk-heading-s">{sayOfDrafts('copy.heading')}</h2>
      <p className="govuk-body">{sayOfDrafts('copy.text')}</p>
      <Button look="secondary" onClick={save}>
        {sayOfDrafts('copy.save')}
      </Button>
      <p className="govuk-body" role="status">
        {saved && sayOfDrafts('backup.made', { file: saved })}
      </p>
    </section>
  );
}
