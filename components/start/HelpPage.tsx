import Link from 'next/link';
import { OfflineState } from '@/components/shell/OfflineState';
import { type MessageId, say } from '@/lib/messages/words';
import { DangerLink } from './DangerLink';

const parts = {
  stays: ['help.stays-1', 'help.stays-2', 'help.stays-3'],
  memory: ['help.memory-1', 'help.memory-2'],
  offline: ['help.offline-1', 'help.offline-2'],
  not: ['help.not-1', 'help.not-2', 'help.not-3'],
  record: ['help.record-1'],
} as const satisfies Record<string, readonly MessageId[]>;
const order = ['stays', 'memory', 'offline', 'not', 'record'] as const;

/** What is protected and what is not, so that nobody trusts the app with more than it can do. */
export function HelpPage() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <div className="waymark-walk-top">
          <Link href="/" prefetch={false} className="govuk-back-link">
            {say('help.back')}
          </Link>
          <DangerLink />
        </div>
        <h1 className="govuk-heading-l">{say('help.heading')}</h1>
        {order.map((part) => (
          <section key={part}>
            <h2 className="govuk-heading-m">{say(`help.${part}-heading`)}</h2>
            <ul className="govuk-list govuk-list--bullet">
              {parts[part].map((id) => (
                <li key={id}>{say(id)}</li>
              ))}
            </ul>
            {part === 'offline' && (
              <OfflineState
                words={{
                  ready: say('help.offline-ready'),
                  notReady: say('help.offline-not-ready'),
                  never: say('help.offline-never'),
                }}
              />
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
