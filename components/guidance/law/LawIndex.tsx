import Link from 'next/link';
import { GuidanceFrame } from '@/components/guidance/GuidanceFrame';
import { lawTopics } from '@/lib/content/law-topics';
import { sayOfLaw } from '@/lib/messages/law-words';

/** The list of the pages of the law. */
export function LawIndex() {
  return (
    <GuidanceFrame>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{sayOfLaw('law.heading')}</h1>
          <p className="govuk-body-l">{sayOfLaw('law.lead')}</p>
          <p className="govuk-body">{sayOfLaw('law.check-means')}</p>
          <ul className="govuk-list govuk-list--spaced">
            {lawTopics.map((topic) => (
              <li key={topic}>
                <Link
                  href={`/guidance/law/${topic}/`}
                  prefetch={false}
                  className="govuk-link govuk-!-font-weight-bold"
                >
                  {sayOfLaw(`law.${topic}`)}
                </Link>
                <br />
                {sayOfLaw(`law.${topic}.about`)}
              </li>
            ))}
          </ul>
          <p className="govuk-body">{sayOfLaw('law.print')}</p>
        </div>
      </div>
    </GuidanceFrame>
  );
}
