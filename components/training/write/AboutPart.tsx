import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { say } from '@/lib/messages/words';
import { nations } from '@/lib/nation';
import { questionWords } from '@/lib/questions/en/words';
import { mayRefer } from '@/lib/referral/may-refer';
import { responderKinds } from '@/lib/referral/responder-kinds';
import { scenarioLevels, scenarioSubjects } from '@/lib/training/scenario-kinds';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { ChoiceField, TicksField } from './ChoiceField';
import { DayBoxes } from './DayBoxes';
import { type PartProps, set } from './part-props';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

const organisations = questionWords['responder.kind'].options;

/** Only what is there in that nation; before one is chosen, everything. */
function organisationsIn(nation: string) {
  const here = nations.find((one) => one === nation) ?? null;
  return responderKinds
    .filter((kind) => {
      const may = mayRefer(kind, here);
      return may.may !== 'no' || may.because !== 'not-in-this-nation';
    })
    .map((value) => ({ value, label: organisations[value] }));
}

const organisationInWords = (value: string) =>
  responderKinds.some((kind) => kind === value) ? organisations[value as keyof typeof organisations] : value;

/** Who the learner is, where, and what it is about. */
export function AboutPart({ draft, change }: PartProps) {
  // The right walk answers both as they stand here.
  const setNation = (nation: string) =>
    change((before) => ({
      ...before,
      nation,
      walk: { ...before.walk, 'nation.of-referral': { typed: nation } },
    }));
  const setOrganisation = (organisation: string) =>
    change((before) => ({
      ...before,
      organisation,
      walk: { ...before.walk, 'responder.kind': { typed: organisation } },
    }));
  return (
    <>
      <TextField
        id={fieldAt('title')}
        label={sayOfWriting('write.title')}
        hint={sayOfWriting('write.title-hint')}
        value={draft.title}
        onChange={set(change, 'title')}
      />
      <ChoiceField
        id={fieldAt('nation')}
        label={sayOfWriting('write.nation')}
        options={nations.map((value) => ({ value, label: say(`nation.${value}`) }))}
        value={draft.nation}
        onChange={setNation}
      />
      <SelectField
        id={fieldAt('organisation')}
        label={sayOfWriting('write.organisation')}
        value={draft.organisation}
        onChange={setOrganisation}
        groups={[{ choices: organisationsIn(draft.nation) }]}
        unknown={organisationInWords}
      />
      <TextField
        id={fieldAt('role')}
        label={sayOfWriting('write.role')}
        hint={sayOfWriting('write.role-hint')}
        value={draft.role}
        onChange={set(change, 'role')}
      />
      <TextField
        id={fieldAt('setting')}
        label={sayOfWriting('write.setting')}
        hint={sayOfWriting('write.setting-hint')}
        value={draft.setting}
        onChange={set(change, 'setting')}
      />
      <ChoiceField
        id={fieldAt('level')}
        label={sayOfWriting('write.level')}
        options={scenarioLevels.map((value) => ({ value, label: sayOfScenarios(`scenario-level.${value}`) }))}
        value={draft.level}
        onChange={set(change, 'level')}
      />
      <TextField
        id={fieldAt('minutes')}
        label={sayOfWriting('write.minutes')}
        hint={sayOfWriting('write.minutes-hint')}
        numeric
        value={draft.minutes}
        onChange={set(change, 'minutes')}
        problem={
          /^\s*([1-9]\d{0,3})?\s*$/.test(draft.minutes) ? null : sayOfWriting('write.gap-minutes-unread')
        }
      />
      <DayBoxes
        id={fieldAt('day')}
        label={sayOfWriting('write.day')}
        hint={sayOfWriting('write.day-hint')}
        value={draft.day}
        onChange={set(change, 'day')}
      />
      <TicksField
        id={fieldAt('subjects')}
        label={sayOfWriting('write.subjects')}
        hint={sayOfWriting('write.subjects-hint')}
        options={scenarioSubjects.map((value) => ({
          value,
          label: sayOfScenarios(`scenario-subject.${value}`),
        }))}
        values={draft.subjects}
        onChange={set(change, 'subjects')}
      />
      <TextField
        id={fieldAt('contentNote')}
        label={sayOfWriting('write.content-note')}
        hint={sayOfWriting('write.content-note-hint')}
        lines="several"
        value={draft.contentNote}
        onChange={set(change, 'contentNote')}
      />
    </>
  );
}
