import { scenariosInEnglish } from '@/lib/content/en/scenarios';
import { type ScenarioId, writtenScenarios } from '@/lib/content/scenarios';
import type { Scenario } from './scenario';
import { scenarioFrom } from './written-scenario';

/** The scenarios that come with the app, whole, nation by nation. Large: only training may load it. */
export const scenarios: readonly Scenario[] = (Object.keys(writtenScenarios) as ScenarioId[]) // keys forgets them
  .map((id) => scenarioFrom(writtenScenarios[id], scenariosInEnglish[id]));
