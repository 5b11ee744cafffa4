import type { ReactNode } from 'react';
import { Tag } from '@/components/govuk/Tag';
import type { ContentRecord } from '@/lib/content/content-record';
import { say } from '@/lib/messages/words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { AwayLink } from './AwayLink';

/** A place in a source, by the source's name; linked where it has an address. */
export interface NamedCitation {
  title: string;
  address: string | null;
  at?: string | undefined;
}

interface Props extends Pick<ContentRecord, 'asOf' | 'certainty'> {
  cited: readonly NamedCitation[];
  /** What is said where the record is overdue for review. */
  overdue: ReactNode;
}

/** Where a statement is from, of which month, and how sure it is. */
export function SourceText({ cited, asOf, certainty, overdue }: Props) {
  return (
    <p className="govuk-body-s waymark-source">
      {certainty === 'check' && (
        <>
          <Tag look="yellow">{say('because.check')}</Tag>{' '}
        </>
      )}
      {say(cited.length > 1 ? 'because.sources' : 'because.source')}{' '}
      {cited.map(({ title, address, at }, index) => (
        <span key={`${title} ${at}`}>
          {index > 0 && '; '}
          {address ? <AwayLink href={address}>{title}</AwayLink> : title}
          {at && `, ${at}`}
        </span>
      ))}
      {'. '}
      {say(`because.${certainty}-as-of`, { month: pointInWords(asOf) })}
      {overdue}
    </p>
  );
}
