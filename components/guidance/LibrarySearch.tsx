'use client';
import { type ReactNode, useDeferredValue, useId, useMemo } from 'react';
import { LinkButton } from '@/components/govuk/Button';
import { Hint, Label } from '@/components/govuk/Fieldset';
import { TextInput } from '@/components/govuk/TextInput';
import { queryOf } from '@/lib/guidance/filters';
import { searchLawPages } from '@/lib/guidance/law-search';
import { type Found, prepareSearch, searchLibrary } from '@/lib/guidance/search';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { FilterChoices } from './FilterChoices';
import { LawResults } from './LawResults';
import { SearchResults } from './SearchResults';
import { useSearchWords } from './search-words';
import { useFiltersInAddress } from './use-filters-in-address';

/** As many pages of the law as somebody looks at before the entries. */
const lawShown = 3;

function entriesInWords({ ids, matched }: Found): string {
  const count = ids.length;
  if (count === 0) return sayOfLibrary('library.found-none');
  if (matched === 'some') return sayOfLibrary('library.found-some', { count });
  return count === 1 ? sayOfLibrary('library.found-one') : sayOfLibrary('library.found', { count });
}

function foundWords(found: Found, pages: number): string {
  if (pages === 0) return entriesInWords(found);
  const law =
    pages === 1 ? sayOfLibrary('library.found-law-one') : sayOfLibrary('library.found-law', { count: pages });
  return found.ids.length === 0 ? law : `${law} ${entriesInWords(found)}`;
}

/**
 * The search of the whole library, by words and filters. It looks in what the page brought: it needs no network, and no
 * word that is typed leaves it. `help`: whom to call, where nothing is found.
 */
export function LibrarySearch({ help }: { help: ReactNode }) {
  const { filters, unknown, change } = useFiltersInAddress();
  const [words, setWords] = useSearchWords();
  const looked = useDeferredValue(words);
  const found = useMemo(() => searchLibrary(looked, filters), [looked, filters]);
  const law = useMemo(() => searchLawPages(looked, filters).slice(0, lawShown), [looked, filters]);
  const nation = filters.nation && filters.nation !== 'international' ? filters.nation : null;
  const asked = looked.trim() !== '' || queryOf(filters) !== '';
  const id = useId();
  return (
    <section className="needs-script no-print" aria-labelledby={`${id}-heading`}>
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        {sayOfLibrary('library.search')}
      </h2>
      {unknown.map((name) => (
        <p key={name} className="govuk-inset-text">
          {sayOfLibrary(`library.unknown-${name}`)}
        </p>
      ))}
      <search>
        <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
          <div className="govuk-form-group">
            <Label text={sayOfLibrary('library.words')} as="field" htmlFor="library-words" />
            <Hint id="library-words-hint">{sayOfLibrary('library.words-hint')}</Hint>
            <TextInput
              id="library-words"
              value={words}
              aria-describedby="library-words-hint"
              onFocus={prepareSearch}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          <FilterChoices filters={filters} change={change} />
        </form>
      </search>
      <p role="status" className="govuk-body govuk-!-font-weight-bold">
        {asked ? foundWords(found, law.length) : sayOfLibrary('library.nothing-asked')}
      </p>
      {asked && (
        <>
          <p className="govuk-body">
            <LinkButton
              onClick={() => {
                setWords('');
                change({});
              }}
            >
              {sayOfLibrary('library.clear')}
            </LinkButton>
          </p>
          {law.length > 0 && <LawResults topics={law} nation={nation} />}
          {found.ids.length > 0 && (
            <>
              {law.length > 0 && (
                <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{sayOfLibrary('library.entries')}</h3>
              )}
              {/* Another search begins with a short list again. */}
              <SearchResults key={`${looked} ${queryOf(filters)}`} ids={found.ids} />
            </>
          )}
          {found.ids.length + law.length === 0 && (
            <>
              <p className="govuk-body">{sayOfLibrary('library.none-do')}</p>
              {help}
            </>
          )}
        </>
      )}
    </section>
  );
}
