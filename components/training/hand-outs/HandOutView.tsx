'use client';
import { useEffect, useState } from 'react';
import { BackLink } from '@/components/govuk/BackLink';
import { Button } from '@/components/govuk/Button';
import { focusHeadingIn } from '@/components/govuk/focus-once';
import { RecordView } from '@/components/record/RecordView';
import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { say } from '@/lib/messages/words';
import type { RecordDocument } from '@/lib/record/document';
import type { HandOut } from '@/lib/training/hand-outs/papers';
import type { Scenario } from '@/lib/training/scenario';
import { writeHandOut } from './write-hand-out';

interface Props {
  paper: HandOut;
  scenario: Scenario;
  today: string;
  onBack: () => void;
}

type Writing = { is: 'writing' } | { is: 'written'; document: RecordDocument } | { is: 'failed' };

/** A hand-out full-page, to read and to print from the browser. */
export function HandOutView({ paper, scenario, today, onBack }: Props) {
  const [writing, setWriting] = useState<Writing>({ is: 'writing' });
  useEffect(() => {
    let wanted = true;
    const settle = (next: Writing) => wanted && setWriting(next);
    writeHandOut(paper, scenario, today).then(
      (document) => settle({ is: 'written', document }),
      () => settle({ is: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [paper, scenario, today]);
  return (
    <>
      <div className="no-print">
        <BackLink onClick={onBack}>{sayOfPapers('hand-outs.back')}</BackLink>
      </div>
      {writing.is !== 'written' && (
        <>
          <h1 className="govuk-heading-l">{sayOfPapers(`hand-outs.${paper}`)}</h1>
          <p className="govuk-body" role="status">
            {say(writing.is === 'writing' ? 'outputs.loading' : 'outputs.no-page')}
          </p>
        </>
      )}
      {writing.is === 'written' && (
        <>
          <div className="no-print">
            <Button onClick={() => window.print()}>{sayOfPapers('hand-outs.print')}</Button>
          </div>
          <div className="waymark-paper" ref={focusHeadingIn}>
            <RecordView document={writing.document} />
          </div>
        </>
      )}
    </>
  );
}
