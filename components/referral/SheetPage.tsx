'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { RecordView } from '@/components/record/RecordView';
import { say } from '@/lib/messages/words';
import type { Relevant } from '@/lib/questions/relevance';
import type { RecordDocument } from '@/lib/record/document';
import { writePaper } from './case-papers';
import type { Sheet } from './place';

type Writing = { is: 'writing' } | { is: 'written'; document: RecordDocument } | { is: 'failed' };

/** A paper full-page, to read and to print from the browser. */
export function SheetPage({ sheet, from }: { sheet: Sheet; from: Relevant }) {
  const [writing, setWriting] = useState<Writing>({ is: 'writing' });
  useEffect(() => {
    let wanted = true;
    const settle = (next: Writing) => wanted && setWriting(next);
    writePaper(sheet, from).then(
      (document) => settle(document ? { is: 'written', document } : { is: 'failed' }),
      () => settle({ is: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [sheet, from]);

  if (writing.is === 'writing') return <p className="govuk-body">{say('outputs.loading')}</p>;
  if (writing.is === 'failed') {
    return (
      <>
        <h1 className="govuk-heading-l">{say(`title.${sheet}`)}</h1>
        <p className="govuk-body">{say('outputs.no-page')}</p>
      </>
    );
  }
  return (
    <>
      <div className="no-print">
        <Button onClick={() => window.print()}>{say('outputs.print')}</Button>
      </div>
      <div className="waymark-paper">
        <RecordView document={writing.document} />
      </div>
    </>
  );
}
