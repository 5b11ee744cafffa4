import { Button } from '@/components/govuk/Button';
import { childProtectionBody } from '@/lib/content/child-protection';
import { say } from '@/lib/messages/words';
import { type Nation, nations } from '@/lib/nation';
import { type Relevant, said } from '@/lib/questions/relevance';
import { bodyContacts } from '@/lib/referral/body-contacts';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { Because, MainBecause } from './Because';
import { Contacts } from './Contacts';

/** `oneOfAll`: named, and without the police line that is the same everywhere. */
function Body({ nation, from, oneOfAll = false }: { nation: Nation; from: Relevant; oneOfAll?: boolean }) {
  const { who } = childProtectionBody[nation];
  const all = bodyContacts(nation, said(from, 'responder.kind'));
  return (
    <section>
      {oneOfAll && <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{say(`nation.${nation}`)}</h3>}
      <Because id={who} />
      <Contacts ids={oneOfAll ? all.filter((id) => id !== 'police-101') : all} />
    </section>
  );
}

/**
 * What comes after 999 (`CallNow` stands above): the child protection body of where the child is, every nation's as
 * long as none was given. Raised from anywhere (`raised`), it leads back to the same place; as a step it leads on.
 */
export function DangerPage({
  from,
  raised,
  onPassed,
}: {
  from: Relevant;
  raised: boolean;
  onPassed: () => void;
}) {
  const place = said(from, 'child-place.nation');
  const { nation } = childProtectionNation(place, said(from, 'nation.of-referral'));
  const onward = said(from, 'danger.now') === 'yes' ? 'danger.called' : 'danger.settled';
  return (
    <>
      <MainBecause id="immediate-danger-first" />
      <h2 className="govuk-heading-m">{say('danger.then')}</h2>
      {place === 'outside-uk' && <Because id="child-protection-outside-uk" />}
      {nation ? (
        <Body nation={nation} from={from} />
      ) : (
        <>
          <p className="govuk-body">{say('danger.all-nations')}</p>
          {nations.map((each) => (
            <Body key={each} nation={each} from={from} oneOfAll />
          ))}
        </>
      )}
      <h2 className="govuk-heading-m">{say('danger.advice')}</h2>
      <Contacts ids={['modern-slavery-helpline']} />
      <Button onClick={onPassed}>{say(raised ? 'danger.passed' : onward)}</Button>
    </>
  );
}
