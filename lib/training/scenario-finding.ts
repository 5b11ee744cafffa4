/** What the check of a scenario can find. Words: lib/messages/en/scenarios.ts. */
export const findingKinds = [
  // The walk
  'walk-stops-short',
  'ends-elsewhere',
  'right-answer-ends-elsewhere',
  'walk-gives-a-harmful-answer',
  'expectation-not-reached',
  'inject-never-fires',
  // Ids
  'id-twice',
  'no-such-question',
  'no-such-option',
  'option-twice',
  'no-right-answer',
  'no-such-record',
  'record-of-another-nation',
  'no-such-indicator',
  'indicator-of-another-nation',
  'indicator-twice',
  'no-such-passage',
  'no-such-wording',
  'words-not-in-passage',
  'organisation-not-in-nation',
  // Texts
  'text-missing',
  'looks-like-phone-number',
  'looks-like-postcode',
  'looks-like-street-address',
  'looks-like-email',
  'looks-like-web-address',
  'looks-like-person-number',
  'looks-like-bank-account',
  'looks-like-account-name',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One thing that is not right. `place`: where in the scenario, for people; `what`: the id or the text that it is about. */
export interface Finding {
  kind: FindingKind;
  place: string;
  what: string;
}
