import { expect, test } from '@playwright/test';
import { wordsToAvoid } from '@/lib/content/language';
import { scenarios } from '@/lib/training/scenarios';
import { answersTo } from '@/lib/training/write/answer-choices';
import { citableIn, signsIn } from '@/lib/training/write/citable';
import { citedNations } from '@/lib/training/write/cited-nations';
import { draftOf } from '@/lib/training/write/draft-from-scenario';
import { passageChoices } from './passage-choices';
import { everyChoice, everyQuestion, type QuestionGroup, questionsAt, stepChoices } from './step-choices';

const valuesOf = (groups: readonly QuestionGroup[]) =>
  groups.flatMap(({ choices }) => choices.map(({ value }) => value));

for (const scenario of scenarios) {
  test(`everything that ${scenario.id} names can be chosen by its words`, () => {
    const draft = draftOf(scenario);
    const { nation } = draft;
    const named = (choices: readonly { value: string }[]) => choices.map(({ value }) => value);
    const steps = named(stepChoices);
    const sources = named(citableIn(citedNations(draft)));
    const signs = named(signsIn(nation));
    const passages = valuesOf(passageChoices(draft));
    for (const { at, question, answers } of draft.expectations) {
      expect(steps).toContain(at);
      expect(valuesOf(questionsAt(at, nation))).toContain(question);
      const options = named(answersTo(question));
      for (const { is, record } of answers) {
        for (const one of is) expect(options).toContain(one);
        expect(sources).toContain(record);
      }
    }
    for (const { arrives, at, question, is, revises } of draft.injects) {
      if (arrives === 'at') expect(steps).toContain(at);
      if (arrives === 'after') expect(valuesOf(everyChoice(nation))).toContain(question);
      for (const one of is) expect(named(answersTo(question))).toContain(one);
      for (const one of Object.keys(revises)) expect(valuesOf(everyQuestion(nation))).toContain(one);
    }
    for (const { indicator, in: where } of draft.indicators) {
      expect(signs).toContain(indicator);
      expect(passages).toContain(where);
    }
    for (const { record, in: where } of draft.wording) {
      expect(Object.keys(wordsToAvoid)).toContain(record);
      expect(passages).toContain(where);
    }
  });
}
