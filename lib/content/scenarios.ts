import { aGameWithPrizes } from './scenarios/england/a-game-with-prizes';
import { auntiesHelper } from './scenarios/england/aunties-helper';
import { hisOwnIdea } from './scenarios/england/his-own-idea';
import { sixWeeks } from './scenarios/england/six-weeks';
import { theCornerShop } from './scenarios/england/the-corner-shop';
import { theLockedHouse } from './scenarios/england/the-locked-house';

/** Every training scenario of ours without its words, nation by nation: the words are in en/scenarios.ts. */
export const writtenScenarios = {
  'england-his-own-idea': hisOwnIdea,
  'england-the-locked-house': theLockedHouse,
  'england-aunties-helper': auntiesHelper,
  'england-six-weeks': sixWeeks,
  'england-a-game-with-prizes': aGameWithPrizes,
  'england-the-corner-shop': theCornerShop,
} as const;
export type ScenarioId = keyof typeof writtenScenarios;
