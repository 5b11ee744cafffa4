import { wordsOf } from '@/components/words';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import type { Card } from '@/lib/vault/card';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** An instant, ISO 8601, by this device's clock; where only its day is known it stands without fractions at midnight. */
export function momentInWords(instant: string): string {
  if (instant.endsWith('T00:00:00Z')) return pointInWords(instant.slice(0, 10));
  return moment.format(new Date(instant));
}

export function referenceInWords({ reference }: Pick<Card, 'reference'>): string {
  return reference || sayOfDrafts('drafts.no-reference');
}

export function nationInWords({ nation }: Pick<Card, 'nation'>): string | undefined {
  return nation ? wordsOf('nation.of-referral').options?.[nation] : sayOfDrafts('drafts.no-nation');
}

export function sectionsInWords({ sections }: Pick<Card, 'sections'>): string {
  // What there is to fill is settled by the questions before the record.
  return sections.total === 0
    ? sayOfDrafts('drafts.sections-none')
    : sayOfDrafts('drafts.sections-of', sections);
}
