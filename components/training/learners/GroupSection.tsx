'use client';
import Link from 'next/link';
import { useMemo } from 'react';
import { InsetText } from '@/components/govuk/Asides';
import { PaperPdf } from '@/components/record/PaperPdf';
import { useToday } from '@/components/referral/use-today';
import { sayOfLearners } from '@/lib/messages/learner-words';
import { type DecisionRow, differencesIn, type LearnerGroup } from '@/lib/training/differences';
import {
  countOf,
  endInWords,
  groupInWords,
  hasDiffered,
  learnersInWords,
  mixedFeedback,
} from '@/lib/training/differences-in-words';
import { questionInWords } from '@/lib/training/in-words';
import { replayScenario } from '@/machines/scenario-replay';
import { steps } from '@/machines/steps';
import { CountTable } from './CountTable';
import { DecisionSection } from './DecisionSection';
import { SignTables } from './SignTables';
import { TimeTable } from './TimeTable';

interface Props {
  /** Sets the ids of one group apart from those of the next. */
  id: string;
  group: LearnerGroup;
}

/** The runs of one scenario: decisions, signs, times and ends. */
export function GroupSection({ id, group }: Props) {
  const { known } = group;
  const differences = useMemo(
    () => differencesIn(group, group.known && replayScenario(group.known), steps),
    [group],
  );
  const today = useToday() ?? '';
  const mixed = mixedFeedback(group);
  const anchor = (decision: DecisionRow) => `${id}-${decision.expectation}`;
  return (
    <section aria-labelledby={id} className="waymark-learner-group">
      <h2 className="govuk-heading-l" id={id} tabIndex={-1}>
        {groupInWords(group)}
      </h2>
      <p className="govuk-body">{learnersInWords(differences.learners)}</p>
      {group.is !== 'known' && (
        <InsetText>
          {sayOfLearners(`learners.${group.is}`)}{' '}
          <Link href="/training/write/" prefetch={false} className="govuk-link no-print">
            {sayOfLearners('learners.to-write')}
          </Link>
        </InsetText>
      )}
      {mixed && <InsetText>{mixed}</InsetText>}
      <div className="no-print">
        <PaperPdf
          file={`waymark-training-learners-${today}.pdf`}
          write={async () => {
            const { differencesPaper } = await import('@/lib/training/differences-paper');
            return differencesPaper(group, differences, today);
          }}
        >
          {sayOfLearners('learners.pdf')}
          <span className="govuk-visually-hidden">: {groupInWords(group)}</span>
        </PaperPdf>
      </div>
      <h3 className="govuk-heading-m">{sayOfLearners('learners.decisions')}</h3>
      <WhereDiffered decisions={differences.decisions} anchor={anchor} />
      {differences.decisions.some(({ changed }) => changed) && (
        <p className="govuk-body">{sayOfLearners('learners.changed')}</p>
      )}
      {differences.decisions.map((decision) => (
        <DecisionSection
          key={decision.expectation}
          id={anchor(decision)}
          decision={decision}
          learners={differences.learners}
          judged={known !== null}
        />
      ))}
      <h3 className="govuk-heading-m">{sayOfLearners('learners.indicators')}</h3>
      <SignTables differences={differences} known={known !== null} />
      <h3 className="govuk-heading-m">{sayOfLearners('learners.times')}</h3>
      <p className="govuk-body">
        {sayOfLearners('learners.times-text')} {sayOfLearners('learners.times-bars')}
      </p>
      <TimeTable times={differences.times} />
      <h3 className="govuk-heading-m">{sayOfLearners('learners.ends')}</h3>
      <CountTable
        caption={sayOfLearners('learners.ends')}
        captionHidden
        head={[sayOfLearners('learners.end'), sayOfLearners('learners.how-many')]}
        rows={differences.ends.map((end) => {
          const { name, note } = endInWords(end);
          return {
            id: end.end ?? 'open',
            name,
            notes: note ? [note] : [],
            count: end.count,
            all: differences.learners,
            said: countOf(end.count, differences.learners),
          };
        })}
      />
    </section>
  );
}

interface DifferedProps {
  decisions: readonly DecisionRow[];
  anchor: (decision: DecisionRow) => string;
}

/** The decisions at which answers differed, first of all. */
function WhereDiffered({ decisions, anchor }: DifferedProps) {
  const differed = decisions.filter(hasDiffered);
  if (decisions.length === 0) return <p className="govuk-body">{sayOfLearners('learners.decisions-none')}</p>;
  if (differed.length === 0) return <p className="govuk-body">{sayOfLearners('learners.differed-none')}</p>;
  return (
    <>
      <p className="govuk-body">{sayOfLearners('learners.differed-list')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {differed.map((decision) => (
          <li key={decision.expectation}>
            <a className="govuk-link" href={`#${anchor(decision)}`}>
              {questionInWords(decision.question)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
