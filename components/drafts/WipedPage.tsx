'use client';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { goOnInTab } from './after-wipe';
import { BesideDanger } from './BesideDanger';
import { GonePage } from './GonePage';
import type { Keeping } from './keeping';

/** Says that everything was deleted: without it, an empty page could also mean that nothing was found. */
export function WipedPage({ by }: Pick<Extract<Keeping, { is: 'wiped' }>, 'by'>) {
  if (by !== 'this-tab') return <GonePage wasLocked={by === 'another-tab-while-locked'} />;
  return (
    <BesideDanger>
      <div className="waymark-walk-page">
        <h1 className="govuk-heading-l" ref={focusOnce} tabIndex={-1}>
          {sayOfDrafts('wiped.heading')}
        </h1>
        <p className="govuk-body">{sayOfDrafts('wiped.text')}</p>
        <Button onClick={goOnInTab}>{sayOfDrafts('wiped.go-on')}</Button>
      </div>
    </BesideDanger>
  );
}
