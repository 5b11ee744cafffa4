import type { LearnerFileFailure } from '@/lib/training/read-learner-file';

const files = {
  'learner-file.too-large': 'This file is too large to be a learner file.',
  'learner-file.not-json': 'This file can not be read: it is damaged, or was not made by Waymark.',
  'learner-file.not-a-run': 'This is not a learner file.',
  'learner-file.live-case':
    'This is a live case: keep it out of training. Nothing of it was kept here. Close it, and keep it where records about a child belong.',
  'learner-file.live-backup':
    'This is an encrypted backup of a live case: keep it out of training. Nothing of it was opened.',
  'learner-file.scenario':
    'This is a scenario, not a learner’s run of one. Open it where scenarios are written.',
  'learner-file.newer':
    'This was made with a newer version of Waymark. Load this page again to get that version, then open the file.',
  'learner-file.holds-more':
    'This learner file holds something that no learner file has, so it was altered or is damaged.',
  'learner-file.damaged': 'This learner file is damaged at: {place}.',
} as const satisfies Record<LearnerFileFailure['kind'], string>;

/** Words of the learner files: saving one, opening up to sixty, and the table made of them. */
export const learnersInEnglish = {
  ...files,
  'learner-file.unreadable': 'The browser could not read this file. Try again.',
  'learner-file.twice': 'This is the same run as another file that was chosen, so it is counted once.',

  'learner-file.save-heading': 'Save this run for your trainer',
  'learner-file.save-text':
    'The file says which options you chose, at first and in the end, which signs you ticked, how long each page was open and where the walk ended. It holds nothing that you wrote in a box, and no score. Your trainer opens it with those of the others, to see where decisions differed.',
  'learner-file.label': 'A label for the file',
  'learner-file.label-hint':
    'So that you know it again. Use no name, neither yours nor anybody’s: a colour, an animal or a table will do. You can leave it empty. Up to {count} characters.',
  'learner-file.label-too-long': 'Shorten the label to {count} characters or fewer.',
  'learner-file.save': 'Save the learner file',
  'learner-file.saved': 'The file was handed to your browser as {file}.',

  'learners.title': 'Learner files',
  'learners.lead':
    'Open the files that learners saved at the end of a scenario, up to {count} together. The table shows where decisions differed, so that you can talk about them. It gives no score and ranks nobody.',
  'learners.kept-nowhere':
    'The files are read on this device and kept nowhere: closing or reloading the page forgets them.',
  'learners.choose': 'Choose learner files',
  'learners.choose-hint': 'You can choose several at once. Choosing again starts afresh.',
  'learners.reading': 'Reading the files.',
  'learners.opened': '{count} files opened.',
  'learners.opened-one': '1 file opened.',
  'learners.too-many': 'You chose {chosen} files. Choose up to {count} at a time. Nothing was opened.',
  'learners.refused': 'Files that were not opened',
  'learners.refused-line': '{file}: {why}',
  'learners.print': 'Print the tables',
  'learners.pdf': 'Download this table as a PDF',
  'learners.pdf-making': 'Making the PDF. This can take a few seconds.',
  'learners.pdf-made': 'The PDF was handed to your browser as {file}.',
  'learners.pdf-failed': 'The PDF could not be made. Print the page from the browser, or try again.',

  'learners.group': '{title} ({nation})',
  'learners.of-learners': '{count} learner files',
  'learners.of-learners-one': '1 learner file',
  'learners.other-version':
    'This device has another version of this scenario than the one that was played. What was chosen is shown; what was expected is not, because it may have changed. Open the scenario’s file as it was played to see it.',
  'learners.not-here':
    'This device does not have this scenario. What was chosen is shown; what was expected is not. Open the scenario’s file where scenarios are written, then choose the files again.',
  'learners.to-write': 'Open a scenario’s file',
  'learners.feedback-mixed':
    'Some of these runs had feedback at each step and some at the end: {each} and {end}. What somebody learnt at one step may show at the next.',

  'learners.decisions': 'Decisions',
  'learners.differed-list': 'Answers differed at:',
  'learners.differed-none': 'At no decision did answers differ.',
  'learners.differed': 'Answers differed',
  'learners.differed-first': 'First answers differed',
  'learners.changed':
    'Where somebody changed an answer that they had gone on from, the first answers are counted too: after feedback or news, many answer the same. Changing an answer is no mistake.',
  'learners.at-first': 'At first',
  'learners.in-the-end': 'In the end',
  'learners.who-first': 'At first:',
  'learners.same': 'All answered the same',
  'learners.nobody': 'Nobody came to this question',
  'learners.at-step': 'At the step “{step}”',
  'learners.option': 'Answer',
  'learners.how-many': 'How many',
  'learners.count-of': '{count} of {all}',
  'learners.no-answer': 'No answer',
  'learners.not-met': 'Did not come to this question',
  'learners.not-judged': 'Not judged by the scenario',
  'learners.verdict': '{verdict}.',
  'learners.who': 'Who chose what',
  'learners.who-text': 'By the labels that learners gave. This list is not printed while it is folded.',
  'learners.who-line': '{option}: {labels}',
  'learners.no-label': 'no label',
  'learners.decisions-none': 'The scenario has no decisions that are looked at.',

  'learners.indicators': 'Signs in the material',
  'learners.indicators-caption': 'Signs that the scenario lists, how many found each, and where it stood',
  'learners.indicator': 'Sign',
  'learners.where': 'In: {where}. {seen}',
  'learners.found': 'Found by',
  'learners.missed': 'Not ticked by {count}.',
  'learners.not-reached': 'The news did not reach {count}.',
  'learners.more-caption': 'Also ticked, and not on the scenario’s list',
  'learners.ticked-caption': 'Signs that were ticked',
  'learners.more-text': 'Not on the list does not mean wrong: ask where it was seen.',
  'learners.indicators-none': 'No sign was ticked.',

  'learners.times': 'Time on each step',
  'learners.times-text':
    'How long a step was open, all visits of one learner together. The median is the time in the middle; the range is from the shortest to the longest. Long is not wrong: it may be where somebody thought.',
  'learners.times-bars': 'Each bar shows a median. The longest one fills its frame.',
  'learners.times-caption': 'Time on each step, of those who came to it',
  'learners.step': 'Step',
  'learners.median': 'Median',
  'learners.range': 'Range',
  'learners.came': 'Runs',
  'learners.range-of': '{from} to {to}',
  'learners.seconds': '{seconds} s',
  'learners.minutes': '{minutes} min {seconds} s',

  'learners.ends': 'Where the walks ended',
  'learners.end': 'End',
  'learners.end-expected': 'The end that the scenario expects.',
  'learners.end-open': 'Ended before it came to an end',

  'learners.paper-title': 'Learner files: {title}',
  'learners.paper-about': 'About this table',
  'learners.paper-text':
    '{files} of the scenario “{title}” ({nation}). It says how many chose what, and holds no labels. It is no score, and ranks nobody.',
  'learners.paper-running': 'Trainer’s table',
} as const;
