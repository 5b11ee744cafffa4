'use client';
import { useRouter } from 'next/navigation';
import { type Ref, useState } from 'react';
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
import { BrokenDraft } from './BrokenDraft';
import { momentInWords, nationInWords, referenceInWords, sectionsInWords } from './card-in-words';
import { Deletion } from './Deletion';
import { DeletionDay } from './DeletionDay';
import { failureInWords } from './failure-words';
import { SiblingCopy } from './SiblingCopy';
import { openDraft } from './stored-drafts';
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
  /** Another tab works on it: it is to be read. */
  onRead: () => void;
}

/** One draft of the list. */
export function DraftEntry({ draft: { id, card }, number, focused, onChanged, onGone, onRead }: Props) {
  const heading = focused ? focusOnce : null;
  if (card.ok) {
    return (
      <li className="waymark-draft">
        <SoundDraft {...{ id, number, heading, onChanged, onGone, onRead }} card={card.value} />
      </li>
    );
  }
  return (
    <li className="waymark-draft">
      <BrokenDraft {...{ id, number, heading, onGone }} failure={card.failure} />
    </li>
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

interface SoundProps extends Pick<Props, 'number' | 'onChanged' | 'onGone' | 'onRead'> {
  id: string;
  card: Card;
  heading: Ref<HTMLHeadingElement>;
}

function SoundDraft({ id, card, number, heading, onChanged, onGone, onRead }: SoundProps) {
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
      <div className="govuk-button-group">
        <Button look="secondary" onClick={() => open(moved)}>
          <OfWhich about={about}>{sayOfDrafts(moved ? 'moved.here' : 'drafts.open')}</OfWhich>
        </Button>
        {moved && (
          <Button look="secondary" onClick={onRead}>
            <OfWhich about={about}>{sayOfDrafts('moved.read')}</OfWhich>
          </Button>
        )}
      </div>
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
