import { aGameWithPrizes } from './scenarios/england/a-game-with-prizes';
import { auntiesHelper } from './scenarios/england/aunties-helper';
import { hisOwnIdea } from './scenarios/england/his-own-idea';
import { sixWeeks } from './scenarios/england/six-weeks';
import { theCornerShop } from './scenarios/england/the-corner-shop';
import { theLockedHouse } from './scenarios/england/the-locked-house';
import { acrossTheBorder } from './scenarios/northern-ireland/across-the-border';
import { alwaysTired } from './scenarios/northern-ireland/always-tired';
import { theCarWash } from './scenarios/northern-ireland/the-car-wash';
import { theEnvelope } from './scenarios/northern-ireland/the-envelope';
import { theLadUpstairs } from './scenarios/northern-ireland/the-lad-upstairs';
import { theSavingsAccount } from './scenarios/northern-ireland/the-savings-account';
import { nobodysUncle } from './scenarios/scotland/nobodys-uncle';
import { theBunkhouse } from './scenarios/scotland/the-bunkhouse';
import { theEveningClinic } from './scenarios/scotland/the-evening-clinic';
import { theParcels } from './scenarios/scotland/the-parcels';
import { thePhotographs } from './scenarios/scotland/the-photographs';
import { twoStops } from './scenarios/scotland/two-stops';
import { iWasSixteen } from './scenarios/wales/i-was-sixteen';
import { repeatAppointment } from './scenarios/wales/repeat-appointment';
import { theCarOutside } from './scenarios/wales/the-car-outside';
import { theLastFerry } from './scenarios/wales/the-last-ferry';
import { theQuietLane } from './scenarios/wales/the-quiet-lane';
import { twoCoats } from './scenarios/wales/two-coats';

/** Every training scenario of ours without its words, nation by nation: the words are in en/scenarios.ts. */
export const writtenScenarios = {
  'england-his-own-idea': hisOwnIdea,
  'england-the-locked-house': theLockedHouse,
  'england-aunties-helper': auntiesHelper,
  'england-six-weeks': sixWeeks,
  'england-a-game-with-prizes': aGameWithPrizes,
  'england-the-corner-shop': theCornerShop,
  'wales-the-quiet-lane': theQuietLane,
  'wales-repeat-appointment': repeatAppointment,
  'wales-the-last-ferry': theLastFerry,
  'wales-two-coats': twoCoats,
  'wales-i-was-sixteen': iWasSixteen,
  'wales-the-car-outside': theCarOutside,
  'scotland-nobodys-uncle': nobodysUncle,
  'scotland-two-stops': twoStops,
  'scotland-the-evening-clinic': theEveningClinic,
  'scotland-the-bunkhouse': theBunkhouse,
  'scotland-the-photographs': thePhotographs,
  'scotland-the-parcels': theParcels,
  'northern-ireland-the-envelope': theEnvelope,
  'northern-ireland-always-tired': alwaysTired,
  'northern-ireland-across-the-border': acrossTheBorder,
  'northern-ireland-the-lad-upstairs': theLadUpstairs,
  'northern-ireland-the-savings-account': theSavingsAccount,
  'northern-ireland-the-car-wash': theCarWash,
} as const;
export type ScenarioId = keyof typeof writtenScenarios;
