/** Words of the screens that ask: questions, the record's tasks, the check of answers, recognition and elements. */
export const questionScreensInEnglish = {
  'govuk.error': 'Error:',
  'govuk.check': 'Check:',
  'govuk.warning': 'Warning',
  'govuk.problem-heading': 'There is a problem',
  'date.day': 'Day',
  'date.month': 'Month',
  'date.year': 'Year',

  'questions.error-title': 'Error: {title}',
  'questions.problem-line': '{question}: {problem}',
  'questions.why': 'Why we ask',
  'questions.missing': 'No answer? Say why',
  'questions.missing-said': 'No answer: {reason}',
  'questions.missing-legend': 'Why is there no answer?',
  'questions.missing-of': 'for: {question}',
  'questions.missing-none': 'No reason: there is an answer, or it is still to come',
  'questions.missing-not-known': 'Not known',
  'questions.missing-not-asked': 'Not asked',
  'questions.missing-did-not-want-to-say': 'Did not want to say',
  'questions.kept-aside':
    'The answer here is kept aside while the reason stands: it is not printed and nothing follows from it. Change the answer and the reason goes.',
  'questions.own-words':
    'The child’s own words, exactly as they were said, in any language. They are never rewritten.',
  'questions.over-limit': '{count} characters over 15,000',
  'questions.left-of-limit': '{count} characters left before 15,000',

  'questions.pick-hint': 'Type a few letters and choose from the list',
  'questions.pick-free-hint': 'Type a few letters and choose from the list, or write something else',
  'questions.pick-found': '{count} suggestions. Use the up and down arrow keys to choose one',
  'questions.pick-found-one': '1 suggestion. Use the down arrow key to choose it',
  'questions.pick-more': '{count} suggestions shown, there are more. Type more letters to see others',
  'questions.pick-none': 'Nothing on the list is like this',
  'questions.pick-loading': 'Loading the list',
  'questions.pick-failed':
    'The list could not be loaded. What you type is kept, and can be compared with the list later.',
  'questions.pick-suggestions': 'Suggestions',

  'questions.dated-by-day': 'The exact day',
  'questions.dated-by-month': 'Only the month',
  'questions.dated-by-year': 'Only the year',
  'questions.dated-by-age': 'The child’s age then',
  'questions.dated-by-between': 'Between two dates',
  'questions.date-day-hint': 'For example, 27 3 2024',
  'questions.date-age': 'Age in years',
  'questions.date-from': 'From',
  'questions.date-to': 'To',
  'questions.date-ends-hint': 'A day, a month and year, or a year alone',

  'questions.end-before-start': 'This end is before the start. Both are kept. Which one is right?',
  'questions.sent-before-learned':
    'It was sent before you learned of it. Both days are kept. Which one is right?',
  'questions.over-18-by-birth-date':
    'By this date they are 18 or over, and your answer about their age is not “no”. Both are kept: a birth date alone settles nothing. Check the date.',
  'questions.under-18-by-birth-date':
    'By this date they are under 18, and your answer about their age is not “yes”. Both are kept. Change that answer if it is wrong.',

  'questions.item-removed': '{item} is removed.',
  'questions.item-undo': 'Undo: put {item} back',
  'questions.item-numbered': '{one} {number}',

  'section.intro':
    'Write what you know and go on: nothing here stops you. What you leave empty is shown as a gap, never as “no”.',
  'section.save-and-return': 'Continue',
  'section.back-to-check': 'Continue to check your answers',
  'section.ticked-signs': 'What you ticked earlier:',
  'section.none': 'Nothing in this section applies to the answers so far.',

  'tasks.heading': 'The record',
  'tasks.intro':
    'Fill in the sections in any order and come back to any of them. You can check your answers at any time, with gaps.',
  'tasks.not-started': 'Not started',
  'tasks.in-progress': 'In progress',
  'tasks.complete': 'Complete',
  'tasks.nothing-to-add': 'Nothing to add',
  'tasks.nothing-to-add-hint': 'Every question has a reason why there is no answer',
  'tasks.form-insists': 'The online form asks for this',
  'tasks.review': 'Check your answers',

  'review.heading': 'Check your answers',
  'review.intro':
    'This is what you have written, read the way it will be printed. Nothing has been sent to anybody.',
  'review.decisions': 'Your answers on the way here',
  'review.record': 'The record',
  'review.change': 'Change',
  'review.change-section': 'Change this section',
  'review.empty': 'Not answered yet',
  'review.missing': 'No answer: {reason}',
  'review.unread': '“{typed}” – written, but not understood: {problem}',
  'review.aside-heading': 'Kept aside',
  'review.aside-intro':
    'These were written earlier and do not apply to the answers as they stand, or have a reason instead of an answer. They are not printed and nothing follows from them. If the answers change back, they count again.',
  'review.aside-delete': 'Delete',
  'review.aside-deleted': 'Deleted: {question}.',
  'review.aside-undo': 'Undo',
  'review.continue': 'Continue',

  'recognition.heading': 'What have you seen, heard or been told?',
  'recognition.intro':
    'Tick what you have observed and write what, who and when. A tick is an observation, not a finding. How many there are does not matter, and nothing is added up.',
  'recognition.not-a-script':
    'The prompts are for you. They are not a script for the child. Ask nothing in front of anyone who may be involved.',
  'recognition.search': 'Search the observations',
  'recognition.search-hint': 'For example: phone, hotel, debt',
  'recognition.found': '{count} observations found',
  'recognition.found-one': '1 observation found',
  'recognition.found-none':
    'No observation has these words. Try fewer or other words, or write it in your own words.',
  'recognition.clear-search': 'Clear the search',
  'recognition.ticked': 'Ticked so far',
  'recognition.ticked-none':
    'Nothing is ticked yet. You can go on without ticking anything. It will not be taken to mean that nothing is wrong.',
  'recognition.go-to': 'Go to the note',
  'recognition.prompt': 'To look into:',
  'recognition.counter': 'What else might explain it:',
  'recognition.sources': 'Where this comes from',
  'recognition.check-why':
    'That this observation stands on such a list was not confirmed word for word in the source. That says nothing about what you saw.',
  'recognition.note-empty': 'Write what, who and when',
  'recognition.note-written': 'Your note',
  'recognition.about': 'What to look into, and what else might explain it',
  'recognition.unticked': 'Taken out, with its note: {indicator}',
  'recognition.undo': 'Undo: put it back',
  'recognition.something-else-in': 'Something else: {category}',
  'recognition.add-something-else': 'Add something else you observed',
  'recognition.add-where': 'Choose what it is closest to. It can matter to several.',
  'recognition.remove-something-else': 'Take this out',
  'recognition.unlisted': '{typed}',
  'recognition.continue': 'Continue',
  'recognition.elsewhere': 'Observations kept with another nation or another version',

  'elements.heading': 'Act and purpose, from what you recorded',
  'elements.intro':
    'For a child there are two parts: something was done to bring or keep them there (act), and it was done to use them (purpose). This page lays out what you recorded under each. It decides nothing: that is your judgement.',
  'elements.recorded': 'Recorded',
  'elements.thin': 'Recorded but thin',
  'elements.nothing-yet': 'Nothing recorded yet',
  'elements.thin-why':
    'Something is ticked, but no note here says what, who and when. A note makes it useful to whoever decides.',
  'elements.nothing-act':
    'Nothing ticked speaks of an act. This is no finding: not recorded does not mean that it did not happen.',
  'elements.nothing-purpose':
    'Nothing ticked speaks of a purpose. This is no finding: the purpose can be there before any harm has been done.',
  'elements.means-not-recorded': 'Not recorded (not required for a child)',
  'elements.means-never':
    'Means is not required for a child. Whatever is recorded here helps to explain, and its absence takes nothing away.',
  'elements.no-movement': 'A purpose is recorded, and no act',
  'elements.own': 'Your own observations',
  'elements.own-why':
    'These are not placed under any part. You can say what they speak to where you wrote them.',
  'elements.own-none': 'Nothing else is recorded.',
  'elements.unnamed': 'An observation without a name',
  'elements.no-note': 'No note yet',
  'elements.add-to': 'Add or change what you have seen',
  'elements.continue': 'Continue to your conclusion',
} as const;
