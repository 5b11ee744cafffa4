'use client';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { changeDraft, useDraft } from '@/components/drafts/draft-in-tab';
import { leaveThisDraft } from '@/components/drafts/leave-draft';
import { ButtonLink } from '@/components/govuk/ButtonLink';
import { focusOnce } from '@/components/govuk/focus-once';

// With it come all the words of the app and, for a chosen file, its schema: only for those who have a file.
const OpenCaseFile = dynamic(
  () => import('@/components/referral/OpenCaseFile').then((file) => file.OpenCaseFile),
  {
    ssr: false,
  },
);

interface Props {
  /** Given by the page, so that the first page does not load every word of the app. */
  words: Record<
    'start' | 'continue' | 'drafts' | 'again' | 'againHeading' | 'againText' | 'againYes' | 'keep' | 'open',
    string
  >;
}

const walk = '/referral/';

/** The ways into the walk: from nothing, with the draft of this tab, or with a case file. */
export function Begin({ words }: Props) {
  const router = useRouter();
  const draft = useDraft();
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(false);
  const [opening, setOpening] = useState(false);
  async function startAgain() {
    // Where its last words are not stored the walk says so, and the draft stays.
    if (await leaveThisDraft()) changeDraft(null);
    router.push(walk);
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
        {!opening && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => setOpening(true)}
          >
            {words.open}
          </button>
        )}
      </div>
      {opening && (
        <OpenCaseFile
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
