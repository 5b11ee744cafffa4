'use client';
import { InsetText } from '@/components/govuk/Asides';
import { Details } from '@/components/govuk/Details';
import { Tag } from '@/components/govuk/Tag';
import { type ContentId, contentRecords } from '@/lib/content/content';
import type { Citation, ContentRecord } from '@/lib/content/content-record';
import { contentInEnglish } from '@/lib/content/en/content';
import { isOverdue } from '@/lib/content/overdue';
import { addressOf, sources } from '@/lib/content/sources';
import { say } from '@/lib/messages/words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { AwayLink } from './AwayLink';
import { useToday } from './use-today';

/** One place in a source, linked where the source has an address. */
function CitationText({ of, at }: Citation) {
  const address = addressOf(of);
  const { title } = sources[of];
  return (
    <>
      {address ? <AwayLink href={address}>{title}</AwayLink> : title}
      {at && `, ${at}`}
    </>
  );
}

/**
 * Where a statement is from, of which month, and how sure it is. Stands under everything the app states. `brief`: its
 * main source only, where much stands below one another.
 */
export function SourceLine({ record, brief = false }: { record: ContentRecord; brief?: boolean }) {
  const { asOf, certainty } = record;
  const cited = brief ? record.sources.slice(0, 1) : record.sources;
  const today = useToday();
  return (
    <p className="govuk-body-s waymark-source">
      {certainty === 'check' && (
        <>
          <Tag look="yellow">{say('because.check')}</Tag>{' '}
        </>
      )}
      {say(cited.length > 1 ? 'because.sources' : 'because.source')}{' '}
      {cited.map((citation, index) => (
        <span key={`${citation.of} ${citation.at}`}>
          {index > 0 && '; '}
          <CitationText {...citation} />
        </span>
      ))}
      {'. '}
      {say(`because.${certainty}-as-of`, { month: pointInWords(asOf) })}
      {today && isOverdue(record, today) && ` ${say('because.overdue')}`}
    </p>
  );
}

/** What one content record states, in its own words, with its source and month; `titled`: under its own heading. */
export function Because({ id, titled: Title }: { id: ContentId; titled?: 'h2' | 'h3' }) {
  const { title, text } = contentInEnglish[id];
  return (
    <div className="waymark-because">
      {Title && <Title className="govuk-heading-s govuk-!-margin-bottom-1">{title}</Title>}
      <p className="govuk-body govuk-!-margin-bottom-1">{text}</p>
      <SourceLine record={contentRecords[id]} />
    </div>
  );
}

/** The statement that a page turns on. */
export function MainBecause({ id }: { id: ContentId }) {
  return (
    <InsetText>
      <Because id={id} />
    </InsetText>
  );
}

/** More of what stands behind a page, folded away: nobody has to read it to go on. */
export function MoreBecause({ ids, summary }: { ids: readonly ContentId[]; summary?: string }) {
  if (ids.length === 0) return null;
  return (
    <Details summary={summary ?? say('because.more')}>
      {() => ids.map((id) => <Because key={id} id={id} titled="h3" />)}
    </Details>
  );
}
