import { Button } from '@/components/govuk/Button';
import { childProtectionBody } from '@/lib/content/child-protection';
import type { ContentId } from '@/lib/content/content';
import { firstResponderNotesInEnglish } from '@/lib/content/en/first-responders';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import { type Relevant, said } from '@/lib/questions/relevance';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { mayRefer } from '@/lib/referral/may-refer';
import { Because, MainBecause, MoreBecause } from './Because';
import { Contacts } from './Contacts';

/** What is said to somebody who hands over in one nation and in no other. */
const alsoIn: Record<Nation, readonly ContentId[]> = {
  england: [],
  wales: ['hand-over-not-a-relevant-partner-wales'],
  scotland: ['who-submits-scotland'],
  'northern-ireland': ['hand-over-withholding-information-northern-ireland'],
};

/** Who takes the concern on, for somebody whose organisation can not refer here. Shared by the page and the end. */
export function WhomToTell({ from }: { from: Relevant }) {
  const referral = said(from, 'nation.of-referral');
  const place = said(from, 'child-place.nation');
  const { nation } = childProtectionNation(place, referral);
  if (!nation) return null;
  const body = childProtectionBody[nation];
  return (
    <>
      {place === 'outside-uk' && <Because id="child-protection-outside-uk" />}
      <Because id={body.who} />
      <Contacts ids={body.contacts} />
      <Because id="hand-over-child-protection" />
      {alsoIn[nation].map((id) => (
        <Because key={id} id={id} />
      ))}
    </>
  );
}

/** Not a first responder organisation in this nation: whom to tell now, before anything is written. */
export function HandOverFirst({ from, onContinue }: { from: Relevant; onContinue: () => void }) {
  const referral = said(from, 'nation.of-referral');
  const kind = said(from, 'responder.kind');
  const { nation } = childProtectionNation(said(from, 'child-place.nation'), referral);
  const { because } = mayRefer(kind, referral);
  const note = kind && referral && firstResponderNotesInEnglish[kind]?.[referral];
  return (
    <>
      <h1 className="govuk-heading-l">{say('hand-over.heading')}</h1>
      {kind === 'school-or-college' && (
        <>
          <h2 className="govuk-heading-m">{say('hand-over.lead')}</h2>
          <Because id="hand-over-school-lead" />
        </>
      )}
      <MainBecause id={because === 'adults-only' ? 'may-refer-adults-only' : 'may-refer-no'} />
      {note && <p className="govuk-body">{note}</p>}
      <h2 className="govuk-heading-m">
        {say('hand-over.to-whom', { nation: nation ? say(`nation.${nation}`) : '' })}
      </h2>
      <WhomToTell from={from} />
      <h2 className="govuk-heading-m">{say('hand-over.ask')}</h2>
      <Because id="hand-over-ask-for-nrm" />
      <h2 className="govuk-heading-m">{say('hand-over.advice')}</h2>
      <Because id="helpline-advice" />
      <Contacts ids={['modern-slavery-helpline']} />
      <h2 className="govuk-heading-m">{say('hand-over.go-on')}</h2>
      <p className="govuk-body">{say('hand-over.go-on-text')}</p>
      <MoreBecause ids={['only-first-responders-submit', 'published-responder-lists']} />
      <Button onClick={onContinue}>{say('hand-over.continue')}</Button>
    </>
  );
}
