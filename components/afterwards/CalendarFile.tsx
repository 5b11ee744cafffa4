'use client';
import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { handOverFile } from '@/components/referral/hand-over-file';
import { clocks } from '@/lib/afterwards/deadlines';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';
import type { Relevant } from '@/lib/questions/relevance';

/** True once the file is with the browser; false where there is no day for it, or it could not be written. */
async function writeFile(from: Relevant, name: string): Promise<'made' | 'none' | 'failed'> {
  const { calendarDays, calendarFile } = await import('@/lib/afterwards/calendar-file');
  const days = calendarDays(clocks(from));
  if (days.length === 0) return 'none';
  const text = calendarFile(days, Date.now());
  if (text === null) return 'failed';
  handOverFile(new Blob([text], { type: 'text/calendar' }), name);
  return 'made';
}

/** The days ahead as a calendar file, made when it is asked for: neutral titles, and nothing about the child. */
export function CalendarFile({ from, today }: { from: Relevant; today: string }) {
  const [said, setSaid] = useState('');
  const file = `waymark-days-${today}.ics`;
  function save() {
    writeFile(from, file).then(
      (result) => setSaid(sayOfAfterwards(`calendar.${result}`, { file })),
      () => setSaid(sayOfAfterwards('calendar.failed')),
    );
  }
  return (
    <section className="no-print" aria-labelledby="calendar">
      <h2 className="govuk-heading-m" id="calendar" tabIndex={-1}>
        {sayOfAfterwards('calendar.heading')}
      </h2>
      <p className="govuk-body">
        {sayOfAfterwards('calendar.text', { title: sayOfAfterwards('calendar.case') })}
      </p>
      <Button look="secondary" onClick={save}>
        {sayOfAfterwards('calendar.button')}
      </Button>
      <p className="govuk-body" role="status">
        {said}
      </p>
    </section>
  );
}
