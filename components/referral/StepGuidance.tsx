import Link from 'next/link';
import { guidanceReasonsInEnglish } from '@/lib/content/en/guidance-reasons';
import { guidanceTitlesInEnglish } from '@/lib/content/en/guidance-titles';
import { type GuidanceId, guidance } from '@/lib/content/guidance';
import type { GuidanceEntry } from '@/lib/content/guidance-entry';
import { isOverdue } from '@/lib/content/overdue';
import { addressOf } from '@/lib/content/sources';
import { guidanceAt } from '@/lib/guidance/for-this-case';
import type { WalkStepName } from '@/lib/guidance/walk-steps';
import { filled } from '@/lib/messages/filled';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { nationsInWords } from '@/lib/messages/nations-in-words';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import { type Relevant, said } from '@/lib/questions/relevance';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { caseTopics } from '@/lib/record/case-topics';
import { caseNations } from '@/lib/referral/case-nations';
import { AwayLink } from './AwayLink';

/** An entry by its name, which leads to what the library says of it, and the way to the document itself. */
function Entry({ id, today }: { id: GuidanceId; today: string }) {
  const entry: GuidanceEntry = guidance[id];
  const { title, publisher, year } = guidanceTitlesInEnglish[id];
  const address = addressOf(entry.sources[0].of);
  return (
    <li>
      <Link href={`/guidance/entry/${id}/`} prefetch={false} className="govuk-link">
        {title}
      </Link>
      <span className="waymark-entry__about">
        {[publisher, year].filter(Boolean).join(', ')}.{' '}
        {sayOfLibrary(entry.certainty === 'check' ? 'library.as-of-check' : 'library.as-of', {
          month: pointInWords(entry.asOf),
        })}
        {isOverdue(entry, today) && ` ${say('because.overdue')}`}{' '}
        {address && (
          <>
            {!entry.urlConfirmed && `${sayOfLibrary('library.address-unconfirmed')}: `}
            <AwayLink href={address}>
              {sayOfLibrary('library.open', { host: new URL(address).host.replace(/^www\./, '') })}
              <span className="govuk-visually-hidden">: {title}</span>
            </AwayLink>
          </>
        )}
      </span>
    </li>
  );
}

interface Props {
  step: WalkStepName;
  nation: Nation;
  from: Relevant;
}

/** The few entries of the guidance that matter at this step, for these nations and answers, each with its reason. */
export function StepGuidance({ step, nation, from }: Props) {
  const nations = caseNations(said(from, 'child-place.nation'), nation);
  return (
    <>
      {guidanceAt(step, nations, caseTopics(from, nations)).map(({ because, of, entries }) => (
        <section key={`${because} ${of[0]}`}>
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
            {filled(guidanceReasonsInEnglish[because], { nation: nationsInWords(of) })}
          </h2>
          <ul className="govuk-list waymark-step-guidance">
            {entries.map((id) => (
              <Entry key={id} id={id} today={from.today} />
            ))}
          </ul>
        </section>
      ))}
      <p className="govuk-body">
        <Link href={`/guidance/${nation}/`} prefetch={false} className="govuk-link">
          {say('guidance.all', { nation: say(`nation.${nation}`) })}
        </Link>
      </p>
    </>
  );
}
