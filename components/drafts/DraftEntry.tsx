'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { SummaryList } from '@/components/govuk/SummaryList';
import { Tag } from '@/components/govuk/Tag';
import { wordsOf } from '@/components/words';
import { retentionOf } from '@/lib/drafts/retention';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { todayInUk } from '@/lib/today-in-uk';
import type { Card } from '@/lib/vault/card';
import type { ListedDraft } from '@/lib/vault/listing';
import { AreYouSure } from './AreYouSure';
import { BackUp } from './BackUp';
import { DeletionDay } from './DeletionDay';
import { failureInWords } from './failure-words';
import { SiblingCopy } from './SiblingCopy';
import { deleteDraft, mendList, openDraft } from './stored-drafts';

interface Props {
  draft: ListedDraft;
  /** Something happened to it, in words; the list is read again. */
  onChanged: (what: string) => void;
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const inWords = (instant: string) => moment.format(new Date(instant));

/** One draft of the list. */
export function DraftEntry({ draft: { id, card }, onChanged }: Props) {
  return (
    <li className="waymark-draft">
      {card.ok ? (
        <SoundDraft id={id} card={card.value} onChanged={onChanged} />
      ) : (
        <>
          <h2 className="govuk-heading-s">{sayOfDrafts('drafts.broken')}</h2>
          <p className="govuk-body">{failureInWords(card.failure)}.</p>
          {card.failure.kind === 'draft.put-back' && <OlderCopy onChanged={onChanged} />}
          <Deletion id={id} onChanged={onChanged} />
        </>
      )}
    </li>
  );
}

function Deletion({ id, onChanged }: { id: string; onChanged: Props['onChanged'] }) {
  async function remove() {
    const removed = await deleteDraft(id);
    onChanged(removed.ok ? sayOfDrafts('drafts.deleted') : failureInWords(removed.failure));
  }
  return (
    <AreYouSure
      ask={sayOfDrafts('drafts.delete')}
      sure={sayOfDrafts('drafts.delete-sure')}
      yes={sayOfDrafts('drafts.delete-yes')}
      no={sayOfDrafts('drafts.delete-no')}
      onYes={remove}
    />
  );
}

/** An older copy is better than none: it opens when the worker says so, knowing what it is. */
function OlderCopy({ onChanged }: Pick<Props, 'onChanged'>) {
  async function take() {
    const mended = await mendList();
    onChanged(mended.ok ? sayOfDrafts('drafts.mended') : failureInWords(mended.failure));
  }
  return (
    <Button look="secondary" onClick={take}>
      {sayOfDrafts('drafts.use-older')}
    </Button>
  );
}

function rowsOf({ nation, changed, sections, deleteOn, lastBackup }: Card) {
  return [
    {
      id: 'nation',
      label: sayOfDrafts('drafts.nation'),
      value: nation ? wordsOf('nation.of-referral').options?.[nation] : sayOfDrafts('drafts.no-nation'),
    },
    { id: 'changed', label: sayOfDrafts('drafts.changed'), value: inWords(changed) },
    {
      id: 'sections',
      label: sayOfDrafts('drafts.sections'),
      value: sayOfDrafts('drafts.sections-of', sections),
    },
    {
      id: 'delete-on',
      label: sayOfDrafts('drafts.delete-on'),
      value: deleteOn ? pointInWords(deleteOn) : sayOfDrafts('drafts.no-day'),
    },
    {
      id: 'backup',
      label: sayOfDrafts('drafts.backup'),
      value: lastBackup ? inWords(lastBackup) : sayOfDrafts('drafts.no-backup'),
    },
  ];
}

function SoundDraft({ id, card, onChanged }: { id: string; card: Card; onChanged: Props['onChanged'] }) {
  const router = useRouter();
  const [moved, setMoved] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const reference = card.reference || sayOfDrafts('drafts.no-reference');
  const about = (
    <span className="govuk-visually-hidden">
      {' '}
      {sayOfDrafts('drafts.about', { reference, changed: inWords(card.changed) })}
    </span>
  );
  async function open(takeOver: boolean) {
    setAsking(true);
    const opened = await openDraft(id, takeOver);
    setAsking(false);
    if (opened.ok) return router.push('/referral/');
    setMoved(opened.failure.kind === 'moved');
    setProblem(failureInWords(opened.failure));
  }
  const retention = retentionOf(card, todayInUk());
  return (
    <>
      <h2 className="govuk-heading-s">
        {reference} {card.submitted && <Tag look="grey">{sayOfDrafts('drafts.submitted')}</Tag>}
      </h2>
      {(retention === 'due' || retention === 'soon') && (
        <p className="govuk-body">
          <Tag look="yellow">{sayOfDrafts('drafts.delete-on')}</Tag> {sayOfDrafts(`drafts.${retention}`)}
        </p>
      )}
      <SummaryList quiet rows={rowsOf(card)} />
      <p className="govuk-body" role="alert">
        {problem}
      </p>
      <p className="govuk-body" role="status">
        {asking && moved && sayOfDrafts('moved.asking')}
      </p>
      <Button look="secondary" onClick={() => open(moved)}>
        {sayOfDrafts(moved ? 'moved.here' : 'drafts.open')}
        {about}
      </Button>
      <Details
        quiet
        summary={
          <>
            {sayOfDrafts('drafts.more')}
            {about}
          </>
        }
      >
        {() => (
          <>
            <BackUp id={id} onMade={onChanged} />
            <SiblingCopy id={id} onMade={onChanged} />
            <DeletionDay id={id} card={card} onSet={onChanged} />
            <Deletion id={id} onChanged={onChanged} />
          </>
        )}
      </Details>
    </>
  );
}
