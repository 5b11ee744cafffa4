import { FieldProblem } from '@/components/govuk/FieldProblem';
import { Tag } from '@/components/govuk/Tag';
import { Because, MoreBecause } from '@/components/referral/Because';
import type { Clock } from '@/lib/afterwards/clock';
import { clocks } from '@/lib/afterwards/deadlines';
import { clockInWords, daysAgainstInWords } from '@/lib/afterwards/in-words';
import { insteadOfAnAdultClock } from '@/lib/afterwards/support';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';
import type { Relevant } from '@/lib/questions/relevance';

function Line({ clock }: { clock: Clock }) {
  const { name, when, stands, notes, states } = clockInWords(clock);
  const rest = clock.because.filter((id) => !states.includes(id));
  return (
    <li>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{when}</strong> {stands && <Tag look="grey">{stands}</Tag>}
      </p>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{name}</h3>
      {notes.length > 0 && <p className="govuk-body govuk-!-margin-bottom-1">{notes.join(' ')}</p>}
      {states.map((id) => (
        <Because key={id} id={id} />
      ))}
      <MoreBecause ids={rest} summary={sayOfAfterwards('timeline.why')} />
    </li>
  );
}

/** The days of the weeks after, in their order: what has happened, what is counted, what comes by itself. */
export function Timeline({ from }: { from: Relevant }) {
  return (
    <section aria-labelledby="timeline">
      <h2 className="govuk-heading-m" id="timeline" tabIndex={-1}>
        {sayOfAfterwards('timeline.heading')}
      </h2>
      <p className="govuk-body">{sayOfAfterwards('timeline.intro')}</p>
      {daysAgainstInWords(from).map((text, i) => (
        <FieldProblem key={text} id={`against-${i}`} is="warning">
          {text}
        </FieldProblem>
      ))}
      <ol className="govuk-list waymark-trace">
        {clocks(from).map((clock) => (
          <Line key={`${clock.id} ${clock.number}`} clock={clock} />
        ))}
      </ol>
      <h3 className="govuk-heading-s">{sayOfAfterwards('timeline.no-clock')}</h3>
      {insteadOfAnAdultClock(from).map((id) => (
        <Because key={id} id={id} />
      ))}
    </section>
  );
}
