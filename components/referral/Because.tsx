'use client';
import { InsetText } from '@/components/govuk/Asides';
import { Details } from '@/components/govuk/Details';
import { type ContentId, contentRecords } from '@/lib/content/content';
import type { ContentRecord } from '@/lib/content/content-record';
import { contentInEnglish } from '@/lib/content/en/content';
import { isOverdue } from '@/lib/content/overdue';
import { addressOf, citedIn, sources } from '@/lib/content/sources';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import { SourceText } from './SourceText';
import { useToday } from './use-today';

/**
 * The source line of a record. Stands under everything the app states. `brief`: its main source only, where much
 * stands below one another. `nation`: without another nation's law.
 */
export function SourceLine({
  record,
  brief = false,
  nation = null,
}: {
  record: ContentRecord;
  brief?: boolean;
  nation?: Nation | null;
}) {
  const { asOf, certainty } = record;
  const all = nation ? citedIn(record, nation) : record.sources;
  const cited = brief ? all.slice(0, 1) : all;
  const today = useToday();
  return (
    <SourceText
      cited={cited.map(({ of, at }) => ({ title: sources[of].title, address: addressOf(of), at }))}
      asOf={asOf}
      certainty={certainty}
      overdue={today && isOverdue(record, today) && ` ${say('because.overdue')}`}
    />
  );
}

interface BecauseProps {
  id: ContentId;
  titled?: 'h2' | 'h3';
  nation?: Nation | null;
}

/** What one content record states, in its own words, with its source and month; `titled`: under its own heading. */
export function Because({ id, titled: Title, nation = null }: BecauseProps) {
  const { title, text } = contentInEnglish[id];
  return (
    <div className="waymark-because">
      {Title && <Title className="govuk-heading-s govuk-!-margin-bottom-1">{title}</Title>}
      <p className="govuk-body govuk-!-margin-bottom-1">{text}</p>
      <SourceLine record={contentRecords[id]} nation={nation} />
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

interface MoreProps {
  ids: readonly ContentId[];
  summary?: string;
  nation?: Nation | null;
  startOpen?: boolean;
}

/** More of what stands behind a page, folded away: nobody has to read it to go on. `startOpen`: it matters to this case. */
export function MoreBecause({ ids, summary, nation = null, startOpen = false }: MoreProps) {
  if (ids.length === 0) return null;
  return (
    <Details summary={summary ?? say('because.more')} startOpen={startOpen}>
      {() => ids.map((id) => <Because key={id} id={id} titled="h3" nation={nation} />)}
    </Details>
  );
}
