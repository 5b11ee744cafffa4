import { WarningText } from '@/components/govuk/Asides';
import { Radios } from '@/components/govuk/Radios';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import { say } from '@/lib/messages/words';
import { nations } from '@/lib/nation';
import type { Scenario } from '@/lib/training/scenario';
import type { ScenarioFileFailure } from '@/lib/training/scenario-file';
import type { ScenariosToChoose } from './scenarios-to-choose';

interface Props {
  scenarios: ScenariosToChoose;
  chosen: Scenario | null;
  onChosen: (scenario: Scenario) => void;
}

function aboutScenario({ setting, level, minutes }: Scenario): string {
  return sayOfRoom('room.scenario-about', {
    setting,
    level: sayOfScenarios(`scenario-level.${level}`),
    minutes,
  });
}

function reasonOf(failure: ScenarioFileFailure): string {
  return sayOfScenarios(failure.kind, 'place' in failure ? { place: failure.place } : {});
}

/** The scenarios of the app, nation by nation, then this device's own: one of them is chosen. */
export function ScenarioChoice({ scenarios: { builtIn, own, refused }, chosen, onChosen }: Props) {
  const byNation = nations.map((nation) => ({
    id: `scenario-${nation}`,
    heading: say(`nation.${nation}`),
    list: builtIn.filter((one) => one.nation === nation),
  }));
  const groups = [...byNation, { id: 'scenario-own', heading: sayOfRoom('room.own-scenarios'), list: own }];
  return (
    <>
      {refused.map((failure, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what can not be read has no name of its own
        <WarningText key={index}>{sayOfRoom('room.own-refused', { reason: reasonOf(failure) })}</WarningText>
      ))}
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ id, heading, list }, index) => (
          <section key={id} className="waymark-radio-group" aria-labelledby={id}>
            <h3 className="govuk-heading-s" id={id}>
              {heading}
            </h3>
            <Radios
              id={index === 0 ? 'scenario' : `${id}-first`}
              options={list.map((one, place) => ({
                value: String(place),
                label: one.title,
                hint:
                  list === own
                    ? sayOfRoom('room.own-in', {
                        nation: say(`nation.${one.nation}`),
                        about: aboutScenario(one),
                      })
                    : aboutScenario(one),
              }))}
              wire={(value) => ({
                name: 'scenario',
                checked: chosen !== null && list[Number(value)] === chosen,
                onChange: () => {
                  const found = list[Number(value)];
                  if (found) onChosen(found);
                },
              })}
            />
          </section>
        ))}
    </>
  );
}
