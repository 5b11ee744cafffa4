import { Fieldset, FormGroup, Hint, Label } from '@/components/govuk/Fieldset';
import { Radios } from '@/components/govuk/Radios';
import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { say } from '@/lib/messages/words';
import { type Nation, nations } from '@/lib/nation';
import type { Scenario } from '@/lib/training/scenario';

/** A scenario that can be chosen, and whether it was written or opened on this device. */
export interface Choosable {
  /** Unique among them, also where an own scenario has the id of one of ours. */
  key: string;
  scenario: Scenario;
  own: boolean;
}

interface Props {
  nation: Nation | null;
  onNation: (nation: Nation) => void;
  scenarios: readonly Choosable[];
  /** The key of the chosen one; empty: none. */
  chosen: string;
  onChoose: (key: string) => void;
}

/** A nation, then one of its scenarios. */
export function ScenarioChoice({ nation, onNation, scenarios, chosen, onChoose }: Props) {
  const here = scenarios.filter(({ scenario }) => scenario.nation === nation);
  return (
    <>
      <FormGroup>
        <Fieldset legend={sayOfPapers('hand-outs.choose-nation')} as="question">
          <Radios
            id="hand-outs-nation"
            inline
            options={nations.map((value) => ({ value, label: say(`nation.${value}`) }))}
            wire={(value) => ({
              name: 'hand-outs-nation',
              checked: value === nation,
              onChange: () => {
                const found = nations.find((one) => one === value);
                if (found) onNation(found);
              },
            })}
          />
        </Fieldset>
      </FormGroup>
      {nation && here.length === 0 && <p className="govuk-body">{sayOfPapers('hand-outs.none-here')}</p>}
      {here.length > 0 && (
        <FormGroup>
          <Label as="question" htmlFor="hand-outs-scenario" text={sayOfPapers('hand-outs.choose-scenario')} />
          <Hint id="hand-outs-scenario-hint">{sayOfPapers('hand-outs.scenario-hint')}</Hint>
          <select
            id="hand-outs-scenario"
            className="govuk-select waymark-wide-select"
            autoComplete="off"
            aria-describedby="hand-outs-scenario-hint"
            value={chosen}
            onChange={({ target }) => onChoose(target.value)}
          >
            <option value="">{sayOfPapers('hand-outs.choose-first')}</option>
            {here.map(({ key, scenario: { title }, own }) => (
              <option key={key} value={key}>
                {own ? sayOfPapers('hand-outs.own', { title }) : title}
              </option>
            ))}
          </select>
        </FormGroup>
      )}
    </>
  );
}
