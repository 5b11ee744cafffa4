import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { say } from '@/lib/messages/words';
import { nations } from '@/lib/nation';
import { randomId } from '@/lib/random-id';
import type { Scenario } from '@/lib/training/scenario';
import { draftOf } from '@/lib/training/write/draft-from-scenario';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { untakenId } from '@/lib/training/write/new-id';
import { SelectField } from './SelectField';

interface Props {
  scenarios: readonly Scenario[];
  taken: readonly string[];
  onNew: (draft: DraftScenario) => void;
}

/** A copy of one of the scenarios that come with the app, to be made one's own. */
export function CopyBuiltIn({ scenarios, taken, onNew }: Props) {
  const [id, setId] = useState('');
  const copy = (event: FormEvent) => {
    event.preventDefault();
    const scenario = scenarios.find((one) => one.id === id);
    if (!scenario) return;
    const { title } = scenario;
    const random = randomId().slice(0, 4);
    onNew({
      ...draftOf(scenario),
      id: untakenId(`${id}-${random}`, taken),
      basedOn: title,
      title: sayOfWriting('write.copy-title', { title }),
    });
  };
  return (
    <form noValidate autoComplete="off" onSubmit={copy}>
      <SelectField
        id="write-copy-of"
        label={sayOfWriting('write.copy-of')}
        value={id}
        onChange={setId}
        groups={nations.map((nation) => ({
          heading: say(`nation.${nation}`),
          choices: scenarios
            .filter((one) => one.nation === nation)
            .map((one) => ({ value: one.id, label: one.title })),
        }))}
      />
      <Button look="secondary" type="submit">
        {sayOfWriting('write.copy')}
      </Button>
    </form>
  );
}

/** The scenarios that come with the app. They are large, and come after the page. */
export function useBuiltIn(): readonly Scenario[] {
  const [scenarios, setScenarios] = useState<readonly Scenario[]>([]);
  useEffect(() => {
    let wanted = true;
    // Without them there is nothing to copy; everything else works.
    import('@/lib/training/scenarios').then(
      (module) => wanted && setScenarios(module.scenarios),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return scenarios;
}
