import { TaskList } from '@/components/govuk/TaskList';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { partStates } from '@/lib/training/write/part-state';
import { writeParts } from '@/lib/training/write/place-in-draft';
import { scenarioOf } from '@/lib/training/write/scenario-from-draft';
import type { OwnShelf } from './own-shelf';
import { PlaceLink } from './PlaceLink';
import { PlayLink } from './PlayLink';
import { SaveScenarioFile } from './SaveScenarioFile';
import { goToPlace, type WriteAddress } from './use-write-address';

interface Props {
  draft: DraftScenario;
  address: WriteAddress;
  keepNow: OwnShelf['keepNow'];
}

/** Everything that a scenario is made of, in any order, and what can be done with it. */
export function PartsPage({ draft, address, keepNow }: Props) {
  const stateOf = partStates(draft);
  const playable = scenarioOf(draft).scenario !== null;
  return (
    <>
      {draft.basedOn && (
        <p className="govuk-body">{sayOfWriting('write.based-on', { title: draft.basedOn })}</p>
      )}
      <p className="govuk-body">{sayOfWriting('write.parts-intro')}</p>
      <TaskList
        tasks={writeParts.map((part) => {
          const state = stateOf(part);
          return {
            id: `write-part-${part}`,
            name: sayOfWriting(`write.part-${part}`),
            hint: sayOfWriting(`write.part-${part}-hint`),
            status: sayOfWriting(`write.state-${state}`),
            done: state === 'written' || state === 'none',
            onOpen: () => goToPlace({ ...address, page: part }),
          };
        })}
      />
      <h2 className="govuk-heading-m">{sayOfWriting('write.try-heading')}</h2>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <PlaceLink to={{ ...address, page: 'check' }}>{sayOfWriting('write.check')}</PlaceLink>
        </li>
        <li>
          <PlaceLink to={{ ...address, page: 'preview' }}>{sayOfWriting('write.preview')}</PlaceLink>
        </li>
        <li>
          {playable ? <PlayLink scenario={draft.id} keepNow={keepNow} /> : sayOfWriting('write.not-playable')}
        </li>
      </ul>
      <h2 className="govuk-heading-m">{sayOfWriting('write.share-heading')}</h2>
      <p className="govuk-body">{sayOfWriting('write.share-intro')}</p>
      <SaveScenarioFile draft={draft} />
    </>
  );
}
