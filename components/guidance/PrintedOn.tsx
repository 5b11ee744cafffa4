'use client';
import { useToday } from '@/components/referral/use-today';
import { filled } from '@/lib/messages/filled';

// Not through the walk's own words for dates: with them a page beside it would load every word of the walk.
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** On paper only: where the page is from and of which day the paper is. `words`: given by the page, with `{day}`. */
export function PrintedOn({ words }: { words: string }) {
  const today = useToday();
  if (!today) return null;
  return (
    <p className="govuk-body-s waymark-printed">{filled(words, { day: inWords.format(new Date(today)) })}</p>
  );
}
