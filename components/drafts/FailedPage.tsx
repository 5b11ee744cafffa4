'use client';
import { WarningText } from '@/components/govuk/Asides';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { BackUp } from './BackUp';
import { BesideDanger } from './BesideDanger';
import { useDraft } from './draft-in-tab';
import { PlainCopy } from './PlainCopy';

/** In place of a page that could not be drawn. The draft is still in this tab, and can be tried again or taken out. */
export function FailedPage({ onAgain }: { onAgain: () => void }) {
  const draft = useDraft();
  return (
    <BesideDanger>
      <div className="waymark-walk-page">
        <h1 className="govuk-heading-l" ref={focusOnce} tabIndex={-1}>
          {sayOfDrafts('failed.heading')}
        </h1>
        <p className="govuk-body">{sayOfDrafts('failed.text')}</p>
        <Button onClick={onAgain}>{sayOfDrafts('failed.again')}</Button>
        {draft && (
          <>
            <WarningText>{sayOfDrafts('failed.draft-left')}</WarningText>
            <BackUp />
            <PlainCopy />
          </>
        )}
      </div>
    </BesideDanger>
  );
}
