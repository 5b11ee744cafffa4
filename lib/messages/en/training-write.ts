import type { WalkStepName } from '@/lib/guidance/walk-steps';
import type { SourceGroup } from '@/lib/training/write/citable';
import type { NeededList } from '@/lib/training/write/empty-lists';
import type { PartState } from '@/lib/training/write/part-state';
import type { WritePart } from '@/lib/training/write/place-in-draft';
import type { GapKind } from '@/lib/training/write/scenario-from-draft';

const parts = {
  'write.part-about': 'What it is about',
  'write.part-brief': 'Brief and people',
  'write.part-material': 'Material to read',
  'write.part-news': 'New information on the way',
  'write.part-walk': 'The right walk and its end',
  'write.part-expected': 'What is expected, and why',
  'write.part-signs': 'Signs in the material',
  'write.part-wording': 'Words to notice',
  'write.part-discussion': 'Questions to discuss',
  'write.part-summary': 'Model summary',
} as const satisfies Record<`write.part-${WritePart}`, string>;

const partHints = {
  'write.part-about-hint': 'Title, nation, who the learner is, how long it takes',
  'write.part-brief-hint': 'How it begins, and the invented people in it',
  'write.part-material-hint': 'Notes, calls and letters that the learner reads first',
  'write.part-news-hint': 'A call, a disclosure or a document that arrives in the middle. Can be left out',
  'write.part-walk-hint': 'The answers that you would give, page by page',
  'write.part-expected-hint': 'Which answers are right, acceptable or harmful, why, and on whose authority',
  'write.part-signs-hint': 'What a careful reader sees, and where it stands',
  'write.part-wording-hint': 'Words in the material that lay the harm on the child. Can be left out',
  'write.part-discussion-hint': 'For the room, afterwards',
  'write.part-summary-hint': 'How a good summary of this case could read',
} as const satisfies Record<`write.part-${WritePart}-hint`, string>;

const states = {
  'write.state-nothing': 'Nothing yet',
  'write.state-begun': 'Begun',
  'write.state-written': 'Written',
  'write.state-none': 'None',
} as const satisfies Record<`write.state-${PartState}`, string>;

const gaps = {
  'write.gap-not-chosen': 'Nothing is chosen here yet. Choose one.',
  'write.gap-minutes-unread': 'Write the minutes as a whole number, such as 30.',
  'write.gap-day-unread': 'Write a day that the calendar has, such as 24\u00a011\u00a02026.',
  'write.gap-no-answer-chosen': 'No answer is ticked here. Tick one or more.',
  'write.gap-too-long':
    'The scenario as a whole is too long to be opened from a file. Shorten its longest texts.',
} as const satisfies Record<`write.gap-${GapKind}`, string>;

const empty = {
  'write.empty-subjects': 'Nothing is ticked. Trainers look for scenarios by this.',
  'write.empty-material': 'There is nothing to read yet. Add a passage.',
  'write.empty-expectations':
    'There is no decision yet. Without one, nobody is told what was right. Add a decision.',
  'write.empty-indicators': 'There is no sign to notice yet. Add one that stands in the material.',
  'write.empty-discussion': 'There is no question for the room yet. Add one.',
} as const satisfies Record<`write.empty-${NeededList}`, string>;

const twoEnds: Pick<
  Record<`write.step-${WalkStepName}`, string>,
  'write.step-referring' | 'write.step-handingOver'
> = {
  'write.step-referring': 'What to do next: refer',
  'write.step-handingOver': 'What to do next: hand over to somebody who can refer',
};

const sources = {
  'write.source-law': 'Statements of law and route',
  'write.source-guidance': 'Guidance',
  'write.source-sign': 'Signs of exploitation',
} as const satisfies Record<`write.source-${SourceGroup}`, string>;

const list = {
  'write.heading': 'Scenarios of your own',
  'write.intro':
    'Write a training scenario from nothing, or change a copy of one that comes with Waymark. It is kept on this device, and can be given to others as one file.',
  'write.own-heading': 'On this device',
  'write.none-yet': 'There is no scenario of your own on this device yet.',
  'write.loading': 'Looking for your scenarios…',
  'write.lost': 'That scenario is not on this device. If you have its file, open it below.',
  'write.based-on': 'Based on “{title}”',
  'write.file-name': 'File: {file}',
  'write.untitled': 'Scenario without a title',
  'write.delete': 'Delete',
  'write.delete-sure': 'Delete it from this device? Only a file of it that you have saved can bring it back.',
  'write.delete-yes': 'Yes, delete it',
  'write.delete-no': 'No, keep it',
  'write.new-heading': 'Write a new one',
  'write.new-title': 'What is it called?',
  'write.new-title-hint': 'You can change this later. The file will be named after it.',
  'write.new': 'Begin to write',
  'write.copy-heading': 'Change a copy of one that comes with Waymark',
  'write.copy-of': 'Which one?',
  'write.copy': 'Make a copy',
  'write.copy-title': '{title} (copy)',
  'write.open-heading': 'Open one from a file',
  'write.open-file': 'Choose a scenario’s file',
  'write.open-file-hint': 'Nothing that is on this device is changed by it.',
  'write.opened': '“{title}” was opened and is in the list.',
  'write.opened-beside':
    '“{title}” was opened and is in the list. You had a scenario under the same name already: both are kept, and the one from the file has a new file name.',
  'write.file-unreadable': 'This file can not be read. It may have been moved. Choose it again.',
  'write.kept': 'Kept on this device as you type',
  'write.waiting': 'Being kept…',
  'write.not-kept': 'It is still here: save it as a file before you close this tab.',
} as const;

const editor = {
  'write.own-one': 'A scenario of your own',
  'write.to-list': 'All scenarios of your own',
  'write.to-parts': 'All parts of this scenario',
  'write.back-to': 'Back to “{title}”',
  'write.next': 'Go on to “{title}”',
  'write.parts-intro':
    'Write the parts in any order. Everything is kept as you type, finished or not. Invent every name, place and number.',
  'write.try-heading': 'Check it and try it',
  'write.check': 'Check this scenario',
  'write.preview': 'Read it through as a learner would meet it',
  'write.play': 'Play it',
  'write.not-playable': 'It can be played once the check finds nothing left to choose.',
  'write.share-heading': 'Share it',
  'write.share-intro':
    'The file is the whole scenario. Whoever opens it in Waymark has the same one, and can play it or change it.',
  'write.save-file': 'Save as a file',
  'write.saved': 'Saved as {file}. Look in your downloads.',
  'write.save-not-whole': 'Something must be chosen before this can be a file.',
  'write.check-heading': 'Check of this scenario',
  'write.check-intro':
    'Waymark walks the scenario with its own rules, and looks at what it names and at its texts. Follow a link to the place that is meant.',
  'write.checking': 'Checking…',
  'write.check-nothing':
    'Nothing found. Whether it teaches well, only a person can say: let a colleague play it.',
  'write.check-one': 'One thing found.',
  'write.check-some': '{count} things found.',
  'write.check-more-later': 'Once these are put right, the check can walk the scenario and may find more.',
  'write.from-check': 'From the check:',
  'write.back-to-check': 'Back to the check',
  'write.preview-heading': 'Read it through',
  'write.preview-intro':
    'This is the scenario as somebody meets it who gives the answers of the right walk. What is expected stands at its step; learners see it only after they have answered.',
  'write.preview-not-whole': 'Parts of it are not finished and are left out here. The check says which.',
  'write.preview-expected': 'Expected: {question}',
  'write.preview-danger': 'A right learner stops here, and goes to “Immediate danger”.',
  'write.preview-revises': 'A right learner changes these answers now:',
  'write.preview-source': 'Source: {source}',
  'write.numbered': '{one} {number}',
  'write.moved': '{item} is now {now}.',
  'write.up': 'Move up',
  'write.down': 'Move down',
  'write.remove': 'Remove',
  'write.removed': '{item} was removed.',
  'write.undo': 'Put {item} back',
  'write.choose': 'Choose',
  'write.choose-from-list': 'Choose from the list',
  'write.choose-another': 'Choose another',
  'write.close-list': 'Close the list',
  'write.not-in-list': '{what} (not in the list)',
  'write.all-groups': 'All',
  'write.find': 'Find by words',
  'write.found-none': 'Nothing has these words. Try fewer or others.',
  'write.found-one': 'One found.',
  'write.found': '{count} found.',
  'write.found-many': '{count} found. Here are the first {most}: write another word to find fewer.',
  'write.long-text':
    'This has {count} characters. It is kept as it is, but hardly anybody will read that much at one go.',
  'write.list-of': 'A list of {count}',
} as const;

const about = {
  'write.title': 'Title',
  'write.title-hint': 'Short, and without giving the answer away',
  'write.nation': 'In which nation does it play?',
  'write.organisation': 'Whom does the learner work for?',
  'write.role': 'Who is the learner?',
  'write.role-hint': 'For example: You are a duty social worker in a council’s team for children.',
  'write.setting': 'Where does it play?',
  'write.setting-hint': 'For example: A hospital ward at night',
  'write.level': 'For whom is it?',
  'write.minutes': 'How many minutes does it take?',
  'write.minutes-hint': 'With the talk afterwards',
  'write.day': 'On which day does it play?',
  'write.day-hint': 'Ages and days to come are counted from it. For example, 24\u00a011\u00a02026',
  'write.subjects': 'What is it about?',
  'write.subjects-hint': 'Trainers look for scenarios by this. Tick all that fit.',
  'write.content-note': 'What may be hard to read?',
  'write.content-note-hint': 'Shown before the scenario opens. Say what it touches, without detail.',
  'write.brief': 'Brief',
  'write.brief-hint': 'How it begins, in a few sentences: what the learner knows when they sit down',
  'write.people': 'People',
  'write.people-hint': 'All of them invented. Give the child a first name only.',
  'write.person': 'Person',
  'write.add-person': 'Add a person',
  'write.no-people': 'There is nobody in it yet.',
  'write.person-name': 'Name',
  'write.person-about': 'Who they are',
  'write.person-about-hint': 'For example: 15, lives with her aunt',
} as const;

const material = {
  'write.passages': 'Passages',
  'write.material-intro':
    'What the learner reads before the walk begins. Break it into short passages, each with whose words they are: signs and words to notice are found in them later.',
  'write.passage': 'Passage',
  'write.add-passage': 'Add a passage',
  'write.no-passages': 'There is nothing to read yet.',
  'write.from': 'Whose words are these?',
  'write.from-hint': 'For example: A teacher, by phone',
  'write.from-nobody': 'Nobody yet',
  'write.passage-text': 'Text',
  'write.passage-text-hint':
    'For a phone number use one that is kept free for drama, such as 01632 960 and three figures; for an address on the web one that ends in .example.',
  'write.passage-choice': '{from}: {text}',
  'write.news': 'New information',
  'write.news-intro':
    'What arrives while the learner is walking: at a step, or after a certain answer. It can change what is right.',
  'write.news-one': 'New information',
  'write.add-news': 'Add new information',
  'write.no-news': 'Nothing new arrives yet. A scenario can do without.',
  'write.open-news': 'Write or change it',
  'write.news-kind': 'How does it arrive?',
  'write.kind-open': 'It is not said yet how it arrives',
  'write.news-text': 'What does it say?',
  'write.arrives': 'When does it arrive?',
  'write.arrives-by-step': 'When the learner comes to a step',
  'write.arrives-by-answer': 'On the page after a certain answer',
  'write.arrives-at': 'Arrives at the step “{step}”',
  'write.arrives-after': 'Arrives after “{question}” is answered: {answers}',
  'write.arrives-open': 'It is not said yet when it arrives',
  'write.step': 'At which step?',
  'write.question': 'Which question?',
  'write.after-answers': 'After which answers?',
  'write.right-then': 'What does a right learner do then?',
  'write.right-then-hint': 'Leave it open if nothing of this kind is right.',
  'write.raises-danger': 'Stops, and goes to “Immediate danger”',
  'write.revises': 'Answers that it changes',
  'write.revises-hint':
    'Some news makes earlier answers wrong, such as an age or a place. Say which, and what a right learner answers now.',
  'write.revises-add': 'Say which answers it changes',
  'write.revises-change': 'Change these answers',
  'write.revises-intro': 'Choose a question, then give the answer that is right from now on.',
  'write.revises-which': 'Add a question whose answer changes',
  'write.revises-add-question': 'Add this question',
  'write.revises-remove': 'Take out',
  'write.revises-done': 'Back to the new information',
} as const;

const expected = {
  'write.walk-intro':
    'Answer the walk as a right learner would. The pages that it asks depend on the answers, as in a live case. Signs are not ticked here: they are taken from “Signs in the material”.',
  'write.walk-undecided': 'To be answered',
  'write.walk-answered': 'Answered',
  'write.walk-open': 'Not answered',
  'write.walk-decisions': 'The decisions',
  'write.walk-record': 'The record',
  'write.walk-record-intro': 'Answer only what this scenario needs. The walk goes on without the rest.',
  'write.walk-leads': 'Where these answers lead',
  'write.walk-ends': 'The walk ends at “{step}”.',
  'write.walk-stops': 'The walk stops at “{step}”. What comes next can not be decided yet.',
  'write.walk-stops-in': 'The walk stops at “{step}”. Answer “{section}” so that it can go on.',
  'write.walk-not-asked': 'With these answers, the walk does not ask this.',
  'write.walk-back': 'Back to the right walk',
  'write.end': 'Where should it end?',
  'write.end-hint': 'The check compares this with where the answers lead.',
  'write.decisions': 'Decisions',
  'write.expected-intro':
    'Choose the decisions that this scenario is about, and say what is thought of the answers. Answers that you leave out are not judged.',
  'write.decision': 'Decision',
  'write.add-decision': 'Add a decision',
  'write.no-decisions': 'There is no decision yet.',
  'write.decision-open': 'No question is chosen yet',
  'write.open-decision': 'Write or change it',
  'write.at-step': 'At the step “{step}”',
  'write.step-hint': 'Steps in the order of the walk. Choose one to see what it asks.',
  'write.answers': 'What is thought of the answers',
  'write.answers-intro': 'Answers that have the same reason can stand together. One must be right.',
  'write.judged': 'Judgement',
  'write.add-judged': 'Judge an answer',
  'write.no-judged': 'No answer is judged yet.',
  'write.judged-is': 'Which answers?',
  'write.judged-is-hint': 'Tick one, or several that are alike.',
  'write.verdict': 'What are they?',
  'write.verdict-open': 'Not judged yet',
  'write.why': 'Why?',
  'write.why-hint': 'One or two sentences. The learner reads this.',
  'write.follows': 'What would follow?',
  'write.follows-hint': 'What could happen to the child, plainly and without blame',
  'write.source': 'Who says so?',
  'write.source-hint': 'Every judgement names its source: the law, guidance, or a sign of Waymark’s list.',
  'write.source-group': 'Look in',
  'write.signs': 'Signs',
  'write.signs-intro':
    'A right learner notices these and ticks them. Each stands in a passage or in new information.',
  'write.sign': 'Sign',
  'write.add-sign': 'Add a sign',
  'write.no-signs': 'There is no sign yet.',
  'write.sign-which': 'Which sign?',
  'write.sign-category': 'Kind of sign',
  'write.where-found': 'Where does it stand?',
  'write.seen': 'What is it there?',
  'write.seen-hint': 'In a few words. For example: Two phones, neither from his family',
  'write.wording': 'Wordings',
  'write.wording-intro':
    'People in the material may speak of the child as they should not. Learners are asked to notice it.',
  'write.wording-one': 'Wording',
  'write.add-wording': 'Add a wording',
  'write.no-wording': 'There is no wording to notice yet.',
  'write.wording-which': 'What is wrong with it?',
  'write.wording-instead': 'Instead: {instead}. {why}.',
  'write.wording-passage': 'The passage',
  'write.wording-passage-hint':
    'Select the words in it, then press the button. It is changed in its own part only.',
  'write.wording-take': 'Use the words that are selected',
  'write.wording-words': 'The words, exactly as they stand there',
  'write.wording-not-there':
    'These words do not stand in that passage. Select them there, or copy them exactly.',
  'write.points': 'Questions',
  'write.discussion-intro': 'Open questions for the room. Three are usually enough.',
  'write.point': 'Question',
  'write.add-point': 'Add a question',
  'write.no-points': 'There is no question yet.',
  'write.point-text': 'Question for the room',
  'write.summary': 'Model summary',
  'write.summary-hint':
    'Facts first, with who said what and when. Suspicion is written as suspicion. Learners see it beside their own.',
} as const;

/** Words of the pages on which trainers write scenarios. */
export const trainingWriteInEnglish = {
  ...parts,
  ...partHints,
  ...states,
  ...gaps,
  ...empty,
  ...twoEnds,
  ...sources,
  ...list,
  ...editor,
  ...about,
  ...material,
  ...expected,
};
