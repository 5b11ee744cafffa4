/** Words of the record, the hand-over note and the answer sheet. */
export const recordInEnglish = {
  'record.not-known': 'Not known',
  'record.not-asked': 'Not asked',
  'record.did-not-want-to-say': 'Did not want to say',
  'record.nothing-recorded': 'Nothing recorded',
} as const;
