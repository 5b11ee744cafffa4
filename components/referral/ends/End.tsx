import type { ReactNode } from 'react';
import { InsetText } from '@/components/govuk/Asides';
import { LinkButton } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { Because } from '@/components/referral/Because';
import { Papers, papersHeading } from '@/components/referral/Papers';
import type { Sheet } from '@/components/referral/place';
import { TraceList } from '@/components/referral/TraceList';
import type { WalkProps } from '@/components/referral/walk-state';
import type { ContentId } from '@/lib/content/content';
import { say } from '@/lib/messages/words';

interface Props {
  walk: WalkProps;
  heading: string;
  /** What this end is and is not, first of all. */
  lead: string;
  /** The statement that the end rests on, null once it no longer holds. */
  because: ContentId | null;
  /** What is missing, before what is to be done. */
  missing?: ReactNode;
  /** Things to do, in their order. */
  steps: readonly { id: string; heading: string; children: ReactNode }[];
  papers: readonly Sheet[];
  /** Ways to open the walk again. */
  again?: ReactNode;
  /** The decisions were read one page before, at the review: folded, so that the page stays short. */
  reviewed?: boolean;
}

/** Past the steps, for those who have read them. An address of its own would be a step in the browser's history. */
function goToPapers() {
  document.getElementById(papersHeading)?.focus();
}

/** Every end of the walk, equally complete: what to do now, what to print, what was decided and why, the way back. */
export function End({
  walk,
  heading,
  lead,
  because,
  missing,
  steps,
  papers,
  again,
  reviewed = false,
}: Props) {
  return (
    <>
      <h1 className="govuk-heading-l">{heading}</h1>
      <p className="govuk-body-l">{lead}</p>
      {because && (
        <InsetText>
          <Because id={because} />
        </InsetText>
      )}
      {missing}
      <p className="govuk-body no-print">
        <LinkButton onClick={goToPapers}>{say('end.to-papers')}</LinkButton>
      </p>
      <h2 className="govuk-heading-m">{say('end.now')}</h2>
      <ol className="govuk-list govuk-list--number waymark-steps">
        {steps.map(({ id, heading: step, children }) => (
          <li key={id}>
            <h3 className="govuk-heading-s">{step}</h3>
            {children}
          </li>
        ))}
      </ol>
      <p className="govuk-body govuk-!-font-weight-bold">{say('end.danger')}</p>
      <Papers walk={walk} papers={papers} />
      {again}
      {reviewed ? (
        <Details summary={say('end.decided')}>{() => <TraceList from={walk.from} />}</Details>
      ) : (
        <>
          <h2 className="govuk-heading-m">{say('end.decided')}</h2>
          <TraceList from={walk.from} />
        </>
      )}
    </>
  );
}
