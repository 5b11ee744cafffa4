'use client';
import Link from 'next/link';
import { type ReactNode, useEffect } from 'react';
import { InventedDetails } from '@/components/govuk/invented-details';
import { sayOfTraining } from '@/lib/messages/training-words';

/** While training is open, the mark stands in the margin of each printed page, whatever is printed. */
function useMarkOnPaper() {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const mark = JSON.stringify(sayOfTraining('training.mark'));
    sheet.replaceSync(`@page { @top-center { content: ${mark}; font: bold 9pt arial, sans-serif } }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, []);
}

/** Round every page of training: the mark, on screen and on each printed page, and the note at each box for text. */
export function TrainingMark({ children }: { children: ReactNode }) {
  useMarkOnPaper();
  return (
    <InventedDetails value={sayOfTraining('training.invented-only')}>
      <section className="waymark-training-mark" aria-label={sayOfTraining('training.mark')}>
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          <strong>{sayOfTraining('training.mark')}.</strong> {sayOfTraining('training.mark-on-screen')}
        </p>
        <p className="govuk-body-s govuk-!-margin-bottom-0 no-print">
          <Link href="/referral/?step=in-danger" prefetch={false} className="govuk-link">
            {sayOfTraining('training.real-danger')}
          </Link>
        </p>
      </section>
      {children}
    </InventedDetails>
  );
}
