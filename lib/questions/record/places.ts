import type { Question } from '@/lib/questions/question';
import { afterAnswer, inTheRecord } from './applies';

/** Where it happened. No place, distance or border decides anything. */
export const placesQuestions = {
  'places.where': {
    section: 'places',
    kind: 'choice',
    options: ['uk', 'overseas', 'uk-and-overseas'],
    appliesWhen: inTheRecord,
    onlineForm: ['where-exploitation-happened'],
  },
  'places.uk': {
    section: 'places',
    kind: 'items',
    appliesWhen: afterAnswer('places.where', 'uk', 'uk-and-overseas'),
    onlineForm: [
      'where-exploitation-happened-uk-city-1',
      'where-exploitation-happened-uk-city-2',
      'where-exploitation-happened-uk-city-3',
      'where-exploitation-happened-uk-city-4',
      'where-exploitation-happened-uk-city-5',
      'where-exploitation-happened-uk-city-6',
      'where-exploitation-happened-uk-city-7',
      'where-exploitation-happened-uk-city-8',
      'where-exploitation-happened-uk-city-9',
      'where-exploitation-happened-uk-city-10',
      'where-exploitation-happened-other-uk-other-location',
    ],
    fields: {
      town: { kind: 'pick', list: 'towns' },
      address: { kind: 'long-text' },
      when: { kind: 'uncertain-date' },
      what: { kind: 'long-text' },
    },
  },
  'places.overseas': {
    section: 'places',
    kind: 'items',
    appliesWhen: afterAnswer('places.where', 'overseas', 'uk-and-overseas'),
    onlineForm: [
      'where-exploitation-happened-overseas-country-1',
      'where-exploitation-happened-overseas-country-2',
      'where-exploitation-happened-overseas-country-3',
      'where-exploitation-happened-overseas-country-4',
      'where-exploitation-happened-overseas-country-5',
      'where-exploitation-happened-overseas-country-6',
      'where-exploitation-happened-overseas-country-7',
      'where-exploitation-happened-overseas-country-8',
      'where-exploitation-happened-overseas-country-9',
      'where-exploitation-happened-overseas-country-10',
      'where-exploitation-happened-other-overseas-other-location',
    ],
    fields: {
      country: { kind: 'pick', list: 'countries-abroad' },
      address: { kind: 'long-text' },
      when: { kind: 'uncertain-date' },
      what: { kind: 'long-text' },
    },
  },
} as const satisfies Record<string, Question>;
