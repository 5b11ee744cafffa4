'use client';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { PaperPdf } from '@/components/record/PaperPdf';
import { useToday } from '@/components/referral/use-today';
import { keptScenarios, ownScenarios } from '@/components/training/find-scenario';
import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import type { Nation } from '@/lib/nation';
import { type HandOut, handOuts } from '@/lib/training/hand-outs/papers';
import type { Scenario } from '@/lib/training/scenario';
import { HandOutView } from './HandOutView';
import { type Choosable, ScenarioChoice } from './ScenarioChoice';
import { handOutFile, writeHandOut } from './write-hand-out';

type Loading = { is: 'coming' } | { is: 'there'; scenarios: readonly Choosable[] } | { is: 'failed' };

async function load(): Promise<Loading> {
  const [ours, kept] = await Promise.all([ownScenarios(), keptScenarios()]);
  const choosable = (own: boolean) => (scenario: Scenario) => ({
    key: `${own ? 'kept' : 'ours'} ${scenario.id}`,
    scenario,
    own,
  });
  return { is: 'there', scenarios: [...ours.map(choosable(false)), ...kept.map(choosable(true))] };
}

function useScenarios(): Loading {
  const [loading, setLoading] = useState<Loading>({ is: 'coming' });
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setLoading(loaded),
      () => wanted && setLoading({ is: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return loading;
}

/** The papers of a training session, by nation and scenario: to read, to print, or as a PDF. */
export function HandOutsPage() {
  const loading = useScenarios();
  const today = useToday();
  const [nation, setNation] = useState<Nation | null>(null);
  const [chosen, setChosen] = useState('');
  const [open, setOpen] = useState<HandOut | null>(null);
  const scenarios = loading.is === 'there' ? loading.scenarios : [];
  const scenario = scenarios.find(({ key }) => key === chosen)?.scenario ?? null;
  if (open && scenario && today) {
    return <HandOutView paper={open} scenario={scenario} today={today} onBack={() => setOpen(null)} />;
  }
  return (
    <>
      <p>
        <Link href="/training/" prefetch={false} className="govuk-back-link">
          {sayOfTraining('training.title')}
        </Link>
      </p>
      <h1 className="govuk-heading-xl">{sayOfPapers('hand-outs.title')}</h1>
      <p className="govuk-body-l">{sayOfPapers('hand-outs.lead')}</p>
      {loading.is === 'failed' && <p className="govuk-body">{sayOfPapers('hand-outs.failed')}</p>}
      {loading.is === 'coming' && <p className="govuk-body">{sayOfPapers('hand-outs.loading')}</p>}
      {loading.is === 'there' && (
        <ScenarioChoice
          nation={nation}
          onNation={(next) => {
            setNation(next);
            setChosen('');
          }}
          scenarios={scenarios}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {scenario && today && <Papers scenario={scenario} today={today} onOpen={setOpen} />}
    </>
  );
}

interface PapersProps {
  scenario: Scenario;
  today: string;
  onOpen: (paper: HandOut) => void;
}

function Papers({ scenario, today, onOpen }: PapersProps) {
  return (
    <section aria-labelledby="hand-outs-papers">
      <h2 className="govuk-heading-m" id="hand-outs-papers">
        {sayOfPapers('hand-outs.papers', { title: scenario.title })}
      </h2>
      {handOuts.map((paper) => {
        const name = sayOfPapers(`hand-outs.${paper}`);
        const about = (
          <span className="govuk-visually-hidden"> {sayOfPapers('hand-outs.of', { paper: name })}</span>
        );
        return (
          <div key={paper}>
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{name}</h3>
            <p className="govuk-body">{sayOfPapers(`hand-outs.${paper}-why`)}</p>
            <div className="govuk-button-group">
              <Button look="secondary" onClick={() => onOpen(paper)}>
                {sayOfPapers('hand-outs.open')}
                {about}
              </Button>
              <PaperPdf
                key={scenario.id}
                file={handOutFile(paper, today)}
                write={() => writeHandOut(paper, scenario, today)}
              >
                {sayOfPapers('hand-outs.pdf')}
                {about}
              </PaperPdf>
            </div>
          </div>
        );
      })}
    </section>
  );
}
