import type { ContentRecord } from './content-record';

/** Where an indicator is shown, in display order. Display only: one observation can matter to several kinds of harm. */
export const indicatorCategories = [
  'child-sexual-exploitation',
  'child-criminal-exploitation',
  'forced-labour',
  'domestic-servitude',
  'forced-begging-and-petty-crime',
  'benefit-and-financial-exploitation',
  'forced-or-sham-marriage',
  'illegal-adoption',
  'organ-removal',
  'movement-and-travel',
  'control',
  'appearance-and-health',
  'living-situation',
  'behaviour-and-development',
  'missing',
  'adult-around-the-child',
  'documents-and-immigration',
  'online',
] as const;
export type IndicatorCategory = (typeof indicatorCategories)[number];

/** Which part of the definition an observation speaks to. A child needs act and purpose; vulnerability proves nothing. */
export const indicatorElements = ['act', 'purpose', 'means', 'vulnerability'] as const;
export type IndicatorElement = (typeof indicatorElements)[number];

/** Orders prompts. Never shown as a grade, never added up. */
export const indicatorStrengths = ['strong', 'moderate', 'context'] as const;
export type IndicatorStrength = (typeof indicatorStrengths)[number];

/** Why an indicator has its strength. Each one is a reasoned default, not a published grade. */
export const strengthBases = [
  'own-account',
  'seen-being-exploited',
  'seen-being-moved-or-housed',
  'seen-being-controlled',
  'innocent-explanations',
  'graded-by-others',
  'background',
] as const;
export type StrengthBasis = (typeof strengthBases)[number];

/** Where the pattern mostly arises. About the pattern, not the child: it never hides an indicator. */
export const indicatorOrigins = ['uk', 'overseas', 'both'] as const;
export type IndicatorOrigin = (typeof indicatorOrigins)[number];

/** One thing a practitioner could have seen, heard or been told. Its words are in en/indicators.ts. */
export interface Indicator extends ContentRecord {
  category: IndicatorCategory;
  element: IndicatorElement;
  strength: IndicatorStrength;
  strengthBasis: StrengthBasis;
  origin: IndicatorOrigin;
}

/** The ten tick boxes of the online service's type question, by field id. */
export const exploitationBoxes = [
  'types-of-exploitation-forced-to-work',
  'types-of-exploitation-wages-taken',
  'types-of-exploitation-forced-to-commit-fraud',
  'types-of-exploitation-prostitution',
  'types-of-exploitation-child-exploitation',
  'types-of-exploitation-taken-somewhere',
  'types-of-exploitation-forced-to-commit-crime',
  'types-of-exploitation-organs-removed',
  'types-of-exploitation-unpaid-household-work',
  'types-of-exploitation-other',
] as const;
export type ExploitationBox = (typeof exploitationBoxes)[number];

/**
 * Which boxes to offer when something in a category was seen, the closest first. An offer only: the practitioner
 * ticks. The box on selling sex is never offered for a child; its words would lay the harm on them.
 */
export const exploitationBoxesFor = {
  'child-sexual-exploitation': [
    'types-of-exploitation-child-exploitation',
    'types-of-exploitation-taken-somewhere',
  ],
  'child-criminal-exploitation': ['types-of-exploitation-forced-to-commit-crime'],
  'forced-labour': ['types-of-exploitation-forced-to-work', 'types-of-exploitation-wages-taken'],
  'domestic-servitude': ['types-of-exploitation-unpaid-household-work'],
  'forced-begging-and-petty-crime': ['types-of-exploitation-forced-to-commit-crime'],
  'benefit-and-financial-exploitation': [
    'types-of-exploitation-forced-to-commit-fraud',
    'types-of-exploitation-wages-taken',
  ],
  'forced-or-sham-marriage': [
    'types-of-exploitation-other',
    'types-of-exploitation-unpaid-household-work',
    'types-of-exploitation-child-exploitation',
  ],
  'illegal-adoption': ['types-of-exploitation-other'],
  'organ-removal': ['types-of-exploitation-organs-removed'],
  'movement-and-travel': [],
  control: [],
  'appearance-and-health': [],
  'living-situation': [],
  'behaviour-and-development': [],
  missing: [],
  'adult-around-the-child': [],
  'documents-and-immigration': [],
  online: [
    'types-of-exploitation-child-exploitation',
    'types-of-exploitation-forced-to-commit-fraud',
    'types-of-exploitation-forced-to-commit-crime',
  ],
} as const satisfies Record<IndicatorCategory, readonly ExploitationBox[]>;

/**
 * Fields of the online service that what was seen in a category can help to answer. Every observation also belongs,
 * in sentences, in `modern-slavery-indicators-details`, so that field is named only where it is the main one.
 */
export const textFieldsFor = {
  'movement-and-travel': [
    'how-did-the-exploitation-start',
    'were-they-taken-somewhere-by-their-exploiter',
    'were-they-taken-somewhere-by-their-exploiter-journey-details',
    'where-exploitation-happened',
  ],
  control: ['how-they-were-treated', 'what-is-keeping-them-in-situation', 'future-exploitation-reasons'],
  'appearance-and-health': ['modern-slavery-indicators-details', 'where-how-interview-carried-out'],
  'living-situation': ['living-conditions', 'family', 'education'],
  'behaviour-and-development': [
    'modern-slavery-indicators-details',
    'professional-insight',
    'education',
    'pv-other-help-with-communication',
  ],
  missing: ['future-exploitation-concerns', 'future-exploitation-reasons', 'professional-insight'],
  'adult-around-the-child': ['who-exploited-pv', 'any-other-pvs', 'family'],
  'documents-and-immigration': ['pv-ho-reference', 'how-they-were-treated'],
} as const satisfies Partial<Record<IndicatorCategory, readonly string[]>>;
