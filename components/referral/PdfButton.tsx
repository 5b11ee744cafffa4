import type { ReactNode } from 'react';
import { PaperPdf } from '@/components/record/PaperPdf';
import type { Relevant } from '@/lib/questions/relevance';
import { pdfName, writePaper } from './case-papers';
import type { Sheet } from './place';

interface Props {
  sheet: Sheet;
  from: Relevant;
  children: ReactNode;
}

/** Makes the PDF of one of this case's papers. */
export function PdfButton({ sheet, from, children }: Props) {
  return (
    <PaperPdf write={() => writePaper(sheet, from)} file={pdfName(sheet, from)}>
      {children}
    </PaperPdf>
  );
}
