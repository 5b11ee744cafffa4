import { Tag } from '@/components/govuk/Tag';
import { Because, MoreBecause } from '@/components/referral/Because';
import type { Clock } from '@/lib/afterwards/clock';
import { clocks } from '@/lib/afterwards/deadlines';
import { clockInWords } from '@/lib/afterwards/in-words';
import type { ContentId } from '@/lib/content/content';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';
import type { Nation } from '@/lib/nation';
import { type Relevant, said } from '@/lib/questions/relevance';
import { childProtectionNation } from '@/lib/referral/child-protection-body';

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

/** Who supports the child, in the nation where they are: in place of an adult's support period. */
const supportIn = {
  england: 'support-for-a-child-england-wales',
  wales: 'support-for-a-child-england-wales',
  scotland: 'support-for-a-child-scotland',
  'northern-ireland': 'support-for-a-child-northern-ireland',
} as const satisfies Record<Nation, ContentId>;

/** The days of the weeks after, in their order: what has happened, what is counted, what comes by itself. */
export function Timeline({ from }: { from: Relevant }) {
  const { nation } = childProtectionNation(
    said(from, 'child-place.nation'),
    said(from, 'nation.of-referral'),
  );
  return (
    <section aria-labelledby="timeline">
      <h2 className="govuk-heading-m" id="timeline" tabIndex={-1}>
        {sayOfAfterwards('timeline.heading')}
      </h2>
      <p className="govuk-body">{sayOfAfterwards('timeline.intro')}</p>
      <ol className="govuk-list waymark-trace">
        {clocks(from).map((clock) => (
          <Line key={`${clock.id} ${clock.number}`} clock={clock} />
        ))}
      </ol>
      <h3 className="govuk-heading-s">{sayOfAfterwards('timeline.no-clock')}</h3>
      <Because id="no-adult-clock-for-a-child" />
      {nation && <Because id={supportIn[nation]} />}
    </section>
  );
}
