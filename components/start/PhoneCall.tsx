import { type Contact, type ContactId, contacts } from '@/lib/content/contacts';
import { contactsInEnglish } from '@/lib/content/en/contacts';

/** One number to call, with whom it reaches and what for. */
export function PhoneCall({ id }: { id: ContactId }) {
  const { phone }: Contact = contacts[id];
  const { name, for: purpose } = contactsInEnglish[id];
  if (!phone) return null;
  return (
    <p className="govuk-body">
      {name}:{' '}
      <a className="govuk-link waymark-phone" href={`tel:${phone.replaceAll(' ', '')}`}>
        {phone}
      </a>
      <br />
      {purpose}
    </p>
  );
}
