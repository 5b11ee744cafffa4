'use client';
import Link from 'next/link';
import { InsetText } from '@/components/govuk/Asides';
import { useArrival } from '@/components/referral/use-arrival';
import { useToday } from '@/components/referral/use-today';
import { sayOfTraining } from '@/lib/messages/training-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { CopyBuiltIn, useBuiltIn } from './CopyBuiltIn';
import { Editor } from './Editor';
import { KeepingState } from './KeepingState';
import { NewScenario } from './NewScenario';
import { OpenScenarioFile } from './OpenScenarioFile';
import { OwnList } from './OwnList';
import { type OwnShelf, useOwnShelf } from './own-shelf';
import { goToPlace, useWriteAddress, type WriteAddress, writeRoute } from './use-write-address';

/** Where trainers write scenarios: the list of their own, and the editor of one. */
export function WritePage() {
  const address = useWriteAddress();
  const today = useToday();
  const shelf = useOwnShelf();
  const draft = shelf.drafts?.find(({ id }) => id === address?.scenario);
  // Until it is known what the address leads to, nobody arrives anywhere.
  const opening = !address || !today || (address.scenario !== null && shelf.drafts === null);
  return (
    <>
      <div className="no-print">
        <KeepingState keeping={shelf.keeping} />
      </div>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {opening ? (
            <>
              <h1 className="govuk-heading-l">{sayOfWriting('write.heading')}</h1>
              <p className="govuk-body needs-script">{sayOfWriting('write.loading')}</p>
            </>
          ) : draft && address && today ? (
            <Editor key={draft.id} {...{ draft, address, today }} shelf={shelf} />
          ) : (
            <OwnScenarios address={address} shelf={shelf} />
          )}
        </div>
      </div>
    </>
  );
}

/** The list, and the ways in which a scenario comes to be on it. */
function OwnScenarios({ address, shelf }: { address: WriteAddress | null; shelf: OwnShelf }) {
  const builtIn = useBuiltIn();
  const { drafts, put, keepNow, remove } = shelf;
  const lost = Boolean(address?.scenario) && drafts !== null;
  const title = sayOfTraining('training.marked-title', { title: sayOfWriting('write.heading') });
  useArrival('list', title, writeRoute);
  // A scenario of the app's own keeps its name.
  const taken = [...(drafts ?? []), ...builtIn].map(({ id }) => id);
  const begin = (draft: DraftScenario) => {
    put(draft);
    goToPlace({ scenario: draft.id, page: 'parts', item: null, section: null });
  };
  return (
    <>
      <Link href="/training/" prefetch={false} className="govuk-back-link">
        {sayOfTraining('training.title')}
      </Link>
      <h1 className="govuk-heading-l">{sayOfWriting('write.heading')}</h1>
      <p className="govuk-body">{sayOfWriting('write.intro')}</p>
      {lost && <InsetText>{sayOfWriting('write.lost')}</InsetText>}
      <h2 className="govuk-heading-m">{sayOfWriting('write.own-heading')}</h2>
      {drafts ? (
        <OwnList drafts={drafts} onRemove={remove} />
      ) : (
        <p className="govuk-body">{sayOfWriting('write.loading')}</p>
      )}
      <h2 className="govuk-heading-m">{sayOfWriting('write.new-heading')}</h2>
      <NewScenario taken={taken} onNew={begin} />
      <h2 className="govuk-heading-m">{sayOfWriting('write.copy-heading')}</h2>
      <CopyBuiltIn scenarios={builtIn} taken={taken} onNew={begin} />
      <h2 className="govuk-heading-m">{sayOfWriting('write.open-heading')}</h2>
      <OpenScenarioFile
        taken={taken}
        onOpen={(draft) => {
          put(draft);
          return keepNow();
        }}
      />
    </>
  );
}
