import { afterwardsQuestions } from './afterwards-questions';
import { decidingQuestions } from './deciding-questions';
import type { Question } from './question';
import { recordQuestions } from './record-questions';

/**
 * Every question of the app, once, in the order in which it can first be asked. Screens, review, completeness, the
 * record, the outputs, the case file's schema and the tests are derived from it. A condition may only ask a question
 * that stands above it (a test holds it).
 */
export const catalogue = {
  ...decidingQuestions,
  ...recordQuestions,
  ...afterwardsQuestions,
} as const satisfies Record<string, Question>;
export type Catalogue = typeof catalogue;
export type QuestionId = keyof Catalogue;
export const questionIds = Object.keys(catalogue) as QuestionId[];
