import type { Scenario } from '@/lib/training/scenario';
import { type DraftInject, type DraftScenario, freeName } from './draft-scenario';

const keyed = <Item extends object>(items: readonly Item[]) =>
  items.map((item, index) => ({ key: `item-${index + 1}`, ...item }));

/**
 * The same items with a name each. A second one of the same name gets another: what points to the name means the first,
 * and two of one name could not be told apart while they are changed.
 */
function named<Item extends { id: string }>(items: readonly Item[], taken: readonly string[] = []): Item[] {
  const used = [...taken];
  return items.map((item) => {
    const id = used.includes(item.id) ? freeName(item.id, [...used, ...items.map((one) => one.id)]) : item.id;
    used.push(id);
    return { ...item, id };
  });
}

function injectDraft({
  when,
  raisesDanger,
  revises = {},
  ...inject
}: Scenario['injects'][number]): DraftInject {
  const at = 'at' in when ? when.at : '';
  const { question, is } = 'after' in when ? when.after : { question: '', is: [] };
  return {
    ...inject,
    arrives: 'at' in when ? 'at' : 'after',
    at,
    question,
    is: [...is],
    raisesDanger: raisesDanger === true,
    revises,
  };
}

/** A scenario as a draft to write on. */
export function draftOf(scenario: Scenario): DraftScenario {
  const { format: _format, scenario: _version, language: _language, day, minutes, ...texts } = scenario;
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const material = named(scenario.material);
  return {
    draft: 1,
    basedOn: '',
    ...texts,
    minutes: String(minutes),
    day: { day: String(Number(dayOfMonth)), month: String(Number(month)), year },
    subjects: [...scenario.subjects],
    people: named(scenario.people),
    material,
    injects: named(
      scenario.injects.map(injectDraft),
      material.map(({ id }) => id),
    ),
    expectations: named(scenario.expectations).map(({ answers, ...expectation }) => ({
      ...expectation,
      answers: keyed(answers.map((answer) => ({ follows: '', ...answer, is: [...answer.is] }))),
    })),
    indicators: keyed(scenario.indicators),
    wording: keyed(scenario.wording),
    discussion: keyed(scenario.discussion.map((text) => ({ text }))),
  };
}
