import { type ReactNode, useId } from 'react';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import type { Inject, Scenario } from '@/lib/training/scenario';

/** A text with its empty lines as paragraphs. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n\s*\n/).map((paragraph) => (
    <p key={paragraph} className="govuk-body waymark-as-written">
      {paragraph}
    </p>
  ));
}

interface PassageProps {
  from: string;
  text: string;
  kind?: ReactNode;
  /** Under what it stands. */
  heading?: 'h2' | 'h3';
}

/** A piece of what somebody reads, with whose words it is. */
export function Passage({ from, text, kind, heading: Heading = 'h3' }: PassageProps) {
  const id = useId();
  return (
    <section className="waymark-passage" aria-labelledby={id}>
      <Heading className="govuk-heading-s" id={id}>
        {kind && <span className="waymark-passage__kind">{kind}: </span>}
        {from}
      </Heading>
      <Paragraphs text={text} />
    </section>
  );
}

/** News as it arrived. */
export function News({
  inject: { kind, from, text },
  heading = 'h3',
}: {
  inject: Inject;
  heading?: 'h2' | 'h3';
}) {
  return (
    <Passage kind={sayOfScenarios(`scenario-inject.${kind}`)} from={from} text={text} heading={heading} />
  );
}

/** Everything that a learner has been told: the brief, the people, the material, and the news that has arrived. */
export function WhatIsKnown({ scenario, arrived }: { scenario: Scenario; arrived: readonly string[] }) {
  const { brief, people, material, injects } = scenario;
  const news = injects.filter(({ id }) => arrived.includes(id));
  return (
    <>
      <h2 className="govuk-heading-m">{sayOfTraining('play.brief')}</h2>
      <Paragraphs text={brief} />
      {people.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{sayOfTraining('play.people')}</h2>
          <dl className="govuk-body waymark-people">
            {people.map(({ id, name, about }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h2 className="govuk-heading-m">{sayOfTraining('play.material')}</h2>
      {material.map(({ id, from, text }) => (
        <Passage key={id} from={from} text={text} />
      ))}
      {news.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{sayOfTraining('play.news')}</h2>
          {news.map((inject) => (
            <News key={inject.id} inject={inject} />
          ))}
        </>
      )}
    </>
  );
}
