import { Button } from '@/components/govuk/Button';
import { LawLink } from '@/components/guidance/law/LawLink';
import type { ContentId } from '@/lib/content/content';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import { type Relevant, said } from '@/lib/questions/relevance';
import { besideAgeBasis, presumption } from '@/lib/referral/presumption';
import { Because, MainBecause, MoreBecause } from './Because';

const aboutAssessment: Record<Nation, readonly ContentId[]> = {
  england: ['age-assessment-england', 'age-end-england-wales', 'age-end-home-office-england-wales'],
  wales: ['age-assessment-wales', 'age-end-england-wales', 'age-end-home-office-england-wales'],
  scotland: ['age-assessment-scotland', 'age-end-scotland'],
  'northern-ireland': [
    'age-policy-northern-ireland',
    'age-assessment-northern-ireland',
    'age-end-northern-ireland',
  ],
};

/** The age is in doubt or not known: treated as a child, with the reason that binds this organisation in this nation. */
export function PresumptionPage({ from, onContinue }: { from: Relevant; onContinue: () => void }) {
  const nation = said(from, 'nation.of-referral');
  const responder = said(from, 'responder.kind');
  const { basis, because } = presumption(
    { under18: said(from, 'age.under-18'), reasonToThinkUnder18: said(from, 'age.reason-to-think-under-18') },
    nation,
    responder,
  );
  return (
    <>
      <h1 className="govuk-heading-l">{say('presumption.heading')}</h1>
      <p className="govuk-body-l">{say(`trace.age.${because}`)}</p>
      <h2 className="govuk-heading-m">{say('presumption.basis')}</h2>
      <MainBecause id={basis} />
      {besideAgeBasis(nation, responder).map((id) => (
        <Because key={id} id={id} />
      ))}
      <LawLink topic="age" nation={nation} />
      <h2 className="govuk-heading-m">{say('presumption.next')}</h2>
      <Because id="age-first-responder-does-not-assess" />
      <Because id="consent-child-not-needed" />
      {nation && (
        <MoreBecause
          summary={say('presumption.until')}
          ids={[
            ...aboutAssessment[nation].filter((id) => id !== basis),
            'age-assessment-board',
            'age-not-limited-to-trafficking',
            'age-claims-adult',
          ]}
        />
      )}
      <Button onClick={onContinue}>{say('walk.continue')}</Button>
    </>
  );
}
