import { childProtectionBody } from '@/lib/content/child-protection';
import type { ContentId } from '@/lib/content/content';
import { say } from '@/lib/messages/words';
import { type Relevant, readingOf, said } from '@/lib/questions/relevance';
import { bodyContacts } from '@/lib/referral/body-contacts';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { Because, MoreBecause } from './Because';
import { Contacts } from './Contacts';

const bodyFor = (from: Relevant) =>
  childProtectionNation(said(from, 'child-place.nation'), said(from, 'nation.of-referral'));

/** What stands behind the child protection step in the nation where the child is. */
function protectionReasons(from: Relevant): ContentId[] {
  const { nation } = bodyFor(from);
  if (!nation) return [];
  const { duty, powers } = childProtectionBody[nation];
  return [
    ...(nation === 'northern-ireland' ? (['no-trusts-in-the-list-northern-ireland'] as const) : []),
    'child-protection-comes-first',
    'nrm-does-not-replace-child-protection',
    ...duty,
    ...powers,
    'local-authority-asked-first',
    'preserve-evidence',
  ];
}

/** Which body is told and how to reach it, for the place where the child is; for its own worker, what to record. */
export function ProtectionGuide({ from }: { from: Relevant }) {
  const referral = said(from, 'nation.of-referral');
  const { nation, because } = bodyFor(from);
  const own = readingOf(from, 'child-protection.enquiry').is !== 'does-not-apply';
  const heading = (
    <h1 className="govuk-heading-l">{say(own ? 'protection.heading-own' : 'protection.heading')}</h1>
  );
  if (!nation || !referral) return heading;
  const body = childProtectionBody[nation];
  const names = { nation: say(`nation.${nation}`), referral: say(`nation.${referral}`) };
  return (
    <>
      {heading}
      {because === 'child-is-there' && nation !== referral && (
        <p className="govuk-body">{say('protection.elsewhere', names)}</p>
      )}
      {because === 'place-not-known' && <p className="govuk-body">{say('protection.not-known', names)}</p>}
      {because === 'outside-uk' && <Because id="child-protection-outside-uk" />}
      <Because id={own ? body.enquiry : body.who} />
      {!own && (
        <>
          <h2 className="govuk-heading-m">{say('protection.body')}</h2>
          <Contacts ids={bodyContacts(nation, said(from, 'responder.kind'))} />
        </>
      )}
      <MoreBecause ids={protectionReasons(from)} />
    </>
  );
}
