'use client';
import Link from 'next/link';
import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { BesideDanger } from './BesideDanger';
import { failureInWords } from './failure-words';
import { ReadAlong } from './ReadAlong';
import { goOnAsCopy, keeperNow } from './session';
import { openDraft } from './stored-drafts';
import { useReadAlong } from './use-read-along';

/** In place of the walk, while another tab or window works on this draft: take it over, or read along. */
export function InOtherTab() {
  const [problem, setProblem] = useState<string | null>(null);
  // What it was when this page came: taking it over lets go of it first.
  const [{ id, unsaved }] = useState(() => ({
    id: keeperNow()?.stored()?.saved.id ?? null,
    unsaved: keeperNow()?.unsaved() ?? false,
  }));
  const [asking, setAsking] = useState(false);
  const { reading, problem: notRead, read } = useReadAlong(id);

  async function takeOver() {
    if (!id || asking) return;
    setAsking(true);
    const opened = await openDraft(id, true);
    setAsking(false);
    if (!opened.ok) setProblem(failureInWords(opened.failure));
  }

  return (
    <BesideDanger
      back={
        <Link href="/drafts/" prefetch={false} className="govuk-back-link">
          {sayOfDrafts('moved.list')}
        </Link>
      }
    >
      <div className="no-print">
        {/* A paper that is read has the page's one heading. */}
        {reading?.document ? (
          <p className="govuk-heading-m">{sayOfDrafts('moved.heading')}</p>
        ) : (
          <h1 className="govuk-heading-l" ref={focusOnce} tabIndex={-1}>
            {sayOfDrafts('moved.heading')}
          </h1>
        )}
        <p className="govuk-body">{sayOfDrafts(unsaved ? 'moved.unsaved' : 'moved.text')}</p>
        {unsaved && <Button onClick={goOnAsCopy}>{sayOfDrafts('keeping.as-copy')}</Button>}
        <div className="govuk-button-group">
          <Button onClick={takeOver}>{sayOfDrafts('moved.here')}</Button>
          <Button look="secondary" onClick={read}>
            {sayOfDrafts('moved.read')}
          </Button>
        </div>
        <p className="govuk-body" role="status">
          {asking && sayOfDrafts('moved.asking')}
        </p>
        <p className="govuk-body" role="alert">
          {problem ?? notRead}
        </p>
        {reading && <p className="govuk-body">{sayOfDrafts('moved.reading')}</p>}
      </div>
      {reading && <ReadAlong reading={reading} />}
    </BesideDanger>
  );
}
