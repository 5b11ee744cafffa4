'use client';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { handOverFile } from '@/components/referral/hand-over-file';
import { say } from '@/lib/messages/words';
import type { RecordDocument } from '@/lib/record/document';

type Making = { is: 'waiting' } | { is: 'making' } | { is: 'made' } | { is: 'failed' };

interface Props {
  /** Written when it is asked for. */
  write: () => RecordDocument | Promise<RecordDocument>;
  /** What the file is called: never a name. */
  file: string;
  children: ReactNode;
}

async function makeFile(write: Props['write'], file: string): Promise<Making> {
  const [document, { makePdf }] = await Promise.all([write(), import('@/components/record/make-pdf')]);
  const made = await makePdf(document);
  if (!made.ok) return { is: 'failed' };
  handOverFile(made.value.file, file);
  return { is: 'made' };
}

/** Makes the PDF of a paper of training in a worker, and gives it to the browser to save. */
export function PaperPdf({ write, file, children }: Props) {
  const [making, setMaking] = useState<Making>({ is: 'waiting' });
  function make() {
    if (making.is === 'making') return;
    setMaking({ is: 'making' });
    makeFile(write, file).then(setMaking, () => setMaking({ is: 'failed' }));
  }
  return (
    <>
      <Button look="secondary" onClick={make}>
        {children}
      </Button>
      <div className="govuk-body waymark-status" role="status">
        {making.is === 'making' && say('outputs.making')}
        {making.is === 'failed' && say('outputs.failed')}
        {making.is === 'made' && say('outputs.made', { file })}
      </div>
    </>
  );
}
