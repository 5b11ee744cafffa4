'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { changeDraft, useDraft } from '@/components/drafts/draft-in-tab';
import { useKeeping, waitsBehindLock } from '@/components/drafts/keeping';
import { leaveThisDraft } from '@/components/drafts/leave-draft';
import { ButtonLink } from '@/components/govuk/ButtonLink';
import { focusOnce } from '@/components/govuk/focus-once';

type OpenCase = typeof import('./OpenCase').OpenCase;

interface Props {
  /** Given by the page, so that the first page does not load every word of the app. */
  words: Record<
    | 'start'
    | 'continue'
    | 'drafts'
    | 'again'
    | 'againHeading'
    | 'againText'
    | 'againYes'
    | 'keep'
    | 'open'
    | 'notLoaded'
    | 'locked'
    | 'toLock',
    string
  >;
}

const walk = '/referral/';

/** The ways into the walk: from nothing, with the draft of this tab, or with a case file. */
export function Begin({ words }: Props) {
  const router = useRouter();
  const draft = useDraft();
  const keeping = useKeeping();
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(false);
  const [opening, setOpening] = useState<{ with: OpenCase } | 'coming' | 'not-loaded' | null>(null);
  async function openFile() {
    setOpening('coming');
    // With it come all the words of the app and, for a chosen file, its schema: only for those who have a file. Where it can
    // not be had that is said: it must not take the page away, and with it a draft that only this tab has.
    await import('./OpenCase').then(
      ({ OpenCase }) => setOpening({ with: OpenCase }),
      () => setOpening('not-loaded'),
    );
  }
  async function startAgain() {
    // Where its last words are not stored the walk says so, and the draft stays.
    if (await leaveThisDraft()) changeDraft(null);
    router.push(walk);
  }
  if (waitsBehindLock(keeping)) {
    return (
      <>
        <p className="govuk-body">{words.locked}</p>
        <ButtonLink href={walk} look="start">
          {words.toLock}
        </ButtonLink>
      </>
    );
  }
  if (asking && draft) {
    return (
      <section aria-labelledby="start-again">
        <h2 className="govuk-heading-m" id="start-again" ref={focusOnce} tabIndex={-1}>
          {words.againHeading}
        </h2>
        <p className="govuk-body">{words.againText}</p>
        <div className="govuk-button-group">
          <button type="button" className="govuk-button govuk-button--warning" onClick={startAgain}>
            {words.againYes}
          </button>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => {
              setAsking(false);
              setKept(true);
            }}
          >
            {words.keep}
          </button>
        </div>
      </section>
    );
  }
  return (
    <div className="needs-script">
      <div className="govuk-button-group">
        <ButtonLink href={walk} look="start">
          {draft ? words.continue : words.start}
        </ButtonLink>
        {draft && (
          <button
            type="button"
            ref={kept ? focusOnce : null}
            className="govuk-button govuk-button--secondary"
            onClick={() => setAsking(true)}
          >
            {words.again}
          </button>
        )}
        <Link href="/drafts/" prefetch={false} className="govuk-link">
          {words.drafts}
        </Link>
        {(opening === null || opening === 'not-loaded') && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={openFile}>
            {words.open}
          </button>
        )}
      </div>
      <p className="govuk-body" role="alert">
        {opening === 'not-loaded' && words.notLoaded}
      </p>
      {opening !== null && typeof opening === 'object' && (
        <opening.with
          replaces={draft !== null}
          onOpen={async (answers) => {
            if (!(await leaveThisDraft())) return false;
            changeDraft({ answers, leftAt: null });
            router.push(walk);
            return true;
          }}
        />
      )}
    </div>
  );
}
