'use client';
import { type Ref, useEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { OfWhich } from '@/components/govuk/OfWhich';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import type { Result } from '@/lib/result';
import type { DraftFailure } from '@/lib/vault/failures';
import { Deletion } from './Deletion';
import { failureInWords } from './failure-words';
import { mendEntry, mendList, readDraft, type StoredFailure } from './stored-drafts';

interface Props {
  id: string;
  number: number;
  failure: DraftFailure;
  heading: Ref<HTMLHeadingElement>;
  onGone: (what: string) => void;
}

/**
 * A draft whose entry in the list does not open. Where the story itself does, nobody is told that it is lost: its entry can be
 * made again.
 */
export function BrokenDraft({ id, number, failure, heading, onGone }: Props) {
  const [opens, setOpens] = useState(false);
  const { kind } = failure;
  useEffect(() => {
    if (kind !== 'draft.altered' && kind !== 'draft.record-missing') return;
    void readDraft(id).then((found) => setOpens(found.ok));
  }, [id, kind]);
  const about = sayOfDrafts(opens ? 'drafts.about-entry' : 'drafts.about-broken', { number });
  return (
    <>
      <h2 className="govuk-heading-s" ref={heading} tabIndex={-1}>
        {sayOfDrafts(opens ? 'drafts.entry-broken' : 'drafts.broken')}
      </h2>
      <p className="govuk-body">{opens ? sayOfDrafts('drafts.entry-text') : `${failureInWords(failure)}.`}</p>
      {opens && (
        <Mending
          ask="drafts.mend-entry"
          done="drafts.entry-mended"
          mend={() => mendEntry(id)}
          {...{ about, onGone }}
        />
      )}
      {/* An older copy is better than none: it opens when the worker says so, knowing what it is. */}
      {kind === 'draft.put-back' && (
        <Mending ask="drafts.use-older" done="drafts.mended" mend={mendList} {...{ about, onGone }} />
      )}
      <Deletion {...{ id, about, onGone }} />
    </>
  );
}

interface MendingProps extends Pick<Props, 'onGone'> {
  ask: 'drafts.mend-entry' | 'drafts.use-older';
  done: 'drafts.entry-mended' | 'drafts.mended';
  about: string;
  mend: () => Promise<Result<null, StoredFailure>>;
}

function Mending({ ask, done, about, mend, onGone }: MendingProps) {
  const [problem, setProblem] = useState<string | null>(null);
  async function press() {
    const mended = await mend();
    if (mended.ok) onGone(sayOfDrafts(done));
    else setProblem(failureInWords(mended.failure));
  }
  return (
    <>
      <Button look="secondary" onClick={press}>
        <OfWhich about={about}>{sayOfDrafts(ask)}</OfWhich>
      </Button>
      <p className="govuk-body" role="alert">
        {problem}
      </p>
    </>
  );
}
