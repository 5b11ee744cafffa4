import type { ReactNode } from 'react';
import { say } from '@/lib/messages/words';

/** Set apart so that it is not missed. */
export function WarningText({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{say('govuk.warning')} </span>
        {children}
      </strong>
    </div>
  );
}

/** Set apart from the text around it. */
export function InsetText({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}

interface BannerProps {
  /** Unique on the page. */
  id: string;
  title: ReactNode;
  children: ReactNode;
}

/** Something that the practitioner should know before they go on with the page. */
export function NotificationBanner({ id, title, children }: BannerProps) {
  return (
    <section className="govuk-notification-banner" aria-labelledby={id}>
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </section>
  );
}

/** The outcome of the walk, once a page, with the page's heading. */
export function Panel({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h1 className="govuk-panel__title">{title}</h1>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}
