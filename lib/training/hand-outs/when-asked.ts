import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { nations } from '@/lib/nation';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import type { Condition, ItemField, Question, WalkConditionId } from '@/lib/questions/question';
import { fieldWordsOf, labelOf, wordsOf } from '@/lib/record/words-of';
import { worksForChildProtectionBody } from '@/lib/referral/child-protection-body';
import { mayRefer } from '@/lib/referral/may-refer';
import { isQuestion } from '@/lib/training/in-words';
import type { Scenario } from '@/lib/training/scenario';

/** Whom a blank sheet is for: what is known before anything is answered. */
export type SheetFor = Pick<Scenario, 'nation' | 'organisation'>;

/** Whether something is asked on paper: always, never, or under a condition that the reader has to see to. */
export type Asked = 'always' | 'never' | { onlyIf: string };

const questions: Readonly<Record<QuestionId, Question>> = catalogue;

function known(question: string, { nation, organisation }: SheetFor): string | null {
  if (question === 'nation.of-referral') return nation;
  return question === 'responder.kind' ? organisation : null;
}

function optionsInWords(question: string, is: readonly string[], list: QuestionId | null) {
  const words = isQuestion(question) ? wordsOf(question) : list && fieldWordsOf(list, question);
  return {
    question: words ? labelOf(words) : question,
    options: is
      .map((option) => sayOfPapers('sheet.option', { option: words?.options?.[option] ?? option }))
      .join(sayOfPapers('sheet.or')),
  };
}

/** What the walk's rules say of this nation and organisation alone; null where they need an answer. */
function settled(id: WalkConditionId, { nation, organisation }: SheetFor): boolean | null {
  if (id === 'may-submit') return mayRefer(organisation, nation).may !== 'no';
  if (id !== 'works-for-such-a-body' && id !== 'works-for-child-protection-body') return null;
  // Where the child is now is not known yet.
  const places = [...nations, 'outside-uk' as const, null];
  const such = places.map((place) => worksForChildProtectionBody(organisation, place, nation));
  if (!such.includes(true)) return false;
  return id === 'works-for-such-a-body' && !such.includes(false) ? true : null;
}

const settledAs = (holds: boolean): Asked => (holds ? 'always' : 'never');

function joined(parts: readonly Asked[], all: boolean): Asked {
  const [decides, passes] = all ? (['never', 'always'] as const) : (['always', 'never'] as const);
  if (parts.includes(decides)) return decides;
  const open = parts.flatMap((one) => (typeof one === 'object' ? [one.onlyIf] : []));
  if (open.length === 0) return passes;
  return { onlyIf: open.join(sayOfPapers(all ? 'sheet.and' : 'sheet.or')) };
}

/** A question of the catalogue that this nation and organisation never come to. A list's own fields are not among them. */
function isNeverAsked(question: string, reader: Reader): boolean {
  return isQuestion(question) && askedWhere(questions[question], { ...reader, list: null }) === 'never';
}

interface Reader {
  sheet: SheetFor;
  /** What stands above on the paper and is not said again. */
  taken: readonly WalkConditionId[];
  /** The list whose item's field is asked. */
  list: QuestionId | null;
}

function negated(condition: Condition, reader: Reader): Asked {
  if ('question' in condition && known(condition.question, reader.sheet) === null) {
    if (isNeverAsked(condition.question, reader)) return 'always';
    const words = optionsInWords(condition.question, condition.is, reader.list);
    return { onlyIf: sayOfPapers('sheet.answer-is-not', words) };
  }
  const asked = read(condition, reader);
  if ('walk' in condition && typeof asked === 'object') {
    return { onlyIf: sayOfPapers(`sheet.if-not.${condition.walk}`) };
  }
  if (typeof asked === 'string') return settledAs(asked === 'never');
  return { onlyIf: sayOfPapers('sheet.not', { condition: asked.onlyIf }) };
}

function read(condition: Condition | undefined, reader: Reader): Asked {
  if (!condition) return 'always';
  if ('all' in condition)
    return joined(
      condition.all.map((one) => read(one, reader)),
      true,
    );
  if ('any' in condition)
    return joined(
      condition.any.map((one) => read(one, reader)),
      false,
    );
  if ('not' in condition) return negated(condition.not, reader);
  if ('walk' in condition) {
    if (reader.taken.includes(condition.walk)) return 'always';
    const holds = settled(condition.walk, reader.sheet);
    return holds === null ? { onlyIf: sayOfPapers(`sheet.if.${condition.walk}`) } : settledAs(holds);
  }
  const given = known(condition.question, reader.sheet);
  if (given !== null) return settledAs(condition.is.includes(given));
  if (isNeverAsked(condition.question, reader)) return 'never';
  return {
    onlyIf: sayOfPapers('sheet.answer-is', optionsInWords(condition.question, condition.is, reader.list)),
  };
}

function askedWhere({ nations: only, appliesWhen }: Question | ItemField, reader: Reader): Asked {
  return only && !only.includes(reader.sheet.nation) ? 'never' : read(appliesWhen, reader);
}

/** When a question is asked of this nation and organisation, as the catalogue has it, in words. */
export function whenAsked(id: QuestionId, sheet: SheetFor, taken: readonly WalkConditionId[]): Asked {
  return askedWhere(questions[id], { sheet, taken, list: null });
}

/** The same of a field of a list's items. */
export function whenFieldAsked(
  list: QuestionId,
  field: ItemField,
  sheet: SheetFor,
  taken: readonly WalkConditionId[],
): Asked {
  return askedWhere(field, { sheet, taken, list });
}

function* walkConditionsIn(condition: Condition | undefined): Generator<WalkConditionId> {
  if (!condition) return;
  if ('walk' in condition) yield condition.walk;
  if ('all' in condition) for (const one of condition.all) yield* walkConditionsIn(one);
}

/** The rules of the walk that every one of these questions waits for, by itself or through a question above it. */
export function sharedConditions(ids: readonly QuestionId[]): readonly WalkConditionId[] {
  const [first, ...more] = ids
    .filter((id) => !dependsOnOne(questions[id].appliesWhen, ids))
    .map((id) => [...walkConditionsIn(questions[id].appliesWhen)]);
  return (first ?? []).filter((one) => more.every((others) => others.includes(one)));
}

function dependsOnOne(condition: Condition | undefined, ids: readonly QuestionId[]): boolean {
  return !!condition && 'question' in condition && ids.some((id) => id === condition.question);
}
