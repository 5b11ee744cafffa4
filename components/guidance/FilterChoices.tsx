'use client';
import { Label } from '@/components/govuk/Fieldset';
import { guidanceKindsInEnglish, guidanceTopicsInEnglish } from '@/lib/content/en/guidance-terms';
import {
  type FilterName,
  type Filters,
  filterNames,
  filtersIn,
  filterValues,
  queryOf,
} from '@/lib/guidance/filters';
import { sayOfLibrary } from '@/lib/messages/library-words';

interface Choice {
  value: string;
  words: string;
}

const choices: Readonly<Record<FilterName, readonly Choice[]>> = {
  nation: filterValues.nation.map((value) => ({ value, words: sayOfLibrary(`library.place.${value}`) })),
  kind: filterValues.kind.map((value) => ({ value, words: guidanceKindsInEnglish[value] })),
  topic: filterValues.topic.map((value) => ({ value, words: guidanceTopicsInEnglish[value] })),
  status: filterValues.status.map((value) => ({ value, words: sayOfLibrary(`library.status.${value}`) })),
};

/** Filters with one of them set to another value, or to none. */
function changed(filters: Filters, name: FilterName, value: string): Filters {
  const asked = new URLSearchParams(queryOf(filters));
  if (value) asked.set(name, value);
  else asked.delete(name);
  return filtersIn(asked.toString()).filters;
}

/** The filters of the library, each with a way to set none. */
export function FilterChoices({ filters, change }: { filters: Filters; change: (filters: Filters) => void }) {
  return (
    <div className="waymark-filters">
      {filterNames.map((name) => (
        <div key={name} className="govuk-form-group">
          <Label text={sayOfLibrary(`library.${name}`)} as="field" htmlFor={`filter-${name}`} />
          <select
            id={`filter-${name}`}
            className="govuk-select"
            autoComplete="off"
            value={filters[name] ?? ''}
            onChange={(event) => change(changed(filters, name, event.target.value))}
          >
            <option value="">{sayOfLibrary(`library.any-${name}`)}</option>
            {choices[name].map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
