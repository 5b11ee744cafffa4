'use client';
import { useToday } from '@/components/referral/use-today';
import { isOverdue } from '@/lib/content/overdue';
import { sayOfLibrary } from '@/lib/messages/library-words';

interface Props {
  asOf: string;
  reviewAfterMonths?: number | undefined;
}

/** Says that an entry is due to be checked again, by the day on which it is read: the page may have been built long ago. */
export function Overdue({ asOf, reviewAfterMonths }: Props) {
  const today = useToday();
  const record = reviewAfterMonths === undefined ? { asOf } : { asOf, reviewAfterMonths };
  if (!today || !isOverdue(record, today)) return null;
  return <strong> {sayOfLibrary('library.overdue')}</strong>;
}
