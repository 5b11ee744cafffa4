import { useEffect, useState } from 'react';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { type DraftPlace, placeOf, type Remark, writeParts } from '@/lib/training/write/place-in-draft';
import { whereInWords } from '@/lib/training/write/place-words';
import { remarkInWords } from '@/lib/training/write/remark-words';
import { type Checked, checkDraft } from './check-draft';
import { PlaceLink } from './PlaceLink';
import { sectionAt } from './step-choices';
import { remarkFollowed } from './wanted-field';

/** What is not right in a scenario, part by part, each with a link to the field that it is about. */
export function CheckPage({ draft }: { draft: DraftScenario }) {
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    let wanted = true;
    setChecked(null);
    void checkDraft(draft, () => wanted).then((now) => wanted && now && setChecked(now));
    return () => {
      wanted = false;
    };
  }, [draft]);
  return (
    <>
      <p className="govuk-body">{sayOfWriting('write.check-intro')}</p>
      <p className="govuk-body govuk-!-font-weight-bold" role="status">
        {checked ? resultInWords(checked) : sayOfWriting('write.checking')}
      </p>
      {checked && !checked.whole && <p className="govuk-body">{sayOfWriting('write.check-more-later')}</p>}
      {checked && <Remarks draft={draft} checked={checked} />}
    </>
  );
}

function resultInWords({ remarks }: Checked): string {
  if (remarks.length === 0) return sayOfWriting('write.check-nothing');
  return remarks.length === 1
    ? sayOfWriting('write.check-one')
    : sayOfWriting('write.check-some', { count: remarks.length });
}

interface Placed {
  remark: Remark;
  place: DraftPlace;
}

function Remarks({ draft, checked }: { draft: DraftScenario; checked: Checked }) {
  const stopsIn = sectionAt(checked.last ?? undefined);
  const placed = checked.remarks.map(
    (remark): Placed => ({ remark, place: placeOf(remark, draft, stopsIn) }),
  );
  return writeParts.map((part) => {
    const here = placed.filter(({ place }) => place.part === part);
    if (here.length === 0) return null;
    return (
      <section key={part} aria-labelledby={`write-check-${part}`}>
        <h2 className="govuk-heading-m" id={`write-check-${part}`}>
          {sayOfWriting(`write.part-${part}`)}
        </h2>
        <ul className="govuk-list govuk-list--spaced waymark-write-remarks">
          {here.map(({ remark, place }) => (
            <RemarkLine key={`${remark.kind} ${remark.place} ${remark.what}`} {...{ draft, remark, place }} />
          ))}
        </ul>
      </section>
    );
  });
}

function RemarkLine({ draft, remark, place }: Placed & { draft: DraftScenario }) {
  const said = remarkInWords(remark, draft);
  const { part, item, section, field } = place;
  return (
    <li>
      <PlaceLink
        to={{ scenario: draft.id, page: part, item, section }}
        onFollow={() => remarkFollowed(draft.id, { field, said })}
      >
        {whereInWords(remark.place)}
      </PlaceLink>
      <br />
      {said}
    </li>
  );
}
