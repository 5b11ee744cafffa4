'use client';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { RecordView } from '@/components/record/RecordView';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import type { Answers } from '@/lib/questions/answers';
import { relevant, said } from '@/lib/questions/relevance';
import type { RecordDocument } from '@/lib/record/document';
import { referralSummary } from '@/lib/record/referral-summary';
import { versions } from '@/lib/record/versions';
import { todayInUk } from '@/lib/today-in-uk';
import { BesideDanger } from './BesideDanger';
import { onToldByOthers } from './draft-lock';
import { failureInWords } from './failure-words';
import { goOnAsCopy, keeperNow } from './session';
import { openDraft, readDraft } from './stored-drafts';

function documentOf(answers: Answers): RecordDocument | null {
  const from = relevant(answers, todayInUk());
  const nation = said(from, 'nation.of-referral');
  return nation && referralSummary(from, nation, versions);
}

/** In place of the walk, while another tab or window works on this draft: take it over, or read along. */
export function InOtherTab() {
  const [reading, setReading] = useState<{ document: RecordDocument | null } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // What it was when this page came: taking it over lets go of it first.
  const [{ id, unsaved }] = useState(() => ({
    id: keeperNow()?.stored()?.saved.id ?? null,
    unsaved: keeperNow()?.unsaved() ?? false,
  }));
  const [asking, setAsking] = useState(false);

  async function read() {
    if (!id) return;
    const answers = await readDraft(id);
    if (answers.ok) setReading({ document: documentOf(answers.value) });
    else setProblem(failureInWords(answers.failure));
  }
  async function takeOver() {
    if (!id || asking) return;
    setAsking(true);
    const opened = await openDraft(id, true);
    setAsking(false);
    if (!opened.ok) setProblem(failureInWords(opened.failure));
  }
  const isReading = reading !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever the other tab has saved
  useEffect(() => {
    if (!isReading) return;
    return onToldByOthers((told) => {
      if (told.kind === 'saved' && told.id === id) void read();
    });
  }, [isReading]);

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
          {problem}
        </p>
        {reading && <p className="govuk-body">{sayOfDrafts('moved.reading')}</p>}
      </div>
      {reading && !reading.document && <p className="govuk-body">{sayOfDrafts('moved.nothing')}</p>}
      {reading?.document && (
        <div className="waymark-paper">
          <RecordView document={reading.document} />
        </div>
      )}
    </BesideDanger>
  );
}
