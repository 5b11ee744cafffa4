'use client';
import { useToday } from '@/components/referral/use-today';
import type { ContentRecord } from '@/lib/content/content-record';
import { isOverdue } from '@/lib/content/overdue';

interface Props extends Pick<ContentRecord, 'asOf'> {
  reviewAfterMonths?: number | undefined;
  /** Given by the page, so that it loads no words of the app. */
  words: string;
}

/** Says that a record is overdue for review, by this device's day: the pages are made before that is known. */
export function OverdueMark({ asOf, reviewAfterMonths, words }: Props) {
  const today = useToday();
  const months = reviewAfterMonths === undefined ? {} : { reviewAfterMonths };
  return today && isOverdue({ asOf, ...months }, today) && <strong> {words}</strong>;
}
