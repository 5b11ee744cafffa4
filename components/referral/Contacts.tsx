import { type Contact, type ContactId, contacts } from '@/lib/content/contacts';
import { contactHoursInEnglish, contactsInEnglish } from '@/lib/content/en/contacts';
import { addressOf, sources } from '@/lib/content/sources';
import { say } from '@/lib/messages/words';
import { AwayLink } from './AwayLink';
import { SourceLine } from './Because';

const known: Readonly<Record<ContactId, Contact>> = contacts;

function Phone({ number, outOfHours = false }: { number: string; outOfHours?: boolean }) {
  return (
    <p className="govuk-body govuk-!-margin-bottom-1">
      <a className="govuk-link waymark-phone" href={`tel:${number.replaceAll(' ', '')}`}>
        {number}
      </a>
      {outOfHours && ` ${say('contact.out-of-hours')}`}
    </p>
  );
}

function Reach({ id }: { id: ContactId }) {
  const { phone, phoneOutOfHours, email, page } = known[id];
  const address = page && addressOf(page);
  return (
    <div className="waymark-reach">
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
        {contactsInEnglish[id].name}
      </p>
      {phone && <Phone number={phone} />}
      {phoneOutOfHours && <Phone number={phoneOutOfHours} outOfHours />}
      {email && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <a className="govuk-link" href={`mailto:${email}`}>
            {email}
          </a>
        </p>
      )}
      {page && address && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <AwayLink href={address}>{sources[page].title}</AwayLink>
        </p>
      )}
    </div>
  );
}

/** What is said below a contact; neighbours of which the same is said stand together, and it is said once. */
function saidOf(id: ContactId): string {
  const { sources: cited, asOf, certainty, hours } = known[id];
  return JSON.stringify([contactsInEnglish[id].for, cited, asOf, certainty, hours]);
}

function grouped(ids: readonly ContactId[]): ContactId[][] {
  const groups: ContactId[][] = [];
  for (const id of ids) {
    const last = groups.at(-1);
    const neighbour = last?.[0];
    if (last && neighbour && saidOf(neighbour) === saidOf(id)) last.push(id);
    else groups.push([id]);
  }
  return groups;
}

/** Whom to call, in the order in which to try. */
export function Contacts({ ids }: { ids: readonly ContactId[] }) {
  return (
    <ul className="govuk-list waymark-contacts">
      {grouped(ids).map((group) => {
        const [first] = group;
        if (!first) return null;
        const { hours } = known[first];
        return (
          <li key={first} className="waymark-contact">
            <div className="waymark-reaches">
              {group.map((id) => (
                <Reach key={id} id={id} />
              ))}
            </div>
            <p className="govuk-body-s govuk-!-margin-bottom-1">
              {contactsInEnglish[first].for}
              {hours && ` ${contactHoursInEnglish[hours]}.`}
            </p>
            <SourceLine record={known[first]} brief />
          </li>
        );
      })}
    </ul>
  );
}
