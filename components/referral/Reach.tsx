import type { Contact } from '@/lib/content/contacts';
import { say } from '@/lib/messages/words';
import { AwayLink } from './AwayLink';

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

interface Props {
  name: string;
  contact: Pick<Contact, 'phone' | 'phoneOutOfHours' | 'email'>;
  /** The page that gives the contact, where there is one. */
  page: { title: string; address: string } | null;
}

/** One contact by its name, with every way to reach it. */
export function Reach({ name, contact: { phone, phoneOutOfHours, email }, page }: Props) {
  return (
    <div className="waymark-reach">
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{name}</p>
      {phone && <Phone number={phone} />}
      {phoneOutOfHours && <Phone number={phoneOutOfHours} outOfHours />}
      {email && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <a className="govuk-link" href={`mailto:${email}`}>
            {email}
          </a>
        </p>
      )}
      {page && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <AwayLink href={page.address}>{page.title}</AwayLink>
        </p>
      )}
    </div>
  );
}
