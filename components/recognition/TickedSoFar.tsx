import { LinkButton } from '@/components/govuk/Button';
import { indicatorCategoriesInEnglish, indicatorsInEnglish } from '@/lib/content/en/indicators';
import { type IndicatorCategory, indicatorCategories } from '@/lib/content/indicator-categories';
import type { IndicatorId } from '@/lib/content/indicators';
import { say } from '@/lib/messages/words';
import { hasNote, type Ticks } from './ticks';

interface Props {
  ticks: Ticks;
  listed: ReadonlyMap<IndicatorCategory, readonly IndicatorId[]>;
  /** Opens a category and the note of a tick in it, and goes there. */
  show: (category: IndicatorCategory, item: string) => void;
}

/** What is ticked, in words, wherever it stands: also what is folded away or outside a search. Never how many. */
export function TickedSoFar({ ticks, listed, show }: Props) {
  const rows = indicatorCategories.flatMap((category) => [
    ...(listed.get(category) ?? []).flatMap((id) => {
      const item = ticks.listed.get(id);
      return item ? [{ category, item, text: indicatorsInEnglish[id].text }] : [];
    }),
    ...(ticks.own.get(category) ?? []).map((item) => ({
      category,
      item,
      text: say('recognition.something-else-in', { category: indicatorCategoriesInEnglish[category].name }),
    })),
  ]);
  return (
    <section aria-labelledby="ticked-so-far" className="waymark-ticked">
      <h2 className="govuk-heading-m" id="ticked-so-far" tabIndex={-1}>
        {say('recognition.ticked')}
      </h2>
      {rows.length === 0 && <p className="govuk-body">{say('recognition.ticked-none')}</p>}
      <ul className="govuk-list govuk-list--spaced">
        {rows.map(({ category, item, text }) => (
          <li key={item.id}>
            {text} {!hasNote(item) && <span className="waymark-gap">{say('elements.no-note')}</span>}{' '}
            <LinkButton onClick={() => show(category, item.id)}>
              {say('recognition.go-to')}
              <span className="govuk-visually-hidden">
                {' '}
                {say('questions.missing-of', { question: text })}
              </span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
