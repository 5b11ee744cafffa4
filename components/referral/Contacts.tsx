import { type Contact, type ContactId, contacts } from '@/lib/content/contacts';
import { contactHoursInEnglish, contactsInEnglish } from '@/lib/content/en/contacts';
import { addressOf, sources } from '@/lib/content/sources';
import { SourceLine } from './Because';
import { neighboursAlike } from './neighbours';
import { Reach } from './Reach';

const known: Readonly<Record<ContactId, Contact>> = contacts;

function pageOf({ page }: Contact) {
  const address = page && addressOf(page);
  return page && address ? { title: sources[page].title, address } : null;
}

/** What is said below a contact. */
function saidOf(id: ContactId): string {
  const { sources: cited, asOf, certainty, hours } = known[id];
  return JSON.stringify([contactsInEnglish[id].for, cited, asOf, certainty, hours]);
}

/** Whom to call, in the order in which to try. */
export function Contacts({ ids }: { ids: readonly ContactId[] }) {
  return (
    <ul className="govuk-list waymark-contacts">
      {neighboursAlike(ids, saidOf).map((group) => {
        const [first] = group;
        const { hours } = known[first];
        return (
          <li key={first} className="waymark-contact">
            <div className="waymark-reaches">
              {group.map((id) => (
                <Reach
                  key={id}
                  name={contactsInEnglish[id].name}
                  contact={known[id]}
                  page={pageOf(known[id])}
                />
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
