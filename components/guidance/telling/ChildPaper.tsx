import type { AgeBand } from '@/lib/content/child-talk';
import { toldToAChild } from '@/lib/guidance/told-to-a-child';
import { sayOfTelling } from '@/lib/messages/telling-words';
import type { Nation } from '@/lib/nation';

/** Lines to write on by hand: a name that is typed nowhere is kept nowhere. */
const helpers = [1, 2, 3];
const columns = ['telling.name', 'telling.does', 'telling.reach'] as const;

/**
 * One page to print and give to the child. It names neither the child nor the body that gave it, but it does say that
 * somebody worries and who may read what is written: only where it is safe to have, which is asked first.
 */
export function ChildPaper({ nation, band }: { nation: Nation; band: AgeBand }) {
  return (
    <section className={`waymark-child-paper waymark-child-paper--${band}`} aria-labelledby="child-paper">
      <h2 className="govuk-heading-m" id="child-paper">
        {sayOfTelling('telling.paper-title')}
      </h2>
      <ul className="waymark-child-paper__points">
        {toldToAChild(nation, band).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <table className="waymark-child-paper__helpers">
        <caption>{sayOfTelling('telling.helpers')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {sayOfTelling(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {helpers.map((row) => (
            <tr key={row}>
              {columns.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="waymark-child-paper__ask">{sayOfTelling('telling.ask')}</p>
    </section>
  );
}
