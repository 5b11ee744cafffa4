import { type AnyReading, valueIn } from '@/lib/questions/reading';
import type { AnyItem, Composition } from './compose';
import type { FieldId } from './pages';
import { belongsInText } from './places';
import { professionalInsight } from './professional-insight';
import { guardian, not, others, protection, risk, whereaboutsOpen } from './shared-groups';

const toUpload = (item: AnyItem) => {
  const reading: AnyReading = item.readings.upload ?? { is: 'empty' };
  return valueIn(reading) === 'yes';
};
const inWhereabouts = (item: AnyItem) => item.readings['where-now']?.is === 'answered';

const people = {
  list: 'people.exploiters',
  fields: ['name', 'other-names', 'relationship', 'description', 'part', 'contacts', 'danger'],
} as const;
const otherPeople: Composition = [
  {
    pieces: [
      {
        list: 'people.others',
        fields: ['name', 'age', 'relationship', 'where', 'concern', 'told-whom'],
        main: true,
      },
    ],
  },
];
const dates = ['began', 'ended', 'dates-note'] as const;

/**
 * The long texts of the online service that several answers go into, by field, in the order in which they are
 * written. Every question that names such a field in the catalogue stands in it (a test holds it).
 */
export const composedTexts = {
  family: [
    {
      pieces: [
        { answer: 'background.family', plain: true, main: true },
        { answer: 'home.carers' },
        { answer: 'home.parental-responsibility' },
        { answer: 'home.parental-rights-in-uk' },
        { answer: 'home.separated' },
        { answer: 'child.children-details' },
      ],
    },
  ],
  education: [
    {
      pieces: [
        { answer: 'background.education', plain: true, main: true },
        { answer: 'background.school-now' },
      ],
    },
  ],
  'when-did-the-exploitation-take-place': [
    { pieces: [{ list: 'exploitation.situations', fields: dates, main: true }] },
  ],
  'when-did-the-exploitation-take-place-multiple': [
    { pieces: [{ list: 'exploitation.situations', fields: ['kinds', ...dates], main: true }] },
  ],
  'how-did-the-exploitation-start': [
    {
      pieces: [{ list: 'exploitation.situations', fields: ['how-began'], plain: 'how-began', main: true }],
    },
    { pieces: [{ answer: 'exploitation.online' }, { answer: 'exploitation.online-details' }] },
  ],
  'were-they-taken-somewhere-by-their-exploiter-journey-details': [
    {
      pieces: [
        {
          list: 'exploitation.journeys',
          fields: ['when', 'from', 'to', 'how', 'who-arranged', 'who-travelled', 'details'],
          main: true,
        },
      ],
    },
  ],
  'what-were-they-required-to-do': [
    {
      pieces: [
        {
          list: 'exploitation.situations',
          fields: ['made-to-do', 'words'],
          plain: 'made-to-do',
          main: true,
        },
      ],
    },
  ],
  'living-conditions': [
    {
      pieces: [
        {
          list: 'exploitation.situations',
          fields: ['living-conditions'],
          plain: 'living-conditions',
          main: true,
        },
      ],
    },
  ],
  'how-they-were-treated': [
    {
      pieces: [
        { list: 'exploitation.situations', fields: ['treatment', 'control'], plain: 'treatment', main: true },
      ],
    },
    { pieces: [{ answer: 'exploitation.debt' }, { answer: 'exploitation.debt-details' }] },
  ],
  'modern-slavery-indicators-details': [
    { pieces: [{ answer: 'professional-view.indicators-more', plain: true, main: true }] },
    {
      pieces: [
        {
          list: 'indicators.seen',
          fields: ['indicator', 'speaks-to', 'what', 'who', 'when', 'words'],
          plain: 'indicator',
          main: true,
        },
      ],
    },
  ],
  'where-how-interview-carried-out': [
    {
      pieces: [
        {
          list: 'professional-view.conversations',
          fields: [
            'when',
            'where',
            'who',
            'how',
            'others-present',
            'interpreter',
            'interpreter-details',
            'what-was-said',
            'words',
            'how-the-child-was',
          ],
          main: true,
        },
      ],
    },
    { pieces: [{ answer: 'professional-view.conversations-note', main: true }] },
    {
      heading: 'online-form.group.languages',
      pieces: [
        { answer: 'child.first-language' },
        { answer: 'child.other-languages' },
        { answer: 'child.english' },
        { answer: 'child.interpreter-care' },
      ],
    },
  ],
  'professional-insight': professionalInsight,
  'are-others-involved-details': [
    {
      pieces: [
        {
          list: 'agencies.professionals',
          fields: ['agency', 'name', 'role', 'phone', 'email', 'actions', 'references'],
          main: true,
        },
      ],
    },
    protection,
    guardian,
    others,
  ],
  'where-exploitation-happened-other-uk-other-location': [
    {
      pieces: [
        {
          list: 'places.uk',
          fields: ['town', 'address', 'when', 'what'],
          only: belongsInText('places.uk'),
          main: true,
        },
      ],
    },
  ],
  'where-exploitation-happened-other-overseas-other-location': [
    {
      pieces: [
        {
          list: 'places.overseas',
          fields: ['country', 'address', 'when', 'what'],
          only: belongsInText('places.overseas'),
          main: true,
        },
      ],
    },
  ],
  'who-exploited-pv': [
    {
      pieces: [
        { ...people, fields: [...people.fields, 'where-now'], main: true, when: not(whereaboutsOpen) },
      ],
    },
    { pieces: [{ ...people, main: true, when: whereaboutsOpen }] },
  ],
  'exploiters-current-location-details': [
    {
      pieces: [
        { answer: 'people.whereabouts', plain: true, main: true },
        { list: 'people.exploiters', fields: ['name', 'where-now'], only: inWhereabouts, main: true },
      ],
    },
  ],
  'other-potential-victims-yes-details': otherPeople,
  'other-potential-victims-not-sure-details': otherPeople,
  'future-exploitation-reasons': [
    { pieces: [{ answer: 'risk.future-reasons', plain: true, main: true }] },
    risk,
  ],
  'what-evidence-you-will-submit': [
    {
      pieces: [
        {
          list: 'documents.files',
          fields: ['what', 'date', 'shows', 'kept-where'],
          only: toUpload,
          plain: 'what',
          main: true,
        },
      ],
    },
  ],
} as const satisfies Partial<Record<FieldId, Composition>>;
export type ComposedFieldId = keyof typeof composedTexts;
