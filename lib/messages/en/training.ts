import type { TrainingStoreFailure } from '@/lib/training/store/training-records';

const store = {
  'training-store.full':
    'There is no room left on this device, so this was not kept. Make room, or delete old training, and try again.',
  'training-store.blocked':
    'This browser keeps nothing for this page, as in a private window. You can go on, but it is lost when the tab is closed.',
  'training-store.deleted':
    'All training on this device was deleted while this page was open, so nothing more is kept here. To have it kept again, load this page again and begin anew.',
  'training-store.removed':
    'It was deleted on this device while it was open here, so nothing more of it is kept. You can go on with it here until you leave or close it.',
  'training-store.newer':
    'Another tab has gone on with this, and that is what is kept. What was done on this page since is in this tab only.',
  'training-store.failed': 'This could not be kept on this device. Try again.',
} as const satisfies Record<TrainingStoreFailure['kind'], string>;

const home = {
  'training.title': 'Training',
  'training.lead':
    'Practise on invented children, from a first worry to a referral: the same steps, rules and papers as in a real case. At each decision you see what was expected, why, and what it rests on.',
  'training.no-account': 'There is no account, no score and no ranking, and nothing is sent anywhere.',
  'training.to-trainers': 'Are you a trainer? Go to what trainers need',
  'training.mark': 'Training: invented case',
  'training.mark-on-screen':
    'Nothing here is about a real child. What is written in training is kept on this device in clear text, so invent everything.',
  'training.real-danger': 'A real child, or somebody else, is in danger now',
  'training.mark-on-paper':
    'This was made in training, about an invented child. It is no referral and no record of a case. Do not file it, and do not send it.',
  'training.marked-title': 'Training: {title}',
  'training.invented-only': 'Invented details only.',
  'training.loading': 'Training is being opened.',
  'training.scenarios': 'Scenarios',
  'training.not-loaded': 'The scenarios could not be loaded. Check the connection and load this page again.',
  'training.nation': 'Nation',
  'training.all-nations': 'All nations',
  'training.subject': 'What it is about',
  'training.all-subjects': 'Anything',
  'training.none': 'No scenario is about this in this nation. Choose another nation, or anything.',
  'training.count': '{count} scenarios',
  'training.count-one': '1 scenario',
  'training.minutes': 'About {minutes} minutes',
  'training.begun': 'You have begun this one.',
  'training.own': 'Written or opened on this device',
  'training.for-trainers': 'For trainers',
  'training.to-room': 'Run a scenario with a room',
  'training.to-room-why':
    'On a projector, one decision at a time, with hands counted and notes in a second window.',
  'training.to-learners': 'Open learner files',
  'training.to-learners-why': 'See where decisions differed, and which signs were found, in up to 60 runs.',
  'training.to-hand-outs': 'Print hand-outs',
  'training.to-hand-outs-why':
    'The brief, a blank walk sheet, the trainer’s pack and a certificate of attendance.',
  'training.to-write': 'Write, change or open a scenario',
  'training.to-write-why':
    'No code: write it in forms, check it, play it, and share it as one file. A file from somebody else is opened here too.',
  'training.clear-heading': 'What training keeps here',
  'training.clear': 'Delete all training from this device',
  'training.clear-text':
    'Runs, own scenarios and the state of the room are kept in this browser in clear text. Real cases are kept elsewhere, and are not touched.',
  'training.clear-sure':
    'All runs, own scenarios and the state of the room on this device are deleted. Is that right?',
  'training.clear-yes': 'Yes, delete all training',
  'training.clear-no': 'No, keep it',
  'training.cleared': 'All training on this device is deleted.',
};

const play = {
  'play.title': 'Play a scenario',
  'play.unknown': 'This device has no scenario of that name. Choose one from the list, or open its file.',
  'play.to-list': 'To all scenarios',
  'play.kept': 'There is a run of this scenario that was not finished.',
  'play.kept-finished': 'This scenario was played on this device before.',
  'play.go-on': 'Go on where it was left',
  'play.see-debrief': 'See its debrief',
  'play.anew': 'Begin anew',
  'play.anew-why': 'Beginning anew deletes the run that is kept.',
  'play.kept-damaged':
    'A run of this scenario is kept here, but this version of Waymark can not read it. You can begin anew.',
  'play.you-are': 'Who you are',
  'play.setting': 'Where',
  'play.level': 'For whom',
  'play.time': 'Time',
  'play.day': 'The day on which it plays',
  'play.note-heading': 'Before you begin',
  'play.support':
    'If something in it is close to you, stop at any time. Talk to your trainer, your manager or your own organisation’s support. If it makes you think of a real child, tell your safeguarding lead or call:',
  'play.feedback': 'When do you want to see what was expected?',
  'play.feedback-hint': 'In a group, your trainer says which.',
  'play.feedback.at-each-step': 'After each step',
  'play.feedback.at-the-end': 'At the end, all at once',
  'play.start': 'Start',
  'play.read-heading': 'What you know so far',
  'play.brief': 'What this is about',
  'play.people': 'People (all invented)',
  'play.material': 'What you have in front of you',
  'play.how': 'What to do',
  'play.how-walk':
    'Go through Waymark’s pages as this person would, for this child. We call that the walk. What you know stays at the top of each page, and news may come on the way.',
  'play.how-act':
    'Call nobody and send nothing. Where a page asks what was done, answer as if you had done what you would do in a real case.',
  'play.how-open':
    'The material does not answer every question. Leave such a question open and give the reason, such as “Not known”, or invent an answer.',
  'play.begin-walk': 'Begin the walk',
  'play.known': 'What you know so far',
  'play.news': 'New information',
  'play.news-go-on': 'Go on with the walk',
  'play.news-asks': 'Think about what it changes. No answer of yours is changed for you.',
  'play.news-change': 'Does it change an answer that you gave?',
  'play.news-change-hint': 'Choose the step that you want to go back to and answer anew.',
  'play.danger-hint':
    'If it means that somebody is in danger now, use “{button}” on the next page, as you would in a real case.',
  'play.call-nobody-heading': 'In training, call nobody.',
  'play.call-nobody':
    'In a real case you would make this call now. Think of what you would say, then go on with the button at the end of this page.',
  'play.not-kept': '{why} You can go on.',
  'play.elsewhere':
    'This scenario is open in another tab too. There is one run of it: what you do in one tab shows in the other.',
  'play.keep-this': 'Keep the run of this page instead',
  'play.take-newer': 'Show the run that is kept',
  'play.at-end': 'The walk has come to an end.',
  'play.at-end-why':
    'Look at this page and its papers as you would in a real case, but send and file nothing. Then end the scenario.',
  'play.end': 'End the scenario',
  'play.end-early': 'End the walk here and see what was expected',
};

const feedback = {
  'feedback.title': 'What was expected',
  'feedback.your-answer': 'Your answer',
  'feedback.no-answer': 'No answer',
  'feedback.not-judged': 'The scenario does not say whether this answer is right. Talk it over.',
  'feedback.verdict.right': 'This is what was expected.',
  'feedback.verdict.acceptable': 'You can answer it this way too.',
  'feedback.verdict.harmful': 'In a real case this could do harm.',
  'feedback.follows': 'What would follow',
  'feedback.expected': 'What was expected',
  'feedback.also': 'Also possible',
  'feedback.go-on': 'Go on',
  'feedback.change': 'Go back and change this answer',
  'feedback.record-unknown':
    'The scenario names a source that this version of Waymark does not have: {record}.',
};

const noticing = {
  'noticing.title': 'One more look at the words',
  'noticing.text':
    'Some words in a file lay the harm on the child. Read the material again. Which words would you not repeat in a referral?',
  'noticing.label': 'Words that you would not repeat, each on a line of its own',
  'noticing.hint': 'Copy them as they stand there. Leave the box empty if there are none.',
  'noticing.done': 'See the debrief',
  'noticing.back': 'Back into the walk',
};

const debrief = {
  'debrief.title': 'Debrief',
  'debrief.lead':
    'This is not a test and there is no score. It lays out your walk beside the one that was expected, so that you can talk about where they part.',
  'debrief.print': 'Print the debrief',
  'debrief.pdf': 'Save the debrief as a PDF',
  'debrief.again': 'Back into the walk, to answer differently',
  'debrief.anew': 'Begin this scenario anew',
  'debrief.path': 'Your walk and the expected one',
  'debrief.path-drawn': 'The two walks, drawn',
  'debrief.path-step': 'Step',
  'debrief.path-yours': 'Your walk',
  'debrief.path-expected': 'Expected walk',
  'debrief.path-went': '● went here',
  'debrief.path-times': '● went here {count} times',
  'debrief.path-not': '○ not here',
  'debrief.path-danger': 'danger raised here',
  'debrief.path-same': 'Both walks went the same steps.',
  'debrief.path-parts': 'The walks first part after “{step}”.',
  'debrief.ended': 'Your walk ended at “{yours}”. Expected: “{expected}”.',
  'debrief.ended-same': 'Your walk ended where it was expected to: “{expected}”.',
  'debrief.ended-open': 'You ended your walk early. It was expected to end at “{expected}”.',
  'debrief.decisions': 'Decisions',
  'debrief.first': 'Your answers. First: {first}. Then: {answer}.',
  'debrief.first-news': 'Your answers. First: {first}. Then, after news had come: {answer}.',
  'debrief.of-first': 'About your first answer: {verdict}',
  'debrief.decision-not-met': 'Your walk did not come to this question.',
  'debrief.signs': 'Signs in the material',
  'debrief.signs-found': 'Found',
  'debrief.signs-missed': 'Not ticked',
  'debrief.signs-not-arrived': 'In news that did not reach you',
  'debrief.signs-more': 'Also ticked by you',
  'debrief.signs-more-text':
    'These are not on the scenario’s list. That does not make them wrong: talk over where you saw them.',
  'debrief.signs-none': 'None.',
  'debrief.sign-where': 'In: {where}. {seen}',
  'debrief.words': 'Words in the material',
  'debrief.words-none': 'The material of this scenario has no words that lay the harm on the child.',
  'debrief.words-where': '“{words}”, in: {where}',
  'debrief.words-noticed': 'You noticed this.',
  'debrief.words-missed': 'You did not name this.',
  'debrief.words-repeated': 'It stands in your own record: “{question}”.',
  'debrief.words-instead': 'Write instead: {instead}',
  'debrief.discussion': 'To talk over',
  'debrief.your-summary': 'What you wrote',
  'debrief.your-summary-none': 'You wrote nothing in the boxes of the record.',
  'debrief.model-summary': 'How a summary of this case could read',
  'debrief.about': 'About this paper',
  'debrief.about-text': 'Scenario: {title}. {nation}. It plays on {day}.',
  'debrief.running': 'Debrief of a training scenario',
};

/** Words of training's own screens and papers. Those of the scenarios' format are in en/scenarios.ts. */
export const trainingInEnglish = {
  ...store,
  ...home,
  ...play,
  ...feedback,
  ...noticing,
  ...debrief,
};
