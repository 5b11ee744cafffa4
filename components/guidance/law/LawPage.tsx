import Link from 'next/link';
import { GuidanceFrame } from '@/components/guidance/GuidanceFrame';
import { PrintedOn } from '@/components/guidance/PrintedOn';
import { type LawSection, lawPages } from '@/lib/content/law-pages';
import type { LawColumnId, LawTopic } from '@/lib/content/law-topics';
import { sayOfLaw } from '@/lib/messages/law-words';
import { nations } from '@/lib/nation';
import { AddressesOnPaper } from './AddressesOnPaper';
import { Comparison } from './Comparison';
import { Responders } from './Responders';
import { Statements } from './Statements';

/** The nations that an address can name on a page: those of its first comparison. */
function columnsNamed(sections: readonly LawSection[]): readonly LawColumnId[] {
  const first = sections.find(({ is }) => is !== 'statements');
  if (first?.is === 'comparison') return first.columns.map(({ id }) => id);
  return first ? nations : [];
}

function Section({ section, named }: { section: LawSection; named: boolean }) {
  switch (section.is) {
    case 'statements':
      return <Statements ids={section.ids} />;
    case 'comparison':
      return <Comparison rows={section.rows} columns={section.columns} named={named} />;
    case 'responders':
      return <Responders />;
  }
}

/** One page of the law explained. It lays out records and states nothing of its own. */
export function LawPage({ topic }: { topic: LawTopic }) {
  const sections = lawPages[topic];
  const firstCompared = sections.findIndex(({ is }) => is !== 'statements');
  const columns = columnsNamed(sections);
  return (
    <GuidanceFrame>
      <div className="waymark-law">
        <h1 className="govuk-heading-l">{sayOfLaw(`law.${topic}`)}</h1>
        <div className="waymark-walk-page">
          <p className="govuk-body-l">{sayOfLaw(`law.${topic}.about`)}</p>
          <p className="govuk-body">{sayOfLaw('law.check-means')}</p>
          <PrintedOn words={sayOfLaw('law.printed')} />
        </div>
        {columns.length > 0 && (
          <nav aria-label={sayOfLaw('law.on-this-page')} className="no-print">
            <ul className="govuk-list waymark-places">
              {columns.map((id) => (
                <li key={id}>
                  <a href={`#${id}`} className="govuk-link">
                    {sayOfLaw(`law.column.${id}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {sections.map((section, index) => (
          <section
            key={`${section.heading} ${section.is}`}
            className={section.is === 'statements' ? 'waymark-walk-page' : undefined}
          >
            <h2 className="govuk-heading-m waymark-part">{sayOfLaw(`law.part.${section.heading}`)}</h2>
            <Section section={section} named={index === firstCompared} />
          </section>
        ))}
        <AddressesOnPaper sections={sections} />
      </div>
      <p className="govuk-body no-print">
        <Link href="/guidance/law/" prefetch={false} className="govuk-link">
          {sayOfLaw('law.all-pages')}
        </Link>
      </p>
    </GuidanceFrame>
  );
}
