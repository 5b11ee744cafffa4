/** What is wrong with a typed answer, by kind: the same words for the same mistake, and what to do. */
export const problemsInEnglish = {
  'problem.choice-missing': 'Select an answer',
  'problem.text-missing': 'Write an answer, or say why there is none',
  'problem.date-missing': 'Say when, as far as it is known, or say why there is no date',
  'problem.choice-unknown': 'Select one of the answers listed',
  'problem.not-on-list': 'Choose an entry of the list. What you typed is kept, but nothing can use it yet',
  'problem.email': 'Write an email address with one @ sign, like name@council.example',
  'problem.whole-number': 'Write a whole number in figures, like 2',
  'problem.date-incomplete': 'A date needs a day, a month and a year',
  'problem.date-impossible': 'There is no such day in the calendar. Check the day and the month',
  'problem.date-month': 'Write the month as a number or a name, such as 11 or November',
  'problem.date-year': 'Write the year with four figures, like 2011',
  'problem.date-future': 'This day is still to come. Check the year',
  'problem.date-before-1900': 'This year is too long ago. Check the year',
  'problem.age': 'Write an age in whole years between 0 and 25',
  'problem.range-order': 'The end is before the start. Check both dates',
  'problem.too-long':
    'This is over 15,000 characters. It is kept whole here, but the online service will not take it',
} as const;
