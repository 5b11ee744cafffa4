import { WarningText } from '@/components/govuk/Asides';
import { SourceOf } from '@/components/guidance/law/SourceOf';
import { neighboursAlike } from '@/components/referral/neighbours';
import { Reach } from '@/components/referral/Reach';
import { type Contact, type ContactId, contacts } from '@/lib/content/contacts';
import { type LegalHelpId, legalHelp } from '@/lib/content/contacts-legal-help';
import { contactWarnings } from '@/lib/content/contacts-now';
import { type ContactWords, contactHoursInEnglish, contactsInEnglish } from '@/lib/content/en/contacts';
import { legalHelpInEnglish } from '@/lib/content/en/contacts-legal-help';
import { contactWarningsInEnglish } from '@/lib/content/en/contacts-now';
import type { ExplainedRecord } from '@/lib/content/law-explained';
import { type LawSourceId, sourceBehind } from '@/lib/content/law-sources';

type EntryId = ContactId | LegalHelpId;
const known: Readonly<Record<EntryId, Contact<LawSourceId>>> = { ...contacts, ...legalHelp };
const words: Readonly<Record<EntryId, ContactWords>> = { ...contactsInEnglish, ...legalHelpInEnglish };
const warnings: Readonly<Partial<Record<EntryId, ExplainedRecord>>> = contactWarnings;
const warningWords: Readonly<Partial<Record<EntryId, string>>> = contactWarningsInEnglish;

function pageOf({ page }: Contact<LawSourceId>) {
  if (!page) return null;
  const { title, address } = sourceBehind(page);
  return address ? { title, address } : null;
}

function Warning({ id }: { id: EntryId }) {
  const record = warnings[id];
  const text = warningWords[id];
  if (!record || !text) return null;
  return (
    <>
      <WarningText>{text}</WarningText>
      <SourceOf record={record} />
    </>
  );
}

function saidOf(id: EntryId): string {
  const { sources, asOf, certainty, hours } = known[id];
  return JSON.stringify([words[id].for, sources, asOf, certainty, hours]);
}

/** Whom to call, in the order in which to try: how to reach them, what for, at which hours, and when it was checked. */
export function ContactList({ ids }: { ids: readonly EntryId[] }) {
  return (
    <ul className="govuk-list waymark-contacts">
      {neighboursAlike(ids, saidOf).map((group) => {
        const [first] = group;
        const { hours } = known[first];
        return (
          <li key={first} className="waymark-contact">
            <div className="waymark-reaches">
              {group.map((id) => (
                <Reach key={id} name={words[id].name} contact={known[id]} page={pageOf(known[id])} />
              ))}
            </div>
            <p className="govuk-body govuk-!-margin-bottom-1">
              {words[first].for}
              {hours && ` ${contactHoursInEnglish[hours]}.`}
            </p>
            <SourceOf record={known[first]} />
            <Warning id={first} />
          </li>
        );
      })}
    </ul>
  );
}
