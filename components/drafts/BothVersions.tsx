import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { sectionWords } from '@/lib/questions/en/sections';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { momentInWords, nationInWords, referenceInWords, sectionsInWords } from './card-in-words';
import type { Beside, Restored } from './session-backups';

type InList = Extract<Restored, { in: 'list' }>;

/** A draft from a backup beside one that was here before: both are kept, and this says how they differ. */
export function BothVersions({ restored, beside }: { restored: InList; beside: Beside }) {
  const { card, differing } = beside;
  const rows = [
    ['drafts.reference', referenceInWords(restored.card), referenceInWords(card)],
    ['drafts.nation', nationInWords(restored.card), nationInWords(card)],
    [
      'drafts.changed',
      sayOfDrafts('both.backup-of', { day: pointInWords(restored.saved) }),
      momentInWords(card.changed),
    ],
    ['drafts.sections', sectionsInWords(restored.card), sectionsInWords(card)],
  ] as const;
  return (
    <section className="waymark-both" aria-label={sayOfDrafts('both.heading')}>
      <h3 className="govuk-heading-s" ref={focusOnce} tabIndex={-1}>
        {sayOfDrafts('both.heading')}
      </h3>
      <p className="govuk-body">{sayOfDrafts('both.text')}</p>
      <table className="govuk-table">
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <td className="govuk-table__cell" />
            <th scope="col" className="govuk-table__header">
              {sayOfDrafts('both.from-backup')}
            </th>
            <th scope="col" className="govuk-table__header">
              {sayOfDrafts('both.here-before')}
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(([label, fromBackup, hereBefore]) => (
            <tr key={label} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {sayOfDrafts(label)}
              </th>
              <td className="govuk-table__cell">{fromBackup}</td>
              <td className="govuk-table__cell">{hereBefore}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Differing differing={differing} />
    </section>
  );
}

function Differing({ differing }: Pick<Beside, 'differing'>) {
  if (differing === null) return <p className="govuk-body">{sayOfDrafts('both.not-compared')}</p>;
  if (differing.length === 0) return <p className="govuk-body">{sayOfDrafts('both.same')}</p>;
  return (
    <>
      <p className="govuk-body">{sayOfDrafts('both.differ')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {differing.map((section) => (
          <li key={section}>{sectionWords[section].title}</li>
        ))}
      </ul>
    </>
  );
}
