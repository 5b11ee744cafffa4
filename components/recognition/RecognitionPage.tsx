import { type FormEvent, useMemo, useState } from 'react';
import { InsetText } from '@/components/govuk/Asides';
import { Button, LinkButton } from '@/components/govuk/Button';
import { focusField } from '@/components/govuk/ErrorSummary';
import { Hint, Label } from '@/components/govuk/Fieldset';
import { TextInput } from '@/components/govuk/TextInput';
import { MissingReasonChoice } from '@/components/questions/MissingReason';
import { WhyDetails } from '@/components/referral/WhyDetails';
import type { WalkProps } from '@/components/referral/walk-state';
import { wordsOf } from '@/components/words';
import { type IndicatorCategory, indicatorCategories } from '@/lib/content/indicator-categories';
import { indicators } from '@/lib/content/indicators';
import { say } from '@/lib/messages/words';
import { said } from '@/lib/questions/relevance';
import { CategorySection } from './CategorySection';
import { NothingFound } from './NothingFound';
import { KeptElsewhere } from './OwnObservations';
import { having, listedIn, loadOtherWords, type OtherWords } from './search';
import { TickedSoFar } from './TickedSoFar';
import { noteId } from './TickNote';
import { ownIn, seen, sortTicks, type Ticks } from './ticks';
import { useTicks } from './use-ticks';

/** What was seen, heard or told: found by category or by words, ticked, and noted. Nothing is counted. */
export function RecognitionPage({ walk }: { walk: WalkProps }) {
  return <Recognition key={walk.draftKey} walk={walk} />;
}

function Recognition({ walk: { from, context, send } }: { walk: WalkProps }) {
  const { answers, today } = context;
  const nation = said(from, 'nation.of-referral');
  const listed = useMemo(() => listedIn(nation), [nation]);
  const ticks = useMemo(() => sortTicks(answers, listed), [answers, listed]);
  const actions = useTicks(answers, today, (changed) => send({ type: 'answers.typed', answers: changed }));
  const [open, setOpen] = useState<ReadonlySet<IndicatorCategory>>(() => withTicks(ticks));
  const [asked, setAsked] = useState<ReadonlyMap<string, number>>(new Map());
  const [words, setWords] = useState('');
  const [others, setOthers] = useState<OtherWords | null>(null);

  const searching = words.trim() !== '';
  const found = useMemo(
    () => new Set(searching ? having(words, [...listed.values()].flat(), others) : []),
    [searching, words, listed, others],
  );
  const toggle = (category: IndicatorCategory) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(category)) after.add(category);
      return after;
    });
  const show = (category: IndicatorCategory, item: string) => {
    setWords('');
    setOpen((before) => new Set(before).add(category));
    setAsked((before) => new Map(before).set(item, (before.get(item) ?? 0) + 1));
    setTimeout(() => focusField(noteId(item)), 0);
  };
  const comeToSearch = () => {
    // Without them the search still looks in the observations themselves.
    if (!others) loadOtherWords().then(setOthers, () => undefined);
  };
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    send({ type: 'continued' });
  };
  return (
    <form noValidate autoComplete="off" onSubmit={goOn} className="waymark-recognition">
      <h1 className="govuk-heading-l">{say('recognition.heading')}</h1>
      <p className="govuk-body">{say('recognition.intro')}</p>
      <InsetText>{say('recognition.not-a-script')}</InsetText>
      <div className="govuk-form-group">
        <Label text={say('recognition.search')} as="field" htmlFor="recognition-search" />
        <Hint id="recognition-search-hint">{say('recognition.search-hint')}</Hint>
        <TextInput
          id="recognition-search"
          value={words}
          aria-describedby="recognition-search-hint recognition-found"
          onFocus={comeToSearch}
          onChange={(event) => setWords(event.target.value)}
          // Enter in a search looks; it does not leave the page.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <p id="recognition-found" role="status" className="govuk-body-s">
          {searching && foundWords(found.size)}
        </p>
        {searching && <LinkButton onClick={() => setWords('')}>{say('recognition.clear-search')}</LinkButton>}
      </div>
      {searching && found.size === 0 && (
        <NothingFound onAdd={(category) => show(category, actions.tick(ownIn(category)))} />
      )}
      {indicatorCategories.map((category) => {
        const all = listed.get(category) ?? [];
        const ids = searching ? all.filter((id) => found.has(id)) : all;
        if (searching && ids.length === 0) return null;
        return (
          <CategorySection
            key={category}
            {...{ category, ids, ticks, actions, today, asked }}
            open={searching || open.has(category)}
            onToggle={searching ? null : toggle}
          />
        );
      })}
      <KeptElsewhere items={ticks.elsewhere} {...{ actions, today }} />
      <TickedSoFar {...{ ticks, listed, show }} />
      <MissingReasonChoice
        id="indicators-seen-reason"
        question={wordsOf(seen).asks}
        reason={answers[seen]?.missing}
        onReason={actions.setReason}
      />
      <Button type="submit">{say('recognition.continue')}</Button>
      <WhyDetails ids={['suspicion-not-proof', 'family-may-be-involved', 'nationality-is-no-condition']} />
    </form>
  );
}

/** What was ticked before is in view at once. */
function withTicks({ listed, own }: Ticks): ReadonlySet<IndicatorCategory> {
  return new Set<IndicatorCategory>([
    ...[...listed.keys()].map((id) => indicators[id].category),
    ...own.keys(),
  ]);
}

function foundWords(count: number): string {
  if (count === 0) return say('recognition.found-none');
  return count === 1 ? say('recognition.found-one') : say('recognition.found', { count });
}
