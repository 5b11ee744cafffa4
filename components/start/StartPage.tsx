import Link from 'next/link';
import { contacts } from '@/lib/content/contacts';
import { type MessageId, say } from '@/lib/messages/words';
import { Begin } from './Begin';
import { DangerLink } from './DangerLink';
import { PhoneCall } from './PhoneCall';

function Bullets({ ids }: { ids: readonly MessageId[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {ids.map((id) => (
        <li key={id}>{say(id)}</li>
      ))}
    </ul>
  );
}

/** The first page: whom to call if there is danger, what this is, what it is not, and the way in. */
export function StartPage() {
  const { phone } = contacts['emergency-999'];
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">{say('start.heading')}</h1>
        <p className="govuk-body-l">{say('start.lead')}</p>
        <div className="govuk-inset-text waymark-danger-inset">
          <h2 className="govuk-heading-m">{say('start.danger-heading')}</h2>
          <p className="govuk-body">
            <a className="govuk-link waymark-phone" href={`tel:${phone}`}>
              {say('danger.call')}
            </a>{' '}
            {say('start.danger-text')}
          </p>
          <DangerLink />
        </div>
        <Begin
          words={{
            start: say('start.start'),
            continue: say('start.continue'),
            again: say('start.again'),
            againHeading: say('start.again-heading'),
            againText: say('start.again-text'),
            againYes: say('start.again-yes'),
            keep: say('case-file.keep'),
            open: say('case-file.open'),
            notLoaded: say('walk.not-loaded'),
            drafts: say('start.drafts'),
            locked: say('start.locked'),
            toLock: say('start.to-lock'),
          }}
        />
        <h2 className="govuk-heading-m">{say('start.does-heading')}</h2>
        <p className="govuk-body">{say('start.nrm')}</p>
        <Bullets ids={['start.does-1', 'start.does-2', 'start.does-3', 'start.does-4']} />
        <h2 className="govuk-heading-m">{say('start.not-heading')}</h2>
        <Bullets ids={['start.not-1', 'start.not-2', 'start.not-3']} />
        <h2 className="govuk-heading-m">{say('start.keeps-heading')}</h2>
        <Bullets ids={['start.keeps-1', 'start.keeps-2', 'start.keeps-3']} />
        <h2 className="govuk-heading-m">{say('start.practise-heading')}</h2>
        <p className="govuk-body">
          {say('start.practise')}{' '}
          <Link href="/training/" prefetch={false} className="govuk-link">
            {say('start.to-training')}
          </Link>
        </p>
        <h2 className="govuk-heading-m">{say('start.look-up-heading')}</h2>
        <p className="govuk-body">
          <Link href="/guidance/" prefetch={false} className="govuk-link">
            {say('start.to-library')}
          </Link>
        </p>
        <h2 className="govuk-heading-m">{say('start.advice-heading')}</h2>
        <PhoneCall id="modern-slavery-helpline" />
      </div>
    </div>
  );
}
