import type { WordsOf } from '@/lib/questions/question';
import type { placesQuestions } from '@/lib/questions/record/places';

export const placesInEnglish: WordsOf<typeof placesQuestions> = {
  'places.where': {
    asks: 'Where did the exploitation happen?',
    short: 'In the UK or abroad',
    hint: 'For something that happened online: where the child was.',
    options: { uk: 'In the UK', overseas: 'Outside the UK', 'uk-and-overseas': 'In the UK and outside it' },
  },
  'places.uk': {
    asks: 'Where in the UK?',
    short: 'Places in the UK',
    hint: 'One entry for each place, as many as there are.',
    formHint: 'The online service has room for ten towns; any more are added to its box for other places.',
    item: {
      one: 'Place in the UK',
      add: 'Add a place in the UK',
      remove: 'Remove this place',
      none: 'No place recorded',
    },
    fields: {
      town: {
        asks: 'Which town or city?',
        short: 'Town or city',
        hint: 'The nearest one on the list, or “Unknown”.',
      },
      address: {
        asks: 'Which address or place?',
        short: 'Address or place',
        hint: 'Street, house, shop, station, park, anything the child remembers.',
      },
      when: { asks: 'When was the child there?', short: 'When' },
      what: { asks: 'What happened there?', short: 'What happened there' },
    },
  },
  'places.overseas': {
    asks: 'Where outside the UK?',
    short: 'Places outside the UK',
    hint: 'One entry for each place. Taiwan and Hong Kong are not on the list: choose “Unknown” and write the place below.',
    item: {
      one: 'Place abroad',
      add: 'Add a place abroad',
      remove: 'Remove this place',
      none: 'No place recorded',
    },
    fields: {
      country: { asks: 'Which country?', short: 'Country' },
      address: { asks: 'Which town, address or place?', short: 'Town, address or place' },
      when: { asks: 'When was the child there?', short: 'When' },
      what: { asks: 'What happened there?', short: 'What happened there' },
    },
  },
};
