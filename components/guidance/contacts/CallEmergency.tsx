import { contacts } from '@/lib/content/contacts';
import { contactsInEnglish } from '@/lib/content/en/contacts';
import { say } from '@/lib/messages/words';

/** The largest thing on the page: the number for a danger that is there now. */
export function CallEmergency() {
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <a className="waymark-call" href={`tel:${contacts['emergency-999'].phone}`}>
          {say('danger.call')}
        </a>
      </p>
      <p className="govuk-body">{contactsInEnglish['emergency-999'].for}</p>
    </>
  );
}
