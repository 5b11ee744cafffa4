'use client';
import { useState } from 'react';
import { AreYouSure } from '@/components/govuk/AreYouSure';
import { WarningText } from '@/components/govuk/Asides';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { handOverFile } from '@/components/referral/hand-over-file';
import { plainCopy } from '@/lib/drafts/plain-copy';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { todayInUk } from '@/lib/today-in-uk';
import { detailsLeft, forgetWhatIsLeft, goOnInTab } from './after-wipe';
import { BackUp } from './BackUp';
import { BesideDanger } from './BesideDanger';
import { useDraft } from './draft-in-tab';

/** In place of what this tab showed, once another one deleted everything: its words are here alone, and may still be saved. */
export function GonePage({ wasLocked }: { wasLocked: boolean }) {
  const draft = useDraft();
  const details = detailsLeft();
  return (
    <BesideDanger>
      <div className="waymark-walk-page">
        <h1 className="govuk-heading-l" ref={focusOnce} tabIndex={-1}>
          {sayOfDrafts('gone.heading')}
        </h1>
        <p className="govuk-body">{sayOfDrafts('wiped.text')}</p>
        {wasLocked && <p className="govuk-body">{sayOfDrafts('gone.was-locked')}</p>}
        {draft || details ? (
          <>
            <WarningText>{sayOfDrafts(draft ? 'gone.draft-left' : 'gone.details-left')}</WarningText>
            {draft && <BackUp />}
            <PlainCopy />
            <Button look="secondary" onClick={goOnInTab}>
              {sayOfDrafts('gone.go-on')}
            </Button>
            <AreYouSure
              ask={sayOfDrafts('gone.forget')}
              sure={sayOfDrafts('gone.forget-sure')}
              yes={sayOfDrafts('gone.forget-yes')}
              no={sayOfDrafts('gone.forget-no')}
              onYes={async () => {
                forgetWhatIsLeft();
                return null;
              }}
            />
          </>
        ) : (
          <Button onClick={goOnInTab}>{sayOfDrafts('wiped.go-on')}</Button>
        )}
      </div>
    </BesideDanger>
  );
}

function PlainCopy() {
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
