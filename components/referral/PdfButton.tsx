'use client';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { say } from '@/lib/messages/words';
import type { Relevant } from '@/lib/questions/relevance';
import type { UndrawableInPart } from '@/lib/record/texts-in-document';
import { pdfName, writePaper } from './case-papers';
import { handOverFile } from './hand-over-file';
import type { Sheet } from './place';

type Making =
  | { is: 'waiting' }
  | { is: 'making' }
  | { is: 'made'; file: string; undrawable: readonly UndrawableInPart[] }
  | { is: 'failed' };

interface Props {
  sheet: Sheet;
  from: Relevant;
  children: ReactNode;
}

async function makeFile(sheet: Sheet, from: Relevant): Promise<Making> {
  const [document, { makePdf }] = await Promise.all([
    writePaper(sheet, from),
    import('@/components/record/make-pdf'),
  ]);
  const made = document && (await makePdf(document));
  if (!made?.ok) return { is: 'failed' };
  const name = pdfName(sheet, from);
  handOverFile(made.value.file, name);
  return { is: 'made', file: name, undrawable: made.value.undrawable };
}

/** Makes a paper's PDF in a worker and gives it to the browser to save. Names what the PDF can not draw. */
export function PdfButton({ sheet, from, children }: Props) {
  const [making, setMaking] = useState<Making>({ is: 'waiting' });
  function make() {
    if (making.is === 'making') return;
    setMaking({ is: 'making' });
    makeFile(sheet, from).then(setMaking, () => setMaking({ is: 'failed' }));
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
