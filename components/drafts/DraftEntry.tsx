'use client';
import { useRouter } from 'next/navigation';
import { type Ref, useState } from 'react';
import { AreYouSure } from '@/components/govuk/AreYouSure';
import { Button } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { focusOnce } from '@/components/govuk/focus-once';
import { OfWhich } from '@/components/govuk/OfWhich';
import { SummaryList } from '@/components/govuk/SummaryList';
import { Tag } from '@/components/govuk/Tag';
import { retentionOf } from '@/lib/drafts/retention';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { todayInUk } from '@/lib/today-in-uk';
import type { Card } from '@/lib/vault/card';
import type { ListedDraft } from '@/lib/vault/listing';
import { BackUp } from './BackUp';
import { momentInWords, nationInWords, referenceInWords, sectionsInWords } from './card-in-words';
import { DeletionDay } from './DeletionDay';
import { failureInWords } from './failure-words';
import { SiblingCopy } from './SiblingCopy';
import { deleteDraft, mendList, openDraft } from './stored-drafts';
import { useIsHere } from './use-is-here';

interface Props {
  draft: ListedDraft;
  /** Where it stands in the list, from 1: two drafts may have the same reference, or none. */
  number: number;
  /** It takes the focus when it comes: the button that showed it is gone. */
  focused: boolean;
  /** Something happened to it, and its own form says what: the list is read again. */
  onChanged: () => void;
  /** What was pressed is gone with it: the list is read again and says what happened. */
  onGone: (what: string) => void;
}

/** One draft of the list. */
export function DraftEntry({ draft: { id, card }, number, focused, onChanged, onGone }: Props) {
  const heading = focused ? focusOnce : null;
  if (card.ok) {
    return (
      <li className="waymark-draft">
        <SoundDraft {...{ id, number, heading, onChanged, onGone }} card={card.value} />
      </li>
    );
  }
  const about = sayOfDrafts('drafts.about-broken', { number });
  return (
    <li className="waymark-draft">
      <h2 className="govuk-heading-s" ref={heading} tabIndex={-1}>
        {sayOfDrafts('drafts.broken')}
      </h2>
      <p className="govuk-body">{failureInWords(card.failure)}.</p>
      {card.failure.kind === 'draft.put-back' && <OlderCopy about={about} onGone={onGone} />}
      <Deletion {...{ id, about, onGone }} />
    </li>
  );
}

function Deletion({ id, about, onGone }: { id: string; about: string } & Pick<Props, 'onGone'>) {
  return (
    <AreYouSure
      ask={sayOfDrafts('drafts.delete')}
      sure={sayOfDrafts('drafts.delete-sure')}
      yes={sayOfDrafts('drafts.delete-yes')}
      no={sayOfDrafts('drafts.delete-no')}
      about={about}
      onYes={async () => {
        const removed = await deleteDraft(id);
        if (!removed.ok) return failureInWords(removed.failure);
        onGone(sayOfDrafts('drafts.deleted'));
        return null;
      }}
    />
  );
}

/** An older copy is better than none: it opens when the worker says so, knowing what it is. */
function OlderCopy({ about, onGone }: { about: string } & Pick<Props, 'onGone'>) {
  const [problem, setProblem] = useState<string | null>(null);
  async function take() {
    const mended = await mendList();
    if (mended.ok) onGone(sayOfDrafts('drafts.mended'));
    else setProblem(failureInWords(mended.failure));
  }
  return (
    <>
      <Button look="secondary" onClick={take}>
        <OfWhich about={about}>{sayOfDrafts('drafts.use-older')}</OfWhich>
      </Button>
      <p className="govuk-body" role="alert">
        {problem}
      </p>
    </>
  );
}

function rowsOf(card: Card) {
  const { changed, deleteOn, lastBackup } = card;
  return [
    { id: 'nation', label: sayOfDrafts('drafts.nation'), value: nationInWords(card) },
    { id: 'changed', label: sayOfDrafts('drafts.changed'), value: momentInWords(changed) },
    { id: 'sections', label: sayOfDrafts('drafts.sections'), value: sectionsInWords(card) },
    {
      id: 'delete-on',
      label: sayOfDrafts('drafts.delete-on'),
      value: deleteOn ? pointInWords(deleteOn) : sayOfDrafts('drafts.no-day'),
    },
    {
      id: 'backup',
      label: sayOfDrafts('drafts.backup'),
      value: lastBackup ? momentInWords(lastBackup) : sayOfDrafts('drafts.no-backup'),
    },
  ];
}

interface SoundProps extends Pick<Props, 'number' | 'onChanged' | 'onGone'> {
  id: string;
  card: Card;
  heading: Ref<HTMLHeadingElement>;
}

function SoundDraft({ id, card, number, heading, onChanged, onGone }: SoundProps) {
  const router = useRouter();
  const [moved, setMoved] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isHere = useIsHere();
  const { reference } = card;
  const about = sayOfDrafts(reference ? 'drafts.about' : 'drafts.about-unnamed', { reference, number });
  async function open(takeOver: boolean) {
    setAsking(true);
    const opened = await openDraft(id, takeOver, isHere);
    if (!isHere()) return;
    setAsking(false);
    if (opened.ok) return router.push('/referral/');
    setMoved(opened.failure.kind === 'moved' || opened.failure.kind === 'kept-there');
    setProblem(failureInWords(opened.failure));
  }
  const retention = retentionOf(card, todayInUk());
  return (
    <>
      <h2 className="govuk-heading-s" ref={heading} tabIndex={-1}>
        {referenceInWords(card)} {card.submitted && <Tag look="grey">{sayOfDrafts('drafts.submitted')}</Tag>}
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
        <OfWhich about={about}>{sayOfDrafts(moved ? 'moved.here' : 'drafts.open')}</OfWhich>
      </Button>
      <Details quiet summary={<OfWhich about={about}>{sayOfDrafts('drafts.more')}</OfWhich>}>
        {() => (
          <>
            <BackUp {...{ id, about }} onMade={onChanged} />
            <SiblingCopy {...{ id, about }} onMade={onChanged} />
            <DeletionDay {...{ id, card, about }} onSet={onChanged} />
            <Deletion {...{ id, about, onGone }} />
          </>
        )}
      </Details>
    </>
  );
}
