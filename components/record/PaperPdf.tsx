'use client';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { handOverFile } from '@/components/referral/hand-over-file';
import { say } from '@/lib/messages/words';
import type { RecordDocument } from '@/lib/record/document';
import type { UndrawableInPart } from '@/lib/record/texts-in-document';

type Making =
  | { is: 'waiting' }
  | { is: 'making' }
  | { is: 'made'; file: string; undrawable: readonly UndrawableInPart[] }
  | { is: 'failed' };

interface Props {
  /** Written when it is asked for; null where there is no such paper. */
  write: () => RecordDocument | null | Promise<RecordDocument | null>;
  /** What the file is called: never a name. */
  file: string;
  children: ReactNode;
}

async function makeFile(write: Props['write'], file: string): Promise<Making> {
  const [document, { makePdf }] = await Promise.all([write(), import('./make-pdf')]);
  const made = document && (await makePdf(document));
  if (!made?.ok) return { is: 'failed' };
  handOverFile(made.value.file, file);
  return { is: 'made', file, undrawable: made.value.undrawable };
}

/** Makes a paper's PDF in a worker and gives it to the browser to save. Names what the PDF can not draw. */
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
        {making.is === 'made' && say('outputs.made', { file: making.file })}
        {making.is === 'made' && making.undrawable.length > 0 && <NotPrintable parts={making.undrawable} />}
      </div>
    </>
  );
}

function NotPrintable({ parts }: { parts: readonly UndrawableInPart[] }) {
  return (
    <>
      <p className="govuk-body">{say('outputs.not-printable')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {parts.map(({ partId, heading, characters }) => (
          <li key={partId ?? ''}>
            {say('outputs.not-printable-in', {
              part: heading,
              letters: characters
                .map(
                  ({ character, codePoint }) =>
                    `${character} (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`,
                )
                .join(', '),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
