import { contacts } from '@/lib/content/contacts';
import { type MessageId, say } from '@/lib/messages/words';

function PhoneLine({ words, phone }: { words: MessageId; phone: string }) {
  return (
    <li>
      <a className="govuk-link govuk-!-font-weight-bold" href={`tel:${phone.replaceAll(' ', '')}`}>
        {say(words, { phone })}
      </a>
    </li>
  );
}

/** What a browser without JavaScript shows: what is needed, and where to turn to without this app. */
export function NoScript() {
  return (
    <noscript>
      <div className="waymark-no-script">
        <h2 className="govuk-heading-m">{say('layout.no-script-danger')}</h2>
        <ul className="govuk-list govuk-list--spaced">
          <PhoneLine words="layout.no-script-emergency" phone={contacts['emergency-999'].phone} />
          <PhoneLine words="layout.no-script-helpline" phone={contacts['modern-slavery-helpline'].phone} />
        </ul>
        <p className="govuk-body">{say('layout.no-script-protection')}</p>
        <h2 className="govuk-heading-m">{say('layout.no-script-heading')}</h2>
        <p className="govuk-body">{say('layout.no-script-why')}</p>
        <p className="govuk-body">
          <a className="govuk-link" href="/guidance/">
            {say('layout.no-script-guidance')}
          </a>
        </p>
      </div>
    </noscript>
  );
}
