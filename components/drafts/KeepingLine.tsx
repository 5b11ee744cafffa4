'use client';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { LinkButton } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { Tag } from '@/components/govuk/Tag';
import { retentionOf } from '@/lib/drafts/retention';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { todayInUk } from '@/lib/today-in-uk';
import type { Card } from '@/lib/vault/card';
import { failureInWords } from './failure-words';
import { KeepHere } from './KeepHere';
import { type Keeping, type Saving, setKeeping, useKeeping } from './keeping';
import { mayGoOnAsCopy } from './may-pass';
import { ProtectionLine } from './ProtectionLine';
import { goOnAsCopy, keeperNow, lock } from './session';
import { OpenForm } from './UnlockPage';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function savingInWords(saving: Saving): string {
  switch (saving.is) {
    case 'nothing-yet':
      return sayOfDrafts('keeping.nothing-yet');
    case 'saving':
      return sayOfDrafts('keeping.saving');
    case 'saved':
      return sayOfDrafts('keeping.saved', { time: time.format(saving.at) });
    case 'not-saved':
      // What another tab took over was stored before, but for words that came too late.
      if (saving.why === 'moved' && !keeperNow()?.unsaved()) return `${sayOfDrafts('moved')}.`;
      return `${sayOfDrafts('keeping.not-saved')} ${failureInWords({ kind: saving.why })}.`;
  }
}

/** The warning before the day to delete the draft of this tab: it is not in the list alone, which may never be opened. */
function DeletionNear({ card }: { card: Card }) {
  const retention = retentionOf(card, todayInUk());
  if (!card.deleteOn || (retention !== 'due' && retention !== 'soon')) return null;
  return (
    <p className="govuk-body-s">
      <Tag look="yellow">
        {sayOfDrafts('drafts.delete-on')} {pointInWords(card.deleteOn)}
      </Tag>{' '}
      {sayOfDrafts(`drafts.${retention}`)}
    </p>
  );
}

interface OpenProps {
  saving: Saving;
  filledIn: boolean;
  besideList: boolean;
}

function OpenKeeping({ saving, filledIn, besideList }: OpenProps) {
  const failed = saving.is === 'not-saved' ? saving : null;
  // The list says the same of each draft, and which one it is.
  const card = besideList ? undefined : keeperNow()?.stored()?.card;
  return (
    <>
      {/* What changes with each keystroke stands last: it moves nothing away from under a press. */}
      <p className="govuk-body-s">
        {!besideList && (
          <Link href="/drafts/" prefetch={false} className="govuk-link">
            {sayOfDrafts('keeping.drafts')}
          </Link>
        )}{' '}
        <LinkButton onClick={lock}>{sayOfDrafts('keeping.lock')}</LinkButton>{' '}
        {failed ? '' : savingInWords(saving)}
      </p>
      <p className="govuk-body-s" role="status">
        {filledIn && sayOfDrafts('keeping.filled-in')}
      </p>
      {card && <ProtectionLine card={card} />}
      {card && <DeletionNear card={card} />}
      {/* What goes well is not read out at each keystroke; what does not is. */}
      <p className="govuk-body-s" role="alert">
        {failed && `${savingInWords(failed)} ${failed.again ? sayOfDrafts('keeping.again') : ''}`}
      </p>
      {failed && mayGoOnAsCopy(failed.why) && keeperNow()?.unsaved() && (
        <LinkButton onClick={goOnAsCopy}>{sayOfDrafts('keeping.as-copy')}</LinkButton>
      )}
    </>
  );
}

function content(keeping: Keeping, besideList: boolean) {
  switch (keeping.is) {
    case 'finding-out':
    case 'wiped':
      return null;
    case 'open':
      return <OpenKeeping saving={keeping.saving} filledIn={keeping.filledIn} besideList={besideList} />;
    case 'locked':
      return (
        <>
          {keeping.besides === 'set-elsewhere' && (
            <p className="govuk-body-s">{sayOfDrafts('unlock.set-elsewhere')}</p>
          )}
          <p className="govuk-body-s">{sayOfDrafts('keeping.locked')}</p>
          <Details quiet summary={sayOfDrafts('keeping.unlock')}>
            {() => <OpenForm by="passphrase" onOpened={() => undefined} />}
          </Details>
        </>
      );
    case 'in-tab':
      if (keeping.why === 'chosen') {
        return (
          <p className="govuk-body-s">
            {sayOfDrafts('keeping.chosen')}{' '}
            <LinkButton onClick={() => setKeeping({ is: 'in-tab', why: 'not-asked' })}>
              {sayOfDrafts('drafts.keep-after-all')}
            </LinkButton>
          </p>
        );
      }
      if (keeping.why === 'not-asked') {
        return (
          <Details quiet summary={sayOfDrafts('keeping.keep')}>
            {() => <KeepHere />}
          </Details>
        );
      }
      return <p className="govuk-body-s">{failureInWords({ kind: `vault.${keeping.why}` })}.</p>;
  }
}

/** Where the draft is kept and how far it is saved: on every page that collects. */
export function KeepingLine({ besideList = false }: { besideList?: boolean }) {
  const keeping = useKeeping();
  const line = useRef<HTMLElement>(null);
  const now = keeping.is === 'in-tab' ? keeping.why : keeping.is;
  const before = useRef(now);
  // The panel in which something was chosen is gone, and the focus with it: what came of it takes it.
  useEffect(() => {
    const chosen = before.current !== 'finding-out' && before.current !== now;
    before.current = now;
    if (chosen && document.activeElement === document.body) line.current?.focus();
  }, [now]);
  return (
    <section
      className="waymark-keeping no-print"
      aria-label={sayOfDrafts('keeping.label')}
      ref={line}
      tabIndex={-1}
    >
      {content(keeping, besideList)}
    </section>
  );
}
