/** Words that only a printed page needs. */
export const printInEnglish = {
  'print.not-printable': '[{code} not printable]',
  'print.not-printable-many': '[{count} characters not printable: {codes}]',
} as const;
