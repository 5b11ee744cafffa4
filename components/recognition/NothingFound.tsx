import { LinkButton } from '@/components/govuk/Button';
import { indicatorCategoriesInEnglish } from '@/lib/content/en/indicators';
import { type IndicatorCategory, indicatorCategories } from '@/lib/content/indicator-categories';
import { say } from '@/lib/messages/words';

/** Under a search that found nothing: where it can be written in one's own words. Each category has its own place for it. */
export function NothingFound({ onAdd }: { onAdd: (category: IndicatorCategory) => void }) {
  return (
    <section aria-labelledby="recognition-add-own">
      <h2 className="govuk-heading-s" id="recognition-add-own">
        {say('recognition.add-something-else')}
      </h2>
      <p className="govuk-body">{say('recognition.add-where')}</p>
      <ul className="govuk-list waymark-columns">
        {indicatorCategories.map((category) => (
          <li key={category}>
            <LinkButton onClick={() => onAdd(category)}>
              {indicatorCategoriesInEnglish[category].name}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
