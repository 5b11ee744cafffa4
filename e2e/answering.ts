import type { Locator, Page } from '@playwright/test';
import { say } from '@/lib/messages/words';
import type { Entry, TypedDate, TypedUncertainDate } from '@/lib/questions/answers';
import type { ItemField, Kind, MissingReason, QuestionWords } from '@/lib/questions/question';
import type { Hands } from './hands';

export type FieldWords = Pick<QuestionWords, 'asks' | 'options'>;
export type Scope = Page | Locator;

/** What stands together under a legend. */
export const group = (scope: Scope, name: string) => scope.getByRole('group', { name, exact: true });

async function fillDate(hands: Hands, boxes: Locator, date: TypedDate): Promise<void> {
  for (const part of ['day', 'month', 'year'] as const) {
    const box = boxes.getByRole('textbox', { name: say(`date.${part}`), exact: true });
    if (date[part] !== '') await hands.fill(box, date[part]);
  }
}

async function fillWhen(hands: Hands, question: Locator, when: TypedUncertainDate): Promise<void> {
  if (when.by === '') return;
  await hands.check(question.getByRole('radio', { name: say(`questions.dated-by-${when.by}`), exact: true }));
  switch (when.by) {
    case 'age':
      return hands.fill(
        question.getByRole('textbox', { name: say('questions.date-age'), exact: true }),
        when.age,
      );
    case 'between':
      await fillDate(hands, group(question, say('questions.date-from')), when.from);
      return fillDate(hands, group(question, say('questions.date-to')), when.to);
    default:
      return fillDate(hands, group(question, say(`questions.dated-by-${when.by}`)), when);
  }
}

/** Says why there is no answer to one question. */
export async function giveReason(
  hands: Hands,
  scope: Scope,
  asks: string,
  reason: MissingReason,
): Promise<void> {
  const summary = `${say('questions.missing')} ${say('questions.missing-of', { question: asks })}`;
  const shown = scope.getByText(summary, { exact: true });
  await hands.press(shown.locator('xpath=ancestor::summary[1]'));
  // Its summary changes with the reason; the question it is for and its legend do not.
  const details = scope
    .locator('details')
    .filter({ hasText: say('questions.missing-of', { question: asks }) })
    .filter({ hasText: say('questions.missing-legend') });
  await hands.check(details.getByRole('radio', { name: say(`questions.missing-${reason}`), exact: true }));
}

/** Answers one question or one field as a practitioner would: found by what it asks, filled by what it is. */
export async function answer(
  hands: Hands,
  scope: Scope,
  field: Kind | ItemField,
  ask: FieldWords,
  entry: Entry,
): Promise<void> {
  const { typed, missing } = entry;
  if (typed !== undefined) {
    switch (field.kind) {
      case 'choice':
        await hands.check(
          group(scope, ask.asks).getByRole('radio', {
            name: ask.options?.[String(typed)] ?? '',
            exact: true,
          }),
        );
        break;
      case 'choices':
        for (const option of Array.isArray(typed) ? typed : []) {
          const name = ask.options?.[String(option)] ?? '';
          await hands.check(group(scope, ask.asks).getByRole('checkbox', { name, exact: true }));
        }
        break;
      case 'past-date':
        if (typeof typed === 'object' && 'day' in typed) await fillDate(hands, group(scope, ask.asks), typed);
        break;
      case 'uncertain-date':
        if (typeof typed === 'object' && 'by' in typed) await fillWhen(hands, group(scope, ask.asks), typed);
        break;
      case 'pick':
        await hands.fill(scope.getByRole('combobox', { name: ask.asks, exact: true }), String(typed));
        break;
      default:
        await hands.fill(scope.getByRole('textbox', { name: ask.asks, exact: true }), String(typed));
    }
  }
  if (missing) await giveReason(hands, scope, ask.asks, missing);
}
