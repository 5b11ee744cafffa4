'use client';
import { AreYouSure } from '@/components/govuk/AreYouSure';
import { WarningText } from '@/components/govuk/Asides';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { detailsLeft, forgetWhatIsLeft, goOnInTab } from './after-wipe';
import { BackUp } from './BackUp';
import { BesideDanger } from './BesideDanger';
import { useDraft } from './draft-in-tab';
import { PlainCopy } from './PlainCopy';

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
            <PlainCopy nothingElseLeft />
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
