import { sayOfLearners } from '@/lib/messages/learner-words';
import type { TimeRow } from '@/lib/training/differences';
import { timeInWords } from '@/lib/training/differences-in-words';
import { CountBar } from './CountBar';

const head = ['learners.step', 'learners.median', 'learners.range', 'learners.came'] as const;

/** How long each step was open: the middle, also as a bar, and the shortest and the longest. */
export function TimeTable({ times }: { times: readonly TimeRow[] }) {
  const longest = Math.max(0, ...times.map(({ median }) => median));
  return (
    <table className="govuk-table waymark-time-table">
      <caption className="govuk-visually-hidden">{sayOfLearners('learners.times-caption')}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {head.map((id) => (
            <th key={id} scope="col" className="govuk-table__header">
              {sayOfLearners(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {times.map((time) => {
          const { page, median, range } = timeInWords(time);
          return (
            <tr key={`${time.step} ${time.section}`} className="govuk-table__row">
              <th scope="row" className="govuk-table__header waymark-count-table__name">
                {page}
              </th>
              <td className="govuk-table__cell">
                {median}
                <CountBar count={time.median} all={longest} />
              </td>
              <td className="govuk-table__cell">{range}</td>
              <td className="govuk-table__cell">{time.learners}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
