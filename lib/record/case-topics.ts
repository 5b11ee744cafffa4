import { clockRules } from '@/lib/content/clocks';
import type { CaseTopics } from '@/lib/guidance/for-this-case';
import { type Relevant, said } from '@/lib/questions/relevance';
import { ageOn, birthdayOf } from '@/lib/questions/uncertain-date';

const day = 86_400_000;

/** Of the list of nationalities, those of the United Kingdom. */
const british = ['British', 'English', 'Northern Irish', 'Scottish', 'Welsh', 'Cymraes', 'Cymro'];

/** What of the answers makes guidance matter to this case. A missing answer only leaves an entry out. */
export function caseTopics(from: Relevant): CaseTopics {
  const birthDate = said(from, 'child.birth-date');
  const maybe = (answer: string | null) => answer === 'yes' || answer === 'not-sure';
  const age = birthDate === null ? null : ageOn(from.today, birthDate);
  const nationalities = [said(from, 'child.nationality'), said(from, 'child.second-nationality')].filter(
    (one) => one !== null,
  );
  const turns18 = birthDate === null ? null : Date.parse(birthdayOf(birthDate, 18));
  return {
    ageInDoubt: said(from, 'age.under-18') !== 'yes',
    exploitation: said(from, 'exploitation.types') ?? [],
    goesMissing: maybe(said(from, 'background.missing')) || maybe(said(from, 'risk.going-missing')),
    accusedOfCrime: maybe(said(from, 'background.justice')),
    alone: said(from, 'home.parental-rights-in-uk') === 'no' || said(from, 'home.separated') === 'yes',
    fromAbroad: nationalities.length > 0 && !nationalities.some((one) => british.includes(one)),
    pilotArea: maybe(said(from, 'finishing.pilot-area')),
    school: age === null ? null : age < 11 ? 'primary' : 'secondary',
    turns18Soon:
      turns18 !== null && turns18 - Date.parse(from.today) <= clockRules['decision-takes'].days * day,
    responder: said(from, 'responder.kind'),
  };
}
