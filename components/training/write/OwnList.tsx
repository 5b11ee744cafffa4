import { sayOfWriting } from '@/lib/messages/training-write-words';
import { say } from '@/lib/messages/words';
import { nations } from '@/lib/nation';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { scenarioFileName } from '@/lib/training/write/new-id';
import { byTitle } from '@/lib/training/write/own-scenarios';
import { shownTitle } from '@/lib/training/write/shown-title';
import { DeleteScenario } from './DeleteScenario';
import type { OwnShelf } from './own-shelf';
import { PlaceLink } from './PlaceLink';
import { SaveScenarioFile } from './SaveScenarioFile';

interface Props {
  drafts: readonly DraftScenario[];
  onRemove: OwnShelf['remove'];
}

/** The scenarios of one's own on this device. */
export function OwnList({ drafts, onRemove }: Props) {
  if (drafts.length === 0) return <p className="govuk-body">{sayOfWriting('write.none-yet')}</p>;
  return (
    <ul className="govuk-list">
      {drafts.toSorted(byTitle).map((draft) => (
        <OwnEntry key={draft.id} {...{ draft, onRemove }} />
      ))}
    </ul>
  );
}

function OwnEntry({ draft, onRemove }: { draft: DraftScenario; onRemove: OwnShelf['remove'] }) {
  const { id, title, basedOn } = draft;
  const named = shownTitle(title);
  const nation = nations.find((one) => one === draft.nation);
  const about = [
    nation && say(`nation.${nation}`),
    basedOn && sayOfWriting('write.based-on', { title: basedOn }),
    sayOfWriting('write.file-name', { file: scenarioFileName(id) }),
  ].filter(Boolean);
  return (
    <li className="waymark-item">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        <PlaceLink to={{ scenario: id, page: 'parts', item: null, section: null }}>{named}</PlaceLink>
      </h3>
      <p className="govuk-hint">{about.join(' · ')}</p>
      <div className="waymark-write-actions">
        <div>
          <SaveScenarioFile draft={draft} about={named} />
        </div>
        <DeleteScenario about={named} onDelete={() => onRemove(id)} />
      </div>
    </li>
  );
}
