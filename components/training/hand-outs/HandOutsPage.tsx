'use client';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
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
import { forgetPaper, goToPaper, usePaperInAddress } from './use-paper-in-address';
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

interface Choice {
  nation: Nation | null;
  /** The key of a scenario; empty: none. */
  chosen: string;
}
/** Whoever comes back from another page of Waymark finds what they had chosen; no address holds it. */
let lastChoice: Choice = { nation: null, chosen: '' };

function useChoice() {
  const [choice, setChoice] = useState(lastChoice);
  const choose = (next: Choice) => {
    lastChoice = next;
    setChoice(next);
  };
  return [choice, choose] as const;
}

const openButton = (paper: HandOut) => `hand-outs-open-${paper}`;

/** Back in the list, the focus is where the paper was opened. */
function useReturn(paper: HandOut | null) {
  const before = useRef(paper);
  useEffect(() => {
    if (!paper && before.current) document.getElementById(openButton(before.current))?.focus();
    before.current = paper;
  }, [paper]);
}

/** The papers of a training session, by nation and scenario: to read, to print, or as a PDF. */
export function HandOutsPage() {
  const loading = useScenarios();
  const today = useToday();
  const [{ nation, chosen }, choose] = useChoice();
  const paper = usePaperInAddress();
  const scenarios = loading.is === 'there' ? loading.scenarios : [];
  const scenario = scenarios.find(({ key }) => key === chosen)?.scenario ?? null;
  const unchosen = paper !== null && loading.is !== 'coming' && !scenario;
  useEffect(() => {
    if (unchosen) forgetPaper();
  }, [unchosen]);
  useReturn(paper);
  if (paper && scenario && today) {
    return (
      <HandOutView
        key={paper}
        paper={paper}
        scenario={scenario}
        today={today}
        onBack={() => goToPaper(null)}
      />
    );
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
          onNation={(next) => choose({ nation: next, chosen: '' })}
          scenarios={scenarios}
          chosen={chosen}
          onChoose={(key) => choose({ nation, chosen: key })}
        />
      )}
      {scenario && today && <Papers scenario={scenario} today={today} />}
    </>
  );
}

interface PapersProps {
  scenario: Scenario;
  today: string;
}

function Papers({ scenario, today }: PapersProps) {
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
              <Button id={openButton(paper)} look="secondary" onClick={() => goToPaper(paper)}>
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
