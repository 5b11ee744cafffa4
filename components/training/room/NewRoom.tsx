'use client';
import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { ErrorSummary } from '@/components/govuk/ErrorSummary';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { Fieldset, FormGroup, Hint } from '@/components/govuk/Fieldset';
import { Radios } from '@/components/govuk/Radios';
import { type RoomMessageId, sayOfRoom } from '@/lib/messages/training-room-words';
import { type TimerLength, timerLengths } from '@/lib/training/room/timer';
import type { Scenario } from '@/lib/training/scenario';
import { ScenarioChoice } from './ScenarioChoice';
import type { ScenariosToChoose } from './scenarios-to-choose';

const inWords = (length: TimerLength) =>
  length === 1 ? sayOfRoom('room.minute') : sayOfRoom('room.minutes', { count: length });

interface Props {
  scenarios: ScenariosToChoose;
  onBegin: (scenario: Scenario, length: TimerLength) => void;
}

/** Which scenario, how long the room talks, and off it goes. */
export function NewRoom({ scenarios, onBegin }: Props) {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  const [length, setLength] = useState<TimerLength>(3);
  const [attempt, setAttempt] = useState(0);
  const problem: RoomMessageId | null = attempt > 0 && !scenario ? 'room.scenario-missing' : null;
  return (
    <form
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (scenario) onBegin(scenario, length);
        else setAttempt(attempt + 1);
      }}
    >
      {problem && (
        <ErrorSummary problems={[{ fieldId: 'scenario', text: sayOfRoom(problem) }]} attempt={attempt} />
      )}
      <h2 className="govuk-heading-m">{sayOfRoom('room.new-heading')}</h2>
      <FormGroup error={problem !== null}>
        <Fieldset
          legend={sayOfRoom('room.scenario-asks')}
          as="field"
          describedBy={problem ? 'scenario-problem' : undefined}
        >
          {problem && (
            <FieldProblem id="scenario-problem" is="error">
              {sayOfRoom(problem)}
            </FieldProblem>
          )}
          <ScenarioChoice scenarios={scenarios} chosen={scenario} onChosen={setScenario} />
        </Fieldset>
      </FormGroup>
      <FormGroup>
        <Fieldset legend={sayOfRoom('room.timer-asks')} as="field" describedBy="timer-hint">
          <Hint id="timer-hint">{sayOfRoom('room.timer-hint')}</Hint>
          <Radios
            id="timer"
            inline
            options={timerLengths.map((one) => ({ value: String(one), label: inWords(one) }))}
            wire={(value) => ({
              name: 'timer',
              checked: String(length) === value,
              onChange: () => setLength(timerLengths.find((one) => String(one) === value) ?? length),
            })}
          />
        </Fieldset>
      </FormGroup>
      <Button type="submit">{sayOfRoom('room.begin')}</Button>
    </form>
  );
}
