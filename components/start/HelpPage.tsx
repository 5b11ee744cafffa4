import Link from 'next/link';
import { OfflineState } from '@/components/shell/OfflineState';
import { type DraftMessageId, sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import { DangerLink } from './DangerLink';
import { InsecureNotice } from './InsecureNotice';

const parts = {
  stays: ['protection.stays-1', 'protection.stays-2', 'protection.stays-3'],
  offline: ['protection.offline-1', 'protection.offline-2'],
  kept: [
    'protection.kept-1',
    'protection.kept-2',
    'protection.kept-3',
    'protection.kept-4',
    'protection.kept-5',
    'protection.kept-6',
  ],
  tab: ['protection.tab-1'],
  files: ['protection.files-1', 'protection.files-2', 'protection.files-3'],
  not: [
    'protection.not-1',
    'protection.not-2',
    'protection.not-3',
    'protection.not-4',
    'protection.not-5',
    'protection.not-6',
    'protection.not-7',
    'protection.not-8',
    'protection.not-9',
    'protection.not-10',
  ],
  record: ['protection.record-1'],
} as const satisfies Record<string, readonly DraftMessageId[]>;
const order = ['stays', 'offline', 'kept', 'tab', 'files', 'not', 'record'] as const;

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
        <h1 className="govuk-heading-l">{sayOfDrafts('protection.heading')}</h1>
        <p className="govuk-body">{sayOfDrafts('protection.lead')}</p>
        <InsecureNotice notice={`${sayOfDrafts('vault.no-secure-context')}.`} />
        {order.map((part) => (
          <section key={part}>
            <h2 className="govuk-heading-m">{sayOfDrafts(`protection.${part}`)}</h2>
            <ul className="govuk-list govuk-list--bullet">
              {parts[part].map((id) => (
                <li key={id}>{sayOfDrafts(id)}</li>
              ))}
            </ul>
            {part === 'offline' && (
              <OfflineState
                words={{
                  ready: sayOfDrafts('protection.offline-ready'),
                  notReady: sayOfDrafts('protection.offline-not-ready'),
                  never: sayOfDrafts('protection.offline-never'),
                }}
              />
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
