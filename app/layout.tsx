import type { Metadata, Viewport } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { LockKey } from '@/components/shell/LockKey';
import { NewVersion } from '@/components/shell/NewVersion';
import { NoScript } from '@/components/shell/NoScript';
import { sayOfContacts } from '@/lib/messages/contact-words';
import { say } from '@/lib/messages/words';
import './styles.scss';

/** Titles name the step, never a case. Other pages give their own title; the name of the app follows it. */
export const metadata: Metadata = {
  title: { default: say('app.name'), template: `%s – ${say('app.name')}` },
  description: say('layout.description'),
  applicationName: say('app.name'),
  referrer: 'no-referrer',
  robots: { index: false, follow: false },
  // A number in a worker's note is not a link, and browsers' translation sends what is on the page to a server.
  formatDetection: { telephone: false, date: false, address: false, email: false },
  other: { google: 'notranslate' },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#14524e' },
    { media: '(prefers-color-scheme: dark)', color: '#0c3330' },
  ],
};

function Header() {
  return (
    <header className="govuk-template__header">
      <div className="govuk-generic-header waymark-header">
        <div className="govuk-generic-header__container govuk-width-container">
          <div className="govuk-generic-header__logo">
            <Link href="/" prefetch={false} className="govuk-generic-header__homepage-link">
              <svg className="waymark-header__mark" viewBox="6 4 20 24" aria-hidden="true" focusable="false">
                <path d="M8 5h11l6 5-6 5h-4v12h-4V15H8z" />
              </svg>
              {say('app.name')}
            </Link>
          </div>
          <Link href="/guidance/contacts/" prefetch={false} className="waymark-header__link">
            {sayOfContacts('call.link')}
          </Link>
        </div>
      </div>
      <div className="govuk-width-container">
        <div className="govuk-phase-banner">
          <p className="govuk-phase-banner__content">
            <strong className="govuk-tag govuk-tag--teal govuk-phase-banner__content__tag">
              {say('layout.independent')}
            </strong>
            <span className="govuk-phase-banner__text">{say('layout.not-official')}</span>
          </p>
        </div>
      </div>
    </header>
  );
}

function Footer() {
  return (
    <footer className="waymark-footer">
      <div className="govuk-width-container">
        <LockKey />
        <NewVersion ready={say('layout.new-version')} now={say('layout.new-version-now')} />
        <nav aria-label={say('layout.footer')}>
          <ul className="waymark-footer__links govuk-body-s">
            <li>
              <Link href="/guidance/" prefetch={false} className="govuk-link govuk-link--text-colour">
                {say('layout.guidance')}
              </Link>
            </li>
            <li>
              <Link href="/training/" prefetch={false} className="govuk-link govuk-link--text-colour">
                {say('layout.training')}
              </Link>
            </li>
            <li>
              <Link href="/help/" prefetch={false} className="govuk-link govuk-link--text-colour">
                {say('layout.help')}
              </Link>
            </li>
            <li>
              <Link href="/licences/" prefetch={false} className="govuk-link govuk-link--text-colour">
                {say('layout.licences')}
              </Link>
            </li>
          </ul>
        </nav>
        <p className="govuk-body-s govuk-!-margin-bottom-0">{say('layout.nothing-sent')}</p>
      </div>
    </footer>
  );
}

/** The frame of every page. A page gives what stands in `main`, its first heading included. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" translate="no" className="govuk-template">
      <body className="govuk-template__body">
        <a href="#main-content" className="govuk-skip-link">
          {say('layout.skip')}
        </a>
        <Header />
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main-content">
            <NoScript />
            {children}
          </main>
        </div>
        <Footer />
      </body>
    </html>
  );
}
