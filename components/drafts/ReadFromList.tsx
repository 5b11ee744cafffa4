'use client';
import { useEffect } from 'react';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { ReadAlong } from './ReadAlong';
import { useReadAlong } from './use-read-along';

/** In place of the list: a draft that another tab works on, to read and not to change. */
export function ReadFromList({ id, onBack }: { id: string; onBack: () => void }) {
  const { reading, problem, read } = useReadAlong(id);
  useEffect(() => {
    void read();
  }, [read]);
  return (
    <>
      <div className="no-print">
        {/* A paper that is read has the page's one heading. */}
        <p className="govuk-body" ref={focusOnce} tabIndex={-1}>
          {sayOfDrafts('moved.reading')}
        </p>
        <Button look="secondary" onClick={onBack}>
          {sayOfDrafts('moved.list')}
        </Button>
        <p className="govuk-body" role="alert">
          {problem}
        </p>
      </div>
      {reading && <ReadAlong reading={reading} />}
    </>
  );
}
