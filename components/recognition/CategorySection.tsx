import { indicatorCategoriesInEnglish } from '@/lib/content/en/indicators';
import type { IndicatorCategory } from '@/lib/content/indicator-categories';
import type { IndicatorId } from '@/lib/content/indicators';
import { IndicatorTick } from './IndicatorTick';
import { OwnObservations } from './OwnObservations';
import type { Ticks } from './ticks';
import type { TickActions } from './use-ticks';

interface Props {
  category: IndicatorCategory;
  /** All of the category, or what a search found of it. */
  ids: readonly IndicatorId[];
  ticks: Ticks;
  actions: TickActions;
  today: string;
  /** How often somebody asked to be taken to a tick's note, by the tick. */
  asked: ReadonlyMap<string, number>;
  open: boolean;
  /** Null while a search shows what it found: there is nothing to fold away. */
  onToggle: ((category: IndicatorCategory) => void) | null;
}

/** One category: what it is about, its observations, and something else. */
export function CategorySection({ category, ids, ticks, actions, today, asked, open, onToggle }: Props) {
  const { name, description } = indicatorCategoriesInEnglish[category];
  const panel = `category-${category}`;
  return (
    <div className="waymark-category">
      <div className="waymark-category__head">
        <h2 className="waymark-category__heading">
          {onToggle ? (
            <button
              type="button"
              className="waymark-category__button"
              aria-expanded={open}
              aria-controls={panel}
              aria-describedby={`${panel}-about`}
              onClick={() => onToggle(category)}
            >
              {name}
            </button>
          ) : (
            name
          )}
        </h2>
        <p id={`${panel}-about`} className="waymark-category__about">
          {description}
        </p>
      </div>
      <div id={panel} hidden={!open}>
        {open && (
          <>
            {ids.map((id) => {
              const item = ticks.listed.get(id);
              const timesAsked = asked.get(item?.id ?? '') ?? 0;
              return <IndicatorTick key={id} {...{ id, item, actions, today, timesAsked }} />;
            })}
            {onToggle && (
              <OwnObservations {...{ category, actions, today }} items={ticks.own.get(category) ?? []} />
            )}
          </>
        )}
      </div>
    </div>
  );
}
