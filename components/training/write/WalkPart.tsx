import { useMemo } from 'react';
import { InsetText } from '@/components/govuk/Asides';
import { TaskList } from '@/components/govuk/TaskList';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { askedIn, undecided } from '@/lib/questions/completeness';
import { sectionWords } from '@/lib/questions/en/sections';
import { decidingSections, recordSections, type SectionId } from '@/lib/questions/question';
import { type Relevant, readingOf, relevant } from '@/lib/questions/relevance';
import { scenarioEnds } from '@/lib/training/scenario-kinds';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { walkableSoFar } from '@/lib/training/write/scenario-from-draft';
import { stepInWords } from '@/lib/training/write/step-words';
import { replayScenario } from '@/machines/scenario-replay';
import { ChoiceField } from './ChoiceField';
import { type PartProps, set } from './part-props';
import { sectionAt } from './step-choices';
import { goToPlace } from './use-write-address';
import { WalkSection } from './WalkSection';

/** What a right learner ticks is taken from the signs in the material. */
const decisions: readonly SectionId[] = decidingSections.filter((section) => section !== 'indicators');

function stateOf(section: SectionId, from: Relevant): { status: string; done: boolean } {
  if (undecided(section, from).length > 0)
    return { status: sayOfWriting('write.walk-undecided'), done: false };
  const answered = askedIn(section, from).some((id) => readingOf(from, id).is !== 'empty');
  return {
    status: sayOfWriting(answered ? 'write.walk-answered' : 'write.walk-open'),
    done: true,
  };
}

/** The right walk: the sections that it asks, each a page of the walk's own form, and where it comes to an end. */
export function WalkPart(props: PartProps) {
  const { section } = props.address;
  return section ? <WalkSection key={section} {...props} section={section} /> : <WalkSections {...props} />;
}

/** Walked here only: while somebody types in a section, nothing is. */
function WalkSections({ draft, change, address, today }: PartProps) {
  const path = useMemo(() => replayScenario(walkableSoFar(draft, today)), [draft, today]);
  const from = relevant(draft.walk, walkableSoFar(draft, today).day);
  const last = path.visits.at(-1)?.step ?? '';
  const stopsIn = sectionAt(last);
  const stops = stopsIn
    ? sayOfWriting('write.walk-stops-in', { step: stepInWords(last), section: sectionWords[stopsIn].title })
    : sayOfWriting('write.walk-stops', { step: stepInWords(last) });
  const tasksOf = (sections: readonly SectionId[]) =>
    sections
      .filter((section) => askedIn(section, from).length > 0)
      .map((section) => ({
        id: `write-walk-${section}`,
        name: sectionWords[section].title,
        ...stateOf(section, from),
        onOpen: () => goToPlace({ ...address, section }),
      }));
  const record = tasksOf(recordSections);
  return (
    <>
      <p className="govuk-body">{sayOfWriting('write.walk-intro')}</p>
      <h2 className="govuk-heading-m">{sayOfWriting('write.walk-decisions')}</h2>
      <TaskList tasks={tasksOf(decisions)} />
      {record.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{sayOfWriting('write.walk-record')}</h2>
          <p className="govuk-body">{sayOfWriting('write.walk-record-intro')}</p>
          <TaskList tasks={record} />
        </>
      )}
      <h2 className="govuk-heading-m" id={fieldAt('walk')} tabIndex={-1}>
        {sayOfWriting('write.walk-leads')}
      </h2>
      <InsetText>
        {path.end ? sayOfWriting('write.walk-ends', { step: stepInWords(path.end) }) : stops}
      </InsetText>
      <ChoiceField
        id={fieldAt('end')}
        label={sayOfWriting('write.end')}
        hint={sayOfWriting('write.end-hint')}
        options={scenarioEnds.map((value) => ({ value, label: stepInWords(value) }))}
        value={draft.end}
        onChange={set(change, 'end')}
      />
    </>
  );
}
