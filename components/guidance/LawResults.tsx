import Link from 'next/link';
import { type LawTopic, lawAddress } from '@/lib/content/law-topics';
import { sayOfLaw } from '@/lib/messages/law-words';
import { sayOfLibrary } from '@/lib/messages/library-words';
import type { Nation } from '@/lib/nation';

/** The pages of the law explained that a search found, at the place of the nation that is asked for. */
export function LawResults({ topics, nation }: { topics: readonly LawTopic[]; nation: Nation | null }) {
  return (
    <section aria-labelledby="found-law">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id="found-law">
        {sayOfLibrary('library.law')}
      </h3>
      <ul className="govuk-list waymark-entries">
        {topics.map((topic) => (
          <li key={topic} className="waymark-entry">
            <Link href={lawAddress(topic, nation)} prefetch={false} className="govuk-link">
              {sayOfLaw(`law.${topic}`)}
            </Link>
            <span className="waymark-entry__about">{sayOfLaw(`law.${topic}.about`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
