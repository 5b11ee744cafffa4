import type { ScenarioFileFailure } from '@/lib/training/scenario-file';
import type { FindingKind } from '@/lib/training/scenario-finding';
import type { InjectKind, ScenarioLevel, ScenarioSubject, Verdict } from '@/lib/training/scenario-kinds';

const files = {
  'scenario-file.too-large': 'This file is too large to be a scenario. Choose another file.',
  'scenario-file.not-json': 'This file can not be read: it is damaged, or was not made by Waymark.',
  'scenario-file.not-a-scenario': 'This is not a training scenario. Choose a scenario’s file.',
  'scenario-file.live-case':
    'This is the file of a live case, so training does not open it. Training is for invented cases only. Open it from the drafts, and keep it off a shared screen.',
  'scenario-file.live-answers':
    'These are the answers of a live case for the online form, so training does not open them. Training is for invented cases only. Keep them where records about a child belong, and off a shared screen.',
  'scenario-file.live-backup':
    'This is an encrypted backup of a live case, so training does not open it. Training is for invented cases only. Open it from the drafts.',
  'scenario-file.learner-file':
    'This is a learner’s run, not a scenario. Open it on the page of learner files.',
  'scenario-file.newer':
    'This scenario was made with a newer version of Waymark. Open it with that version, or load this page again to get it.',
  'scenario-file.unknown-nation':
    'This scenario names a nation that Waymark does not know. It must be England, Wales, Scotland or Northern Ireland.',
  'scenario-file.unknown-organisation':
    'This scenario names a kind of organisation that Waymark does not know. Choose one that the walk asks about.',
  'scenario-file.holds-more':
    'This scenario holds something beside the parts that a scenario has, so it was altered or is damaged. Nothing of it was opened.',
  'scenario-file.damaged': 'This scenario is damaged at: {place}. Nothing of it was opened.',
} as const satisfies Record<ScenarioFileFailure['kind'], string>;

const findings = {
  'walk-stops-short':
    'The right walk stops at “{what}” and comes to no end. Add the answers that are missing there.',
  'ends-elsewhere':
    'The right walk ends at “{what}”, and the scenario says that it ends somewhere else. Change the answers or the end.',
  'right-answer-ends-elsewhere':
    'The answer “{what}” is called right, but leads to another end than the scenario’s. Call it acceptable or harmful, or change the end.',
  'walk-gives-a-harmful-answer':
    'The right walk answers “{what}”, which is called harmful here. Change one of them.',
  'expectation-not-reached':
    'No walk of this scenario meets this question at the step “{what}”. Choose another step or question, or change the answers that lead there.',
  'inject-never-fires':
    'The new information “{what}” never arrives in any walk. Choose a step that is reached, or an answer that somebody can give.',
  'id-twice': 'The name “{what}” is used twice. Give each its own.',
  'no-such-question': 'There is no question “{what}” in the walk.',
  'no-such-option': 'No answer to this question is “{what}”. Choose one of its answers.',
  'option-twice': 'The answer “{what}” stands here twice. Leave it in one place.',
  'no-right-answer': 'No answer is called right. Say which one is.',
  'no-such-record': 'There is no source “{what}”. Choose one of the statements, entries or signs of Waymark.',
  'record-of-another-nation': 'The source “{what}” is about another nation. Choose one that applies here.',
  'no-such-indicator': 'There is no sign “{what}” in the list.',
  'indicator-of-another-nation': 'The sign “{what}” is not in the list of this nation.',
  'indicator-twice': 'The sign “{what}” is named twice. Once is enough.',
  'no-such-passage': 'There is no passage and no new information “{what}”.',
  'no-such-wording': 'There is no entry “{what}” in the list of words to avoid.',
  'words-not-in-passage': 'The words “{what}” do not stand in that passage. Copy them exactly.',
  'organisation-not-in-nation': 'There is no “{what}” in this nation. Choose another organisation.',
  'text-missing': 'A text is missing here. Write one.',
  'looks-like-phone-number':
    '“{what}” looks like a real phone number. Use one that is kept free for drama, such as 01632 960 and three figures.',
  'looks-like-postcode': '“{what}” looks like a real postcode. Take it out.',
  'looks-like-street-address': '“{what}” looks like a real address. Describe the place instead.',
  'looks-like-email': '“{what}” looks like a real email address. Let it end in .example.',
  'looks-like-web-address': '“{what}” looks like a real web address. Let it end in .example.',
  'looks-like-person-number':
    '“{what}” looks like a number that finds a real person, as an NHS or a National Insurance number does. Take it out.',
  'looks-like-bank-account': '“{what}” looks like a real bank account. Take it out.',
  'looks-like-account-name':
    '“{what}” looks like the name of a real account online. Let it end in .example, or describe it instead.',
} as const satisfies Record<FindingKind, string>;

const subjects = {
  'county-lines': 'County lines',
  'says-own-choice': 'A child who says it was their choice',
  'cannabis-cultivation': 'Cannabis growing',
  'domestic-servitude': 'Made to work in a relative’s home',
  'sexual-exploitation-of-a-boy': 'Sexual exploitation of a boy',
  'sexual-exploitation': 'Sexual exploitation',
  'online-exploitation': 'Exploitation online',
  'forced-begging': 'Made to beg',
  'debt-and-wages': 'Debt, and wages taken',
  'forced-marriage': 'Forced marriage and servitude',
  'armed-groups': 'Armed groups in Northern Ireland',
  'never-left-town': 'A child who was never taken out of their town',
  'claims-to-be-19': 'Says they are 19, and may be a child',
  'claims-to-be-15': 'Says they are 15, and is believed to be an adult',
  'turning-18': 'Turning 18 soon',
  'adult-exploited-as-a-child': 'An adult who was exploited as a child',
  'adult-out-of-scope': 'An adult, and no child’s case',
  'school-can-not-refer': 'A school, which can not refer',
  'gp-can-not-refer': 'A GP, who can not refer',
  siblings: 'Brothers and sisters',
  'missing-from-care': 'Missing from care',
  'disabled-child': 'A disabled child',
  'scotland-parental-rights-in-uk': 'Scotland: somebody in the UK has parental rights',
  'scotland-no-parental-rights-in-uk': 'Scotland: nobody in the UK has parental rights',
  'welsh-speaking-family': 'A Welsh-speaking family',
  'not-exploitation': 'A concern that is not exploitation',
  'danger-in-the-middle': 'Immediate danger in the middle',
} as const satisfies Record<ScenarioSubject, string>;

const levels = {
  'first-walk': 'For a first time',
  'some-practice': 'For somebody who has done one before',
  'hard-questions': 'With hard questions',
} as const satisfies Record<ScenarioLevel, string>;

const injects = {
  'phone-call': 'A phone call',
  disclosure: 'The child says something',
  document: 'A document arrives',
  'missing-report': 'A missing report',
  message: 'A message',
  visit: 'Somebody comes',
} as const satisfies Record<InjectKind, string>;

const judged = {
  right: 'Right',
  acceptable: 'Acceptable',
  harmful: 'Could do harm',
} as const satisfies Record<Verdict, string>;

type Prefixed<Prefix extends string, Words> = {
  readonly [Id in keyof Words & string as `${Prefix}.${Id}`]: string;
};
function under<Prefix extends string, Words extends Readonly<Record<string, string>>>(
  prefix: Prefix,
  words: Words,
) {
  const entries = Object.entries(words).map(([id, text]) => [`${prefix}.${id}`, text]);
  return Object.fromEntries(entries) as Prefixed<Prefix, Words>; // fromEntries forgets the keys it was given
}

/** Words about training scenarios: what a file or a scenario has wrong, and the names of what it is made of. */
export const scenariosInEnglish = {
  ...files,
  ...under('scenario-check', findings),
  ...under('scenario-subject', subjects),
  ...under('scenario-level', levels),
  ...under('scenario-inject', injects),
  ...under('scenario-verdict', judged),
  'scenario.danger-raised': 'What do you do about the danger?',
  'scenario.danger-raised.raised': 'Stop, and go to “Someone is in danger now”',
  'scenario.danger-raised.not-raised': 'Go on with the walk first',
};
