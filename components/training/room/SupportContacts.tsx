import { OverdueMark } from '@/components/guidance/law/OverdueMark';
import { SourceText } from '@/components/referral/SourceText';
import { type Contact, type ContactId, contacts } from '@/lib/content/contacts';
import { type ContactWords, contactHoursInEnglish, contactsInEnglish } from '@/lib/content/en/contacts';
import { contactWarningsInEnglish } from '@/lib/content/en/contacts-now';
import { sources } from '@/lib/content/sources';
import { say } from '@/lib/messages/words';

const known: Readonly<Record<ContactId, Contact>> = contacts;
const words: Readonly<Record<ContactId, ContactWords>> = contactsInEnglish;
const warnings: Readonly<Partial<Record<ContactId, string>>> = contactWarningsInEnglish;

const overdueOf = ({ asOf, reviewAfterMonths }: Contact) => ({ asOf, reviewAfterMonths });

/** Whom to turn to, in letters that can be copied from the back of a room. */
export function SupportContacts({ ids }: { ids: readonly ContactId[] }) {
  return (
    <ul className="waymark-room-list">
      {ids.map((id) => {
        const { phone, hours, sources: cited, asOf, certainty } = known[id];
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
            <SourceText
              // Of the main source its name: nobody can press a link on a projector.
              cited={cited.slice(0, 1).map(({ of, at }) => ({ title: sources[of].title, address: null, at }))}
              asOf={asOf}
              certainty={certainty}
              overdue={<OverdueMark {...overdueOf(known[id])} words={say('because.overdue')} />}
            />
          </li>
        );
      })}
    </ul>
  );
}
