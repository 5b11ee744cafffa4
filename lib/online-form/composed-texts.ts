import { type AnyReading, valueIn } from '@/lib/questions/reading';
import { said } from '@/lib/questions/relevance';
import type { AnyItem, Composing, Composition, Group, Piece } from './compose';
import type { FieldId } from './pages';
import { belongsInText } from './places';

type When = (composing: Composing) => boolean;
const not =
  (when: When): When =>
  (composing) =>
    !when(composing);

/** Whether the boxes that open on an answer are open: what belongs there stands elsewhere while they are not. */
const agenciesOpen: When = ({ from }) => said(from, 'agencies.involved') === 'yes';
const futureOpen: When = ({ from }) => said(from, 'risk.future') === 'yes';
const whereaboutsOpen: When = ({ from }) => said(from, 'people.whereabouts-known') === 'yes';

const toUpload = (item: AnyItem) => {
  const reading: AnyReading = item.readings.upload ?? { is: 'empty' };
  return valueIn(reading) === 'yes';
};
const inWhereabouts = (item: AnyItem) => item.readings['where-now']?.is === 'answered';

const only = (when: When, { heading, pieces }: Group): Group => ({
  ...(heading ? { heading } : {}),
  pieces: pieces.map((piece): Piece => ({ ...piece, when })),
});

/** The child protection body and others around the child: beside the other agencies, or in the professional view. */
const protection: Group = {
  heading: 'online-form.group.protection',
  pieces: [
    { answer: 'child-protection.referred' },
    { answer: 'child-protection.when' },
    { answer: 'child-protection.agreed' },
    { answer: 'child-protection.why-not-yet' },
    { answer: 'child-protection.enquiry' },
    { answer: 'child-protection.enquiry-when' },
    { answer: 'child-protection.enquiry-decided' },
    { answer: 'child-protection-contact.own-name' },
    { answer: 'child-protection-contact.told-when' },
    { answer: 'child-protection-contact.role' },
    { answer: 'child-protection-contact.team' },
    { answer: 'child-protection-contact.case-number' },
    { answer: 'child-protection-contact.is-social-worker' },
    { answer: 'child-protection-contact.social-worker' },
  ],
};
const guardian: Group = {
  heading: 'online-form.group.guardian',
  pieces: [
    { answer: 'home.guardian-referred' },
    { answer: 'home.guardian-when' },
    { answer: 'home.guardian-by' },
    { answer: 'home.guardian-contact' },
    { answer: 'home.guardian-why-not' },
  ],
};
const others: Group = {
  heading: 'online-form.group.others',
  pieces: [
    { answer: 'agencies.police-told' },
    { answer: 'agencies.police-told-details' },
    { answer: 'agencies.solicitor' },
    { answer: 'agencies.solicitor-details' },
    { answer: 'agencies.decision-to' },
    { answer: 'child.other-references' },
    { answer: 'referrer.organisation-own-name' },
  ],
};
const risk: Group = {
  heading: 'online-form.group.risk',
  pieces: [
    { answer: 'risk.going-missing' },
    { answer: 'risk.going-missing-why' },
    { answer: 'risk.threats' },
    { answer: 'risk.threats-details' },
  ],
};
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
  'professional-insight': [
    { pieces: [{ answer: 'professional-view.opinion', plain: true, main: true }] },
    { pieces: [{ answer: 'professional-view.how-it-came-to-light' }] },
    {
      heading: 'online-form.group.age',
      pieces: [
        { answer: 'age.what-makes-you-think-so' },
        { answer: 'age-evidence.age-thought' },
        { answer: 'age-evidence.how-known' },
        { answer: 'age-evidence.how-known-other' },
        { answer: 'age-evidence.child-says' },
        { answer: 'age-evidence.others-say' },
        { answer: 'age-evidence.documents' },
        { answer: 'age-evidence.assessment' },
        { answer: 'age-evidence.assessment-by' },
        { answer: 'age-evidence.assessment-when' },
        { answer: 'age-evidence.assessment-result' },
        { answer: 'child.identity-papers' },
        { answer: 'child.immigration-status' },
      ],
    },
    {
      heading: 'online-form.group.home',
      pieces: [
        { answer: 'home.kind-of-place' },
        { answer: 'home.kind-of-place-other' },
        { answer: 'home.since' },
        { answer: 'home.with-whom' },
        { answer: 'home.safe-there' },
        { answer: 'home.safe-there-why' },
        { answer: 'home.care-status' },
        { answer: 'home.care-status-details' },
        { answer: 'home.responsible-body' },
      ],
    },
    {
      heading: 'online-form.group.health',
      pieces: [
        { answer: 'health.urgent' },
        { answer: 'health.urgent-details' },
        { answer: 'health.injuries' },
        { answer: 'health.physical' },
        { answer: 'health.feelings' },
        { answer: 'health.disability' },
        { answer: 'health.disability-details' },
        { answer: 'health.special-needs' },
        { answer: 'health.special-needs-details' },
        { answer: 'health.seen-by' },
      ],
    },
    {
      heading: 'online-form.group.missing',
      pieces: [
        { answer: 'background.missing' },
        {
          list: 'background.missing-episodes',
          fields: ['from', 'until', 'where', 'with-whom', 'found', 'return-talk', 'reference'],
        },
      ],
    },
    {
      heading: 'online-form.group.justice',
      pieces: [
        { answer: 'background.justice' },
        {
          list: 'background.arrests',
          fields: ['when', 'what', 'state', 'police-or-court', 'court-date', 'lawyer-knows', 'reference'],
        },
      ],
    },
    { pieces: [{ answer: 'exploitation.phones-and-accounts' }] },
    {
      heading: 'online-form.group.events',
      pieces: [{ list: 'exploitation.events', fields: ['when', 'what', 'where', 'how-known'] }],
    },
    only(not(futureOpen), risk),
    {
      heading: 'online-form.group.child',
      pieces: [
        { answer: 'professional-view.child-told' },
        { answer: 'professional-view.child-wants' },
        { answer: 'professional-view.child-agrees' },
        { answer: 'professional-view.child-agrees-details' },
      ],
    },
    {
      heading: 'online-form.group.safety',
      pieces: [
        { list: 'safety-now.steps', fields: ['what', 'who', 'when'] },
        { answer: 'safety-now.still-needed' },
        { answer: 'safety-now.if-missing' },
        { answer: 'safety-now.evidence-kept' },
      ],
    },
    only(not(agenciesOpen), protection),
    only(not(agenciesOpen), guardian),
    only(not(agenciesOpen), others),
    { pieces: [{ answer: 'finishing.anything-else' }] },
  ],
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
