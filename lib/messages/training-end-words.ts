import type { ScenarioEnd } from '@/lib/training/scenario-kinds';
import { trainingEndsInEnglish } from './en/training-ends';
import type { Language } from './words';

const languages = { en: trainingEndsInEnglish } as const satisfies Record<
  Language,
  Record<ScenarioEnd, string>
>;

/** As `say`, for the ends of a scenario's walk. */
export function sayOfEnds(end: ScenarioEnd, language: Language = 'en'): string {
  return languages[language][end];
}
