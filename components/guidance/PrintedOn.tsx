'use client';
import { useToday } from '@/components/referral/use-today';
import { sayOfLibrary } from '@/lib/messages/library-words';

// Not through the walk's own words for dates: with them a page of the library would load every word of the walk.
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** On paper only: where the list is from and of which day the paper is. */
export function PrintedOn() {
  const today = useToday();
  if (!today) return null;
  return (
    <p className="govuk-body-s waymark-printed">
      {sayOfLibrary('library.list-printed', { day: inWords.format(new Date(today)) })}
    </p>
  );
}
