'use client';
import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { Checkboxes } from '@/components/govuk/Radios';
import { handOverFile } from '@/components/referral/hand-over-file';
import { plainCopy } from '@/lib/drafts/plain-copy';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { hasAside } from '@/lib/questions/kept-aside';
import { relevant } from '@/lib/questions/relevance';
import { todayInUk } from '@/lib/today-in-uk';
import { detailsLeft } from './after-wipe';
import { useDraft } from './draft-in-tab';

/**
 * What this tab holds, as a text that anybody can read: the last way out, and it says so. What is kept aside stays behind
 * unless it is chosen; `nothingElseLeft`: chosen to begin with, since nothing else holds it any more.
 */
export function PlainCopy({ nothingElseLeft = false }: { nothingElseLeft?: boolean }) {
  const draft = useDraft();
  const [saved, setSaved] = useState<string | null>(null);
  const [withAside, setWithAside] = useState(nothingElseLeft);
  const answers = draft?.answers ?? {};
  function save() {
    const today = todayInUk();
    const file = `waymark-copy-${today}.txt`;
    const text = plainCopy(answers, detailsLeft(), today, { withAside });
    handOverFile(new Blob([text], { type: 'text/plain' }), file);
    setSaved(file);
  }
  return (
    <section aria-label={sayOfDrafts('copy.heading')}>
      <h2 className="govuk-heading-s">{sayOfDrafts('copy.heading')}</h2>
      <p className="govuk-body">{sayOfDrafts('copy.text')}</p>
      {hasAside(answers, relevant(answers, todayInUk())) && (
        <Checkboxes
          id="copy-aside"
          small
          options={[
            {
              value: 'aside',
              label: sayOfDrafts('copy.aside'),
              ...(nothingElseLeft ? { hint: sayOfDrafts('copy.aside-only-here') } : {}),
            },
          ]}
          wire={() => ({
            name: 'copy-aside',
            checked: withAside,
            onChange: ({ target }) => setWithAside(target.checked),
          })}
        />
      )}
      <Button look="secondary" onClick={save}>
        {sayOfDrafts('copy.save')}
      </Button>
      <p className="govuk-body" role="status">
        {saved && sayOfDrafts('backup.made', { file: saved })}
      </p>
    </section>
  );
}
