import { contacts } from '@/lib/content/contacts';
import { say } from '@/lib/messages/words';

/**
 * The first thing on the danger page, and all of it until the rest is loaded. It stays when that comes: the focus is on
 * its heading by then.
 */
export function CallNow({ raised }: { raised: boolean }) {
  return (
    <>
      <h1 className="govuk-heading-xl">{say(raised ? 'danger.heading-now' : 'danger.heading-first')}</h1>
      <p className="govuk-body">
        <a className="waymark-call" href={`tel:${contacts['emergency-999'].phone}`}>
          {say('danger.call')}
        </a>
      </p>
    </>
  );
}
