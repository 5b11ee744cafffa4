import { scenariosInEnglish } from './en/scenarios';
import { filled } from './filled';
import type { Language } from './words';

/** The words about training scenarios, apart from the rest: the walk of a live case never loads them. */
const en = scenariosInEnglish;
export type ScenarioMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<ScenarioMessageId, string>>;

/** As `say`, for training scenarios. */
export function sayOfScenarios(
  id: ScenarioMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
