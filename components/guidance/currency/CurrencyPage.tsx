import { GuidanceFrame } from '@/components/guidance/GuidanceFrame';
import type { Change } from '@/lib/currency/changes';
import { changesSinceReleases } from '@/lib/currency/releases';
import { everyStated, type Stated, statedKinds, toReview } from '@/lib/currency/stated';
import { sayOfCurrency } from '@/lib/messages/currency-words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { DueForReview } from './DueForReview';

function whatChanged(change: Change): string {
  if (change.is !== 'changed') return sayOfCurrency(`currency.${change.is}`);
  if (change.parts.length === 0) return sayOfCurrency('currency.part.title');
  return change.parts.map((part) => sayOfCurrency(`currency.part.${part}`)).join(', ');
}

function Changes({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p className="govuk-body">{sayOfCurrency('currency.none-changed')}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {changes.map((change) => (
        <li key={change.key}>
          <strong>{whatChanged(change)}</strong> {change.title}
          {change.is === 'changed' && change.before && (
            <p className="govuk-body-s">{sayOfCurrency('currency.before', { text: change.before })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Some records, by kind, each folded away with its count: there are many signs among them. */
function ByKind({ records }: { records: readonly Stated[] }) {
  return statedKinds.map((kind) => {
    const of = records.filter((record) => record.kind === kind);
    if (of.length === 0) return null;
    const heading = sayOfCurrency(`currency.kind.${kind}`);
    return (
      <details key={kind} className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            {sayOfCurrency('currency.count', { kind: heading, count: of.length })}
          </span>
        </summary>
        <div className="govuk-details__text">
          <ul className="govuk-list govuk-list--bullet">
            {of.map(({ key, title, from }) => (
              <li key={key}>
                {title}
                <p className="govuk-body-s">
                  {sayOfCurrency('currency.source', { source: from.join('; ') })}
                </p>
              </li>
            ))}
          </ul>
        </div>
      </details>
    );
  });
}

/** How current everything is that the app states. Readable without scripts, but for what hangs on today. */
export function CurrencyPage() {
  const records = everyStated();
  return (
    <GuidanceFrame>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{sayOfCurrency('currency.title')}</h1>
          <p className="govuk-body">{sayOfCurrency('currency.lead')}</p>
          <div className="needs-script">
            <h2 className="govuk-heading-m">{sayOfCurrency('currency.due')}</h2>
            <DueForReview
              none={sayOfCurrency('currency.none-due')}
              records={toReview(records).map(({ key, title, asOf, certainty, reviewAfterMonths }) => ({
                key,
                title,
                asOf,
                certainty,
                asOfInWords: sayOfCurrency('currency.as-of', { month: pointInWords(asOf) }),
                ...(reviewAfterMonths === undefined ? {} : { reviewAfterMonths }),
              }))}
            />
          </div>
          {changesSinceReleases().map(({ version, changes }) => (
            <section key={version}>
              <h2 className="govuk-heading-m">{sayOfCurrency('currency.changed', { version })}</h2>
              <Changes changes={changes} />
            </section>
          ))}
          <h2 className="govuk-heading-m">{sayOfCurrency('currency.check')}</h2>
          <p className="govuk-body">{sayOfCurrency('currency.check-lead')}</p>
          <ByKind records={records.filter(({ certainty }) => certainty === 'check')} />
          <h2 className="govuk-heading-m">{sayOfCurrency('currency.unconfirmed')}</h2>
          <p className="govuk-body">{sayOfCurrency('currency.unconfirmed-lead')}</p>
          <ByKind records={records.filter(({ addressConfirmed }) => !addressConfirmed)} />
        </div>
      </div>
    </GuidanceFrame>
  );
}
