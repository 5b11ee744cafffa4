import Link from 'next/link';
import { licencesInEnglish } from '@/lib/content/en/licences';
import { licences } from '@/lib/content/licences';
import { addressOf } from '@/lib/content/sources';
import { say } from '@/lib/messages/words';
import { DangerLink } from './DangerLink';

interface Library {
  name: string;
  version: string;
  licence: string;
  text: string | null;
}

const isFont = ({ licence }: Library) => licence.includes('OFL');

function Terms({ library: { name, version, licence, text } }: { library: Library }) {
  return (
    <li>
      <details className="govuk-details waymark-quiet-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            {name} {version}
            {licence && `, ${licence}`}
          </span>
        </summary>
        <div className="govuk-details__text waymark-as-typed">{text ?? say('licences.no-text')}</div>
      </details>
    </li>
  );
}

/** The terms of everything that others made and the app carries. */
export function LicencesPage({ libraries }: { libraries: readonly Library[] }) {
  const groups = [
    { id: 'fonts', of: libraries.filter(isFont) },
    { id: 'libraries', of: libraries.filter((library) => !isFont(library)) },
  ] as const;
  const { before, link, after } = licencesInEnglish['online-form'];
  const address = addressOf(licences['online-form'].sources[0].of);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <div className="waymark-walk-top">
          <Link href="/" prefetch={false} className="govuk-back-link">
            {say('help.back')}
          </Link>
          <DangerLink />
        </div>
        <h1 className="govuk-heading-l">{say('licences.heading')}</h1>
        <p className="govuk-body">{say('licences.app')}</p>
        <h2 className="govuk-heading-m">{say('licences.content-heading')}</h2>
        <p className="govuk-body">
          {before}
          {address ? (
            <a className="govuk-link" href={address} rel="noreferrer">
              {link}
            </a>
          ) : (
            link
          )}
          {after}
        </p>
        {groups.map(({ id, of }) => (
          <section key={id}>
            <h2 className="govuk-heading-m">{say(`licences.${id}-heading`)}</h2>
            <p className="govuk-body">{say(`licences.${id}-text`)}</p>
            <ul className="govuk-list">
              {of.map((library) => (
                <Terms key={`${library.name} ${library.version}`} library={library} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
