import type { ScenarioId, writtenScenarios } from '@/lib/content/scenarios';
import type { ScenarioWords } from '@/lib/training/written-scenario';
import { aGameWithPrizesInEnglish } from './scenarios/england/a-game-with-prizes';
import { auntiesHelperInEnglish } from './scenarios/england/aunties-helper';
import { hisOwnIdeaInEnglish } from './scenarios/england/his-own-idea';
import { sixWeeksInEnglish } from './scenarios/england/six-weeks';
import { theCornerShopInEnglish } from './scenarios/england/the-corner-shop';
import { theLockedHouseInEnglish } from './scenarios/england/the-locked-house';
import { acrossTheBorderInEnglish } from './scenarios/northern-ireland/across-the-border';
import { alwaysTiredInEnglish } from './scenarios/northern-ireland/always-tired';
import { theCarWashInEnglish } from './scenarios/northern-ireland/the-car-wash';
import { theEnvelopeInEnglish } from './scenarios/northern-ireland/the-envelope';
import { theLadUpstairsInEnglish } from './scenarios/northern-ireland/the-lad-upstairs';
import { theSavingsAccountInEnglish } from './scenarios/northern-ireland/the-savings-account';
import { nobodysUncleInEnglish } from './scenarios/scotland/nobodys-uncle';
import { theBunkhouseInEnglish } from './scenarios/scotland/the-bunkhouse';
import { theEveningClinicInEnglish } from './scenarios/scotland/the-evening-clinic';
import { theParcelsInEnglish } from './scenarios/scotland/the-parcels';
import { thePhotographsInEnglish } from './scenarios/scotland/the-photographs';
import { twoStopsInEnglish } from './scenarios/scotland/two-stops';
import { iWasSixteenInEnglish } from './scenarios/wales/i-was-sixteen';
import { repeatAppointmentInEnglish } from './scenarios/wales/repeat-appointment';
import { theCarOutsideInEnglish } from './scenarios/wales/the-car-outside';
import { theLastFerryInEnglish } from './scenarios/wales/the-last-ferry';
import { theQuietLaneInEnglish } from './scenarios/wales/the-quiet-lane';
import { twoCoatsInEnglish } from './scenarios/wales/two-coats';

export const scenariosInEnglish = {
  'england-his-own-idea': hisOwnIdeaInEnglish,
  'england-the-locked-house': theLockedHouseInEnglish,
  'england-aunties-helper': auntiesHelperInEnglish,
  'england-six-weeks': sixWeeksInEnglish,
  'england-a-game-with-prizes': aGameWithPrizesInEnglish,
  'england-the-corner-shop': theCornerShopInEnglish,
  'wales-the-quiet-lane': theQuietLaneInEnglish,
  'wales-repeat-appointment': repeatAppointmentInEnglish,
  'wales-the-last-ferry': theLastFerryInEnglish,
  'wales-two-coats': twoCoatsInEnglish,
  'wales-i-was-sixteen': iWasSixteenInEnglish,
  'wales-the-car-outside': theCarOutsideInEnglish,
  'scotland-nobodys-uncle': nobodysUncleInEnglish,
  'scotland-two-stops': twoStopsInEnglish,
  'scotland-the-evening-clinic': theEveningClinicInEnglish,
  'scotland-the-bunkhouse': theBunkhouseInEnglish,
  'scotland-the-photographs': thePhotographsInEnglish,
  'scotland-the-parcels': theParcelsInEnglish,
  'northern-ireland-the-envelope': theEnvelopeInEnglish,
  'northern-ireland-always-tired': alwaysTiredInEnglish,
  'northern-ireland-across-the-border': acrossTheBorderInEnglish,
  'northern-ireland-the-lad-upstairs': theLadUpstairsInEnglish,
  'northern-ireland-the-savings-account': theSavingsAccountInEnglish,
  'northern-ireland-the-car-wash': theCarWashInEnglish,
} as const satisfies { readonly [Id in ScenarioId]: ScenarioWords<(typeof writtenScenarios)[Id]> };
