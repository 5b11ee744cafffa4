import { Button } from '@/components/govuk/Button';
import { say } from '@/lib/messages/words';
import { OnlineFormFile } from './OnlineFormFile';
import { PdfButton } from './PdfButton';
import type { Sheet } from './place';
import { usePdfAhead } from './use-pdf-ahead';
import type { WalkProps } from './walk-state';

/** The element to begin at for those who come for the papers. */
export const papersHeading = 'papers';

/** The papers of an end: each to read and print from the browser, or as a PDF. */
export function Papers({ walk, papers }: { walk: WalkProps; papers: readonly Sheet[] }) {
  usePdfAhead(papers[0], walk.from);
  return (
    <section className="no-print" aria-labelledby={papersHeading}>
      <h2 className="govuk-heading-m" id={papersHeading} tabIndex={-1}>
        {say('end.print')}
      </h2>
      <p className="govuk-body">{say('end.print-why')}</p>
      {papers.map((sheet, index) => {
        const paper = say(`outputs.${sheet}`);
        const about = <span className="govuk-visually-hidden"> {say('outputs.of', { paper })}</span>;
        return (
          <div key={sheet}>
            <h3 className="govuk-heading-s">{paper}</h3>
            <div className="govuk-button-group">
              <Button look={index === 0 ? 'primary' : 'secondary'} onClick={() => walk.showSheet(sheet)}>
                {say('outputs.open')}
                {about}
              </Button>
              <PdfButton sheet={sheet} from={walk.from}>
                {say('outputs.pdf')}
                {about}
              </PdfButton>
            </div>
            {/* Nobody may carry an invented case into the online service, and a file of its fields can hold no mark. */}
            {sheet === 'answer-sheet' && !walk.from.invented && (
              <OnlineFormFile from={walk.from} today={walk.context.today} />
            )}
          </div>
        );
      })}
      <p className="govuk-body-s">{say('outputs.readable')}</p>
    </section>
  );
}
