import type { QuestionId } from '@/lib/questions/catalogue';
import type { exploitationTypes } from '@/lib/questions/record/exploitation';
import type { FieldId } from './pages';
import type { PlaceList } from './places';

/** Where a field's answer comes from. */
export type FieldSource =
  /** One answer, as typed; a choice's options are the service's own values unless `values` says otherwise. */
  | { from: 'answer'; question: QuestionId; values?: Readonly<Record<string, string>> }
  | { from: 'tick'; option: (typeof exploitationTypes)[number] }
  /** The towns and countries of the places, each once; `slot` counts from 0. */
  | { from: 'place'; list: PlaceList; slot: number }
  | { from: 'composed' }
  | { from: 'age' }
  /** Files are uploaded by hand. */
  | { from: 'hand' }
  /** Never asked of a child: the service stores its own answer. */
  | { from: 'service' };

const answer = (question: QuestionId): FieldSource => ({ from: 'answer', question });
const uk = (slot: number): FieldSource => ({ from: 'place', list: 'places.uk', slot });
const overseas = (slot: number): FieldSource => ({ from: 'place', list: 'places.overseas', slot });
const composed: FieldSource = { from: 'composed' };

/** The source of every field. A field without one does not compile. */
export const fieldSources = {
  'user-email': answer('referrer.email'),
  reference: answer('referrer.own-reference'),
  'user-organisation': answer('referrer.organisation'),
  'fr-location': answer('nation.of-referral'),
  'pv-under-age': { from: 'age' },
  'local-authority-contacted-about-child-local-authority-name': answer(
    'child-protection-contact.local-authority',
  ),
  'local-authority-contacted-about-child-local-authority-phone': answer(
    'child-protection-contact.local-authority-phone',
  ),
  'local-authority-contacted-about-child-local-authority-email': answer(
    'child-protection-contact.local-authority-email',
  ),
  'local-authority-contacted-about-child-local-authority-first-name': answer(
    'child-protection-contact.local-authority-first-name',
  ),
  'local-authority-contacted-about-child-local-authority-last-name': answer(
    'child-protection-contact.local-authority-last-name',
  ),
  birthplace: answer('child.birthplace'),
  family: composed,
  education: composed,
  'employment-history': answer('background.work'),
  'potential-victim-exploitative-situation-multiple': answer('exploitation.more-than-one'),
  'when-did-the-exploitation-take-place': composed,
  'when-did-the-exploitation-take-place-multiple': composed,
  'how-did-the-exploitation-start': composed,
  'were-they-taken-somewhere-by-their-exploiter': answer('exploitation.moved'),
  'were-they-taken-somewhere-by-their-exploiter-journey-details': composed,
  'what-were-they-required-to-do': composed,
  'living-conditions': composed,
  'how-they-were-treated': composed,
  'still-in-exploitative-situation': answer('exploitation.still'),
  'what-is-keeping-them-in-situation': answer('exploitation.keeps-them'),
  'how-why-did-they-leave-the-situation': answer('exploitation.how-ended'),
  'when-last-contact': answer('exploitation.last-contact'),
  'details-last-contact': answer('exploitation.last-contact-details'),
  'is-this-the-first-chance-to-report': answer('exploitation.reported-before'),
  'yes-the-first-chance-to-report': answer('exploitation.reported-before-details'),
  'not-sure-the-first-chance-to-report': answer('exploitation.reported-before-details'),
  'why-report-now': answer('exploitation.why-not-before'),
  'modern-slavery-indicators': answer('professional-view.indicators'),
  'modern-slavery-indicators-details': composed,
  'where-how-interview-carried-out': composed,
  'professional-insight': composed,
  'evidence-of-dishonesty': answer('professional-view.doubts'),
  'evidence-of-dishonesty-details': answer('professional-view.doubts-details'),
  'are-others-involved': answer('agencies.involved'),
  'are-others-involved-details': composed,
  'where-exploitation-happened': answer('places.where'),
  'where-exploitation-happened-uk-city-1': uk(0),
  'where-exploitation-happened-uk-city-2': uk(1),
  'where-exploitation-happened-uk-city-3': uk(2),
  'where-exploitation-happened-uk-city-4': uk(3),
  'where-exploitation-happened-uk-city-5': uk(4),
  'where-exploitation-happened-uk-city-6': uk(5),
  'where-exploitation-happened-uk-city-7': uk(6),
  'where-exploitation-happened-uk-city-8': uk(7),
  'where-exploitation-happened-uk-city-9': uk(8),
  'where-exploitation-happened-uk-city-10': uk(9),
  'where-exploitation-happened-other-uk-other-location': composed,
  'where-exploitation-happened-overseas-country-1': overseas(0),
  'where-exploitation-happened-overseas-country-2': overseas(1),
  'where-exploitation-happened-overseas-country-3': overseas(2),
  'where-exploitation-happened-overseas-country-4': overseas(3),
  'where-exploitation-happened-overseas-country-5': overseas(4),
  'where-exploitation-happened-overseas-country-6': overseas(5),
  'where-exploitation-happened-overseas-country-7': overseas(6),
  'where-exploitation-happened-overseas-country-8': overseas(7),
  'where-exploitation-happened-overseas-country-9': overseas(8),
  'where-exploitation-happened-overseas-country-10': overseas(9),
  'where-exploitation-happened-other-overseas-other-location': composed,
  'current-pv-location-uk-city': answer('home.town'),
  'current-pv-location-uk-region': answer('home.region'),
  'who-exploited-pv': composed,
  'exploiters-location': answer('people.whereabouts-known'),
  'are-exploiters-in-the-uk': answer('people.in-uk'),
  'exploiters-current-location-details': composed,
  'types-of-exploitation-forced-to-work': { from: 'tick', option: 'forced-to-work' },
  'types-of-exploitation-wages-taken': { from: 'tick', option: 'wages-taken' },
  'types-of-exploitation-forced-to-commit-fraud': { from: 'tick', option: 'forced-to-commit-fraud' },
  'types-of-exploitation-prostitution': { from: 'tick', option: 'prostitution' },
  'types-of-exploitation-child-exploitation': { from: 'tick', option: 'child-exploitation' },
  'types-of-exploitation-taken-somewhere': { from: 'tick', option: 'taken-somewhere' },
  'types-of-exploitation-forced-to-commit-crime': { from: 'tick', option: 'forced-to-commit-crime' },
  'types-of-exploitation-organs-removed': { from: 'tick', option: 'organs-removed' },
  'types-of-exploitation-unpaid-household-work': { from: 'tick', option: 'unpaid-household-work' },
  'types-of-exploitation-other': { from: 'tick', option: 'other' },
  'other-exploitation-details': answer('exploitation.other-type'),
  'any-other-pvs': answer('people.others-at-risk'),
  'other-potential-victims-yes-details': composed,
  'other-potential-victims-not-sure-details': composed,
  'future-exploitation-concerns': answer('risk.future'),
  'future-exploitation-reasons': composed,
  'reported-to-police': answer('agencies.police-number'),
  'reported-to-police-police-forces': answer('agencies.police-force'),
  'reported-to-police-crime-reference': answer('agencies.crime-reference'),
  'authorities-cooperation': answer('agencies.helps-investigators'),
  'authorities-cooperation-details': answer('agencies.helps-investigators-details'),
  'pv-want-to-submit-nrm': { from: 'service' },
  'pv-name-first-name': answer('child.first-name'),
  'pv-name-last-name': answer('child.last-name'),
  'pv-name-nickname': answer('child.other-names'),
  'pv-dob': answer('child.birth-date'),
  'pv-gender': {
    from: 'answer',
    question: 'child.gender',
    values: { female: 'female', male: 'male', neither: 'unknown' },
  },
  'does-pv-have-children': answer('child.has-children'),
  'does-pv-have-children-yes-amount': answer('child.children-count'),
  'pv-nationality': answer('child.nationality'),
  'pv-nationality-second': answer('child.second-nationality'),
  'pv-interpreter-requirements': answer('child.interpreter'),
  'pv-interpreter-requirements-language': answer('child.interpreter-language'),
  'pv-other-help-with-communication': answer('child.communication-help'),
  'pv-other-help-with-communication-aid': answer('child.communication-aid'),
  'pv-ho-reference': answer('child.home-office-reference'),
  'pv-ho-reference-type': answer('child.home-office-reference-number'),
  'fr-details-first-name': answer('referrer.first-name'),
  'fr-details-last-name': answer('referrer.last-name'),
  'fr-details-role': answer('referrer.role'),
  'fr-details-phone': answer('referrer.phone'),
  'fr-alternative-contact': answer('referrer.alternative-email'),
  'upload-file': { from: 'hand' },
  'what-evidence-you-will-submit': composed,
} as const satisfies Record<FieldId, FieldSource>;
