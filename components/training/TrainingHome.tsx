'use client';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { FormGroup } from '@/components/govuk/Fieldset';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfTraining, type TrainingMessageId } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import { type Nation, nations } from '@/lib/nation';
import type { Scenario } from '@/lib/training/scenario';
import { type ScenarioSubject, scenarioSubjects } from '@/lib/training/scenario-kinds';
import { ClearTraining } from './ClearTraining';
import { keptScenarios, ownScenarios } from './find-scenario';
import { begunScenarios } from './keep-run';

interface Shown {
  ours: readonly Scenario[];
  kept: readonly Scenario[];
  begun: ReadonlySet<string>;
}

async function load(): Promise<Shown> {
  const [ours, kept, begun] = await Promise.all([ownScenarios(), keptScenarios(), begunScenarios()]);
  const known = new Set([...ours, ...kept].map(({ id }) => id));
  // One that was deleted, or is being written anew, is still in the run of it.
  const onlyBegun = begun.filter(({ id }) => !known.has(id));
  return { ours, kept: [...kept, ...onlyBegun], begun: new Set(begun.map(({ id }) => id)) };
}

const forTrainers = [
  { href: '/training/room/', link: 'training.to-room', why: 'training.to-room-why' },
  { href: '/training/learners/', link: 'training.to-learners', why: 'training.to-learners-why' },
  { href: '/training/hand-outs/', link: 'training.to-hand-outs', why: 'training.to-hand-outs-why' },
  { href: '/training/write/', link: 'training.to-write', why: 'training.to-write-why' },
] as const satisfies readonly { href: string; link: TrainingMessageId; why: TrainingMessageId }[];

/** The way in: scenarios by nation and subject, what trainers need, and how to delete all of it. */
export function TrainingHome() {
  const [shown, setShown] = useState<Shown | null>(null);
  const [failed, setFailed] = useState(false);
  const [nation, setNation] = useState<Nation | ''>('');
  const [subject, setSubject] = useState<ScenarioSubject | ''>('');
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setShown(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, []);
  const fits = (one: Scenario) =>
    (!nation || one.nation === nation) && (!subject || one.subjects.includes(subject));
  const found = shown?.ours.filter(fits) ?? [];
  return (
    <>
      <h1 className="govuk-heading-xl">{sayOfTraining('training.title')}</h1>
      <p className="govuk-body-l">{sayOfTraining('training.lead')}</p>
      <p className="govuk-body">{sayOfTraining('training.no-account')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="#for-trainers">
          {sayOfTraining('training.to-trainers')}
        </a>
      </p>
      <h2 className="govuk-heading-l">{sayOfTraining('training.scenarios')}</h2>
      {shown ? (
        <>
          <div className="waymark-choices-in-line">
            <Choose
              id="nation"
              label={sayOfTraining('training.nation')}
              all={sayOfTraining('training.all-nations')}
              options={nations.map((value) => ({ value, label: say(`nation.${value}`) }))}
              value={nation}
              onChange={(value) => setNation(nations.find((one) => one === value) ?? '')}
            />
            <Choose
              id="subject"
              label={sayOfTraining('training.subject')}
              all={sayOfTraining('training.all-subjects')}
              options={scenarioSubjects.map((value) => ({
                value,
                label: sayOfScenarios(`scenario-subject.${value}`),
              }))}
              value={subject}
              onChange={(value) => setSubject(scenarioSubjects.find((one) => one === value) ?? '')}
            />
          </div>
          <p className="govuk-body" role="status">
            {found.length === 0
              ? sayOfTraining('training.none')
              : sayOfTraining(found.length === 1 ? 'training.count-one' : 'training.count', {
                  count: found.length,
                })}
          </p>
          <ScenarioList scenarios={found} begun={shown.begun} />
          {shown.kept.length > 0 && (
            <>
              <h2 className="govuk-heading-m">{sayOfTraining('training.own')}</h2>
              <ScenarioList scenarios={shown.kept} begun={shown.begun} />
            </>
          )}
        </>
      ) : (
        <p className="govuk-body needs-script" role="status">
          {sayOfTraining(failed ? 'training.not-loaded' : 'training.loading')}
        </p>
      )}
      <h2 className="govuk-heading-l" id="for-trainers" tabIndex={-1}>
        {sayOfTraining('training.for-trainers')}
      </h2>
      <dl className="govuk-body waymark-for-trainers">
        {forTrainers.map(({ href, link, why }) => (
          <div key={href}>
            <dt>
              <Link href={href} prefetch={false} className="govuk-link">
                {sayOfTraining(link)}
              </Link>
            </dt>
            <dd>{sayOfTraining(why)}</dd>
          </div>
        ))}
      </dl>
      <ClearTraining onCleared={() => void load().then(setShown)} />
    </>
  );
}

interface ChooseProps {
  id: string;
  label: string;
  all: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

function Choose({ id, label, all, options, value, onChange }: ChooseProps) {
  return (
    <FormGroup>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="govuk-select"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}

function ScenarioList({ scenarios, begun }: { scenarios: readonly Scenario[]; begun: Shown['begun'] }) {
  return (
    <ul className="govuk-list waymark-scenarios">
      {scenarios.map(({ id, title, nation, setting, level, minutes }) => (
        <li key={id}>
          <Link
            className="govuk-link govuk-!-font-weight-bold"
            href={`/training/play/?scenario=${id}`}
            prefetch={false}
          >
            {title}
          </Link>
          <p className="govuk-body-s govuk-!-margin-bottom-0">
            {[
              say(`nation.${nation}`),
              sayOfScenarios(`scenario-level.${level}`),
              sayOfTraining('training.minutes', { minutes }),
            ].join('. ')}
            . {setting}
            {begun.has(id) && <strong> {sayOfTraining('training.begun')}</strong>}
          </p>
        </li>
      ))}
    </ul>
  );
}
