import type { ReactNode } from 'react';
import { CountBar } from './CountBar';

export interface CountRow {
  id: string;
  name: ReactNode;
  /** Small, below the name. */
  notes: readonly string[];
  count: number;
  all: number;
  /** The count in words: "23 of 60". */
  said: string;
  /** In a table with a column for it: how many at first. */
  first?: { count: number; said: string };
}

interface Props {
  caption: ReactNode;
  /** Two columns, or three where the first answers are counted too. */
  head: readonly [string, ...string[]];
  rows: readonly CountRow[];
  /** Where a heading above says the same. */
  captionHidden?: boolean;
}

/** What was chosen or found, and how many did, in words and as a bar. */
export function CountTable({ caption, head: [what, ...counts], rows, captionHidden = false }: Props) {
  return (
    <table className="govuk-table waymark-count-table">
      <caption
        className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--s'}
      >
        {caption}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            {what}
          </th>
          {counts.map((howMany) => (
            <th key={howMany} scope="col" className="govuk-table__header">
              {howMany}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map(({ id, name, notes, count, all, said, first }) => (
          <tr key={id} className="govuk-table__row">
            <th scope="row" className="govuk-table__header waymark-count-table__name">
              {name}
              {notes.map((note) => (
                <span key={note} className="waymark-count-table__note">
                  {note}
                </span>
              ))}
            </th>
            {first && (
              <td className="govuk-table__cell">
                {first.said}
                <CountBar count={first.count} all={all} />
              </td>
            )}
            <td className="govuk-table__cell">
              {said}
              <CountBar count={count} all={all} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
