import { SourceLine } from '@/components/referral/Because';
import { type Contact, type ContactId, contacts } from '@/lib/content/contacts';
import { type ContactWords, contactHoursInEnglish, contactsInEnglish } from '@/lib/content/en/contacts';
import { contactWarningsInEnglish } from '@/lib/content/en/contacts-now';

const known: Readonly<Record<ContactId, Contact>> = contacts;
const words: Readonly<Record<ContactId, ContactWords>> = contactsInEnglish;
const warnings: Readonly<Partial<Record<ContactId, string>>> = contactWarningsInEnglish;

/** Whom to turn to, in letters that can be copied from the back of a room. */
export function SupportContacts({ ids }: { ids: readonly ContactId[] }) {
  return (
    <ul className="waymark-room-list">
      {ids.map((id) => {
        const { phone, hours } = known[id];
        return (
          <li key={id}>
            <p className="waymark-room-person">
              {words[id].name} <strong className="waymark-room-phone">{phone}</strong>
            </p>
            <p>
              {words[id].for}
              {hours && ` ${contactHoursInEnglish[hours]}.`}
            </p>
            {warnings[id] && <p>{warnings[id]}</p>}
            <SourceLine record={known[id]} brief />
          </li>
        );
      })}
    </ul>
  );
}
