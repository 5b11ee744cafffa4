import { clockRules } from '@/lib/content/clocks';
import type { CaseTopics } from '@/lib/guidance/for-this-case';
import { type Relevant, said } from '@/lib/questions/relevance';
import { ageOn } from '@/lib/questions/uncertain-date';
import type { CaseNations } from '@/lib/referral/case-nations';
import { guardianStep } from '@/lib/referral/guardian';
import { turning18 } from '@/lib/referral/turning-18';

const day = 86_400_000;

/** Of the list of nationalities, those of the United Kingdom. */
const british = ['British', 'English', 'Northern Irish', 'Scottish', 'Welsh', 'Cymraes', 'Cymro'];

/** An entry of the same list that names none. */
const notKnown = 'Unknown';

/** What of the answers makes guidance matter to this case. A missing answer only leaves an entry out. */
export function caseTopics(from: Relevant, nations: CaseNations): CaseTopics {
  const birthDate = said(from, 'child.birth-date');
  const maybe = (answer: string | null) => answer === 'yes' || answer === 'not-sure';
  const age = birthDate === null ? null : ageOn(from.today, birthDate);
  const nationalities = [said(from, 'child.nationality'), said(from, 'child.second-nationality')]
    .filter((one) => one !== null)
    .filter((one) => one !== notKnown);
  const rights = said(from, 'home.parental-rights-in-uk');
  const separated = said(from, 'home.separated');
  // The first day on which it can be: where only the year of birth is known it may be soon.
  const turns18 = turning18(from)?.on.first ?? null;
  return {
    ageInDoubt: said(from, 'age.under-18') !== 'yes',
    exploitation: said(from, 'exploitation.types') ?? [],
    goesMissing: maybe(said(from, 'background.missing')) || maybe(said(from, 'risk.going-missing')),
    accusedOfCrime: maybe(said(from, 'background.justice')),
    alone: rights === 'no',
    separated: separated === 'yes',
    guardian: guardianStep(nations.child, rights, separated) !== 'not-for-this-child',
    fromAbroad: nationalities.length > 0 && !nationalities.some((one) => british.includes(one)),
    pilotArea: maybe(said(from, 'finishing.pilot-area')),
    school: age === null ? null : age < 11 ? 'primary' : 'secondary',
    turns18Soon:
      turns18 !== null &&
      Date.parse(turns18) - Date.parse(from.today) <= clockRules['decision-takes'].days * day,
    responder: said(from, 'responder.kind'),
  };
}
