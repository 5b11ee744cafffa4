import type { ReactNode } from 'react';
import { LinkButton } from './Button';

export interface SummaryRow {
  /** Unique in its list. */
  id: string;
  label: ReactNode;
  value: ReactNode;
  /** `about` is read out after the action's word and not shown: "Change" alone does not say what. */
  action?: { id?: string; text: string; about: string; onClick: () => void };
}

/** Questions and answers. */
export function SummaryList({ rows, quiet = false }: { rows: readonly SummaryRow[]; quiet?: boolean }) {
  const actions = rows.some(({ action }) => action);
  return (
    <dl className={quiet ? 'govuk-summary-list govuk-summary-list--no-border' : 'govuk-summary-list'}>
      {rows.map(({ id, label, value, action }) => (
        <div
          key={id}
          className={`govuk-summary-list__row${actions && !action ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {action && (
            <dd className="govuk-summary-list__actions">
              <LinkButton {...(action.id ? { id: action.id } : {})} onClick={action.onClick}>
                {action.text}
                <span className="govuk-visually-hidden"> {action.about}</span>
              </LinkButton>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
