import { explainedInEnglish } from '@/lib/content/en/law-explained';
import { type ExplainedId, explainedRecords } from '@/lib/content/law-explained';
import { sayOfLaw } from '@/lib/messages/law-words';
import { nations } from '@/lib/nation';
import { SourceOf } from './SourceOf';

/** Which nations a statement is of, where it is not of all. */
function NationsLine({ id }: { id: ExplainedId }) {
  const covered = nations.filter((nation) => explainedRecords[id].nations.includes(nation));
  if (covered.length === nations.length) return null;
  const names = covered.map((nation) => sayOfLaw(`law.column.${nation}`));
  return (
    <p className="govuk-body-s govuk-!-margin-bottom-1">
      {sayOfLaw('law.nations', { nations: new Intl.ListFormat('en-GB').format(names) })}
    </p>
  );
}

/** Records one below the other, each under its title, with its nations and its source. */
export function Statements({ ids }: { ids: readonly ExplainedId[] }) {
  return ids.map((id) => (
    <div key={id} className="waymark-because">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{explainedInEnglish[id].title}</h3>
      <p className="govuk-body govuk-!-margin-bottom-1">{explainedInEnglish[id].text}</p>
      <NationsLine id={id} />
      <SourceOf record={explainedRecords[id]} />
    </div>
  ));
}
