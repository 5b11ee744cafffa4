import Link from 'next/link';
import { GuidanceFrame } from '@/components/guidance/GuidanceFrame';
import { sayOfContacts } from '@/lib/messages/contact-words';
import { sayOfLaw } from '@/lib/messages/law-words';
import { say } from '@/lib/messages/words';
import { nations } from '@/lib/nation';
import { CallEmergency } from './CallEmergency';
import { ContactList } from './ContactList';

/** The way to each nation's contacts; what is the same everywhere needs no choice. */
export function ContactsIndex() {
  return (
    <GuidanceFrame>
      <div className="waymark-walk-page">
        <h1 className="govuk-heading-l">{sayOfContacts('call.heading')}</h1>
        <CallEmergency />
        <h2 className="govuk-heading-m">{sayOfContacts('call.where')}</h2>
        <p className="govuk-body">{sayOfContacts('call.where-hint')}</p>
        <ul className="govuk-list govuk-list--spaced">
          {nations.map((nation) => (
            <li key={nation}>
              <Link
                href={`/guidance/contacts/${nation}/`}
                prefetch={false}
                className="govuk-link govuk-!-font-size-24 govuk-!-font-weight-bold"
              >
                {say(`nation.${nation}`)}
              </Link>
            </li>
          ))}
        </ul>
        <h2 className="govuk-heading-m">{sayOfContacts('call.advice-anywhere')}</h2>
        <ContactList ids={['modern-slavery-helpline']} />
        <p className="govuk-body no-print">
          <Link href="/guidance/law/" prefetch={false} className="govuk-link">
            {sayOfLaw('law.heading')}
          </Link>
        </p>
      </div>
    </GuidanceFrame>
  );
}
