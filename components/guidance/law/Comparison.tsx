import { explainedInEnglish } from '@/lib/content/en/law-explained';
import { type ExplainedId, explainedRecords } from '@/lib/content/law-explained';
import type { LawColumn, LawRowId } from '@/lib/content/law-pages';
import { sayOfLaw } from '@/lib/messages/law-words';
import { SourceOf } from './SourceOf';
import { restsOnTheSame, sharedSource } from './shared-source';

interface Props {
  rows: readonly LawRowId[];
  columns: readonly LawColumn[];
  /** Whether an address can name these columns: one comparison of a page only. */
  named: boolean;
}

/** What is stated of one line in one column. Its source stands here unless it is the one said above the column. */
function Line({ ids, said }: { ids: readonly ExplainedId[]; said: ReturnType<typeof sharedIn> }) {
  return ids.map((id) => {
    const record = explainedRecords[id];
    return (
      <div key={id} className="waymark-because">
        <p className="govuk-body govuk-!-margin-bottom-1">{explainedInEnglish[id].text}</p>
        {!(said && restsOnTheSame(record, said)) && <SourceOf record={record} />}
      </div>
    );
  });
}

const sharedIn = ({ rows }: LawColumn) =>
  sharedSource(
    Object.values(rows)
      .flat()
      .map((id) => explainedRecords[id]),
  );

function Column({ column, rows, named }: Omit<Props, 'columns'> & { column: LawColumn }) {
  const said = sharedIn(column);
  return (
    <section className="waymark-comparison__column" {...(named ? { id: column.id, tabIndex: -1 } : {})}>
      <h3 className="govuk-heading-m govuk-!-margin-bottom-1">{sayOfLaw(`law.column.${column.id}`)}</h3>
      <div>
        {said && (
          <>
            <p className="govuk-body-s govuk-!-margin-bottom-0">{sayOfLaw('law.sources-here')}</p>
            <SourceOf record={said} />
          </>
        )}
      </div>
      {rows.map((row) => {
        const ids = column.rows[row] ?? [];
        return (
          <div key={row} className="waymark-comparison__row">
            {ids.length > 0 && (
              <>
                <h4 className="govuk-heading-s govuk-!-margin-bottom-1">{sayOfLaw(`law.row.${row}`)}</h4>
                <Line ids={ids} said={said} />
              </>
            )}
          </div>
        );
      })}
    </section>
  );
}

/** Nations side by side, line by line; on a phone, on paper and to a screen reader, one nation after the other. */
export function Comparison({ rows, columns, named }: Props) {
  return (
    <div
      className={`waymark-comparison waymark-comparison--${columns.length} waymark-comparison--rows-${rows.length}`}
    >
      {columns.map((column) => (
        <Column key={column.id} column={column} rows={rows} named={named} />
      ))}
    </div>
  );
}
