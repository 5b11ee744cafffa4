import { firstResponders } from '@/lib/content/first-responders';
import { explainedRecords } from '@/lib/content/law-explained';
import type { LawSection } from '@/lib/content/law-pages';
import { type LawSourceId, sourceBehind } from '@/lib/content/law-sources';
import { sayOfLaw } from '@/lib/messages/law-words';

function citedIn(section: LawSection): LawSourceId[] {
  switch (section.is) {
    case 'statements':
      return section.ids.flatMap((id) => explainedRecords[id].sources.map(({ of }) => of));
    case 'comparison':
      return section.columns
        .flatMap(({ rows }) => Object.values(rows).flat())
        .flatMap((id) => explainedRecords[id].sources.map(({ of }) => of));
    case 'responders':
      return Object.values(firstResponders)
        .flatMap(({ mayRefer }) => Object.values(mayRefer))
        .flatMap(({ sources }) => sources.map(({ of }) => of));
  }
}

/** On paper only: the address of each source, once. Beside each statement it would fill the page many times over. */
export function AddressesOnPaper({ sections }: { sections: readonly LawSection[] }) {
  const addresses = new Map(
    sections.flatMap(citedIn).map((id): [string, string | null] => {
      const { title, address } = sourceBehind(id);
      return [title, address];
    }),
  );
  return (
    <section className="waymark-printed">
      <h2 className="govuk-heading-m waymark-part">{sayOfLaw('law.addresses')}</h2>
      <ul className="govuk-list">
        {[...addresses]
          .filter(([, address]) => address !== null)
          .map(([title, address]) => (
            <li key={title}>
              {title}: {address}
            </li>
          ))}
      </ul>
    </section>
  );
}
