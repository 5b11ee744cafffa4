import type { ScenarioId, writtenScenarios } from '@/lib/content/scenarios';
import type { ScenarioWords } from '@/lib/training/written-scenario';
import { aGameWithPrizesInEnglish } from './scenarios/england/a-game-with-prizes';
import { auntiesHelperInEnglish } from './scenarios/england/aunties-helper';
import { hisOwnIdeaInEnglish } from './scenarios/england/his-own-idea';
import { sixWeeksInEnglish } from './scenarios/england/six-weeks';
import { theCornerShopInEnglish } from './scenarios/england/the-corner-shop';
import { theLockedHouseInEnglish } from './scenarios/england/the-locked-house';

export const scenariosInEnglish = {
  'england-his-own-idea': hisOwnIdeaInEnglish,
  'england-the-locked-house': theLockedHouseInEnglish,
  'england-aunties-helper': auntiesHelperInEnglish,
  'england-six-weeks': sixWeeksInEnglish,
  'england-a-game-with-prizes': aGameWithPrizesInEnglish,
  'england-the-corner-shop': theCornerShopInEnglish,
} as const satisfies { readonly [Id in ScenarioId]: ScenarioWords<(typeof writtenScenarios)[Id]> };
