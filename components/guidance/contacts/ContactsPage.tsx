import Link from 'next/link';
import { GuidanceFrame } from '@/components/guidance/GuidanceFrame';
import { SourceOf } from '@/components/guidance/law/SourceOf';
import { PrintedOn } from '@/components/guidance/PrintedOn';
import { childProtection } from '@/lib/content/child-protection';
import { callNow, type Situation, situations } from '@/lib/content/contacts-now';
import { childProtectionInEnglish } from '@/lib/content/en/child-protection';
import { type LawTopic, lawAddress } from '@/lib/content/law-topics';
import { sayOfContacts } from '@/lib/messages/contact-words';
import { sayOfLaw } from '@/lib/messages/law-words';
import { say } from '@/lib/messages/words';
import { type Nation, nations } from '@/lib/nation';
import { CallEmergency } from './CallEmergency';
import { ContactList } from './ContactList';

/** The page of the law that stands behind a situation. */
const lawBehind: Partial<Record<Situation, { topic: LawTopic; words: Parameters<typeof sayOfContacts>[0] }>> =
  {
    'child-protection': { topic: 'safeguarding', words: 'call.law' },
    guardian: { topic: 'guardians', words: 'call.guardians' },
    'legal-help': { topic: 'defences', words: 'call.accused' },
  };

function InSituation({ nation, situation }: { nation: Nation; situation: Situation }) {
  const { ids, stated } = callNow[nation][situation];
  const law = lawBehind[situation];
  return (
    <section>
      <h2 className="govuk-heading-m waymark-part">
        {sayOfContacts(
          situation === 'child-protection' && atAllHours(nation)
            ? 'call.child-protection-at-all-hours'
            : `call.situation.${situation}`,
        )}
      </h2>
      {stated && (
        <div className="waymark-because">
          <p className="govuk-body govuk-!-margin-bottom-1">{childProtectionInEnglish[stated].text}</p>
          <SourceOf record={childProtection[stated]} />
        </div>
      )}
      <ContactList ids={ids} />
      {law && (
        <p className="govuk-body no-print">
          <Link href={lawAddress(law.topic, nation)} prefetch={false} className="govuk-link">
            {sayOfContacts(law.words)}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Where the same people are called at all hours, they stand once. */
function atAllHours(nation: Nation): boolean {
  const { 'child-protection': inHours, 'child-protection-out-of-hours': outside } = callNow[nation];
  return inHours.ids.join() === outside.ids.join();
}

/** Whom to call in one nation, the most urgent first. Nothing on it comes from the draft or from stored details. */
export function ContactsPage({ nation }: { nation: Nation }) {
  return (
    <GuidanceFrame>
      <div className="waymark-walk-page">
        <h1 className="govuk-heading-l">
          {sayOfContacts('call.heading-in', { nation: say(`nation.${nation}`) })}
        </h1>
        <PrintedOn words={sayOfLaw('law.printed')} />
        <CallEmergency />
        {situations
          .filter((situation) => situation !== 'danger')
          .filter((situation) => situation !== 'child-protection-out-of-hours' || !atAllHours(nation))
          .map((situation) => (
            <InSituation key={situation} nation={nation} situation={situation} />
          ))}
        <p className="govuk-body">{sayOfContacts('call.not-adults')}</p>
        <nav aria-label={sayOfContacts('call.other-nations')} className="no-print">
          <ul className="govuk-list waymark-places">
            {nations
              .filter((other) => other !== nation)
              .map((other) => (
                <li key={other}>
                  <Link href={`/guidance/contacts/${other}/`} prefetch={false} className="govuk-link">
                    {say(`nation.${other}`)}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
      </div>
    </GuidanceFrame>
  );
}
