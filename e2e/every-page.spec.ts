import { expect, type Page, test } from '@playwright/test';
import { updates } from '@/lib/afterwards/updates';
import { say } from '@/lib/messages/words';
import { type Answers, noUncertainDate } from '@/lib/questions/answers';
import { sectionsToFill } from '@/lib/questions/completeness';
import { relevant } from '@/lib/questions/relevance';
import type { Step } from '@/machines/steps';
import { axe, look, unfold } from './looking';
import { caseIn, goTo, openCase, openFirstPage, titleAt } from './opened-case';
import { today } from './practitioner';
import { onDay, submittedCase, typed } from './submitted-case';

// Each story looks at several pages, and looking takes longer than being there.
test.describe.configure({ timeout: 180_000 });

/** The papers that an end can show, by the ends of their words' ids. */
type Paper =
  | 'summary'
  | 'hand-over'
  | 'answer-sheet'
  | 'come-back'
  | 'no-concern'
  | 'adult-exploited-as-a-child'
  | 'adult'
  | 'timeline'
  | 'further-information';
async function lookAtSteps(page: Page, answers: Answers, steps: readonly (Step | 'inDanger')[]) {
  await openCase(page, answers);
  for (const step of steps) {
    await goTo(page, step);
    await unfold(page);
    await look(page, step, answers);
  }
}

/** A case whose way leads past every explanation: danger, a body that can not refer, an age in doubt. */
const longWay: Answers = {
  ...caseIn('scotland'),
  'danger.now': typed('yes'),
  'responder.kind': typed('school-or-college'),
  'age.under-18': typed('not-sure'),
};

test('the steps up to child protection are sound pages', async ({ page }) => {
  await lookAtSteps(page, longWay, [
    'askingDanger',
    'callingFirst',
    'inDanger',
    'askingNation',
    'askingChildPlace',
    'askingResponder',
    'explainingHandOver',
    'askingAge',
    'explainingPresumption',
    'askingChildProtection',
  ]);
});

test('the steps of recognition and the conclusion are sound pages', async ({ page }) => {
  await lookAtSteps(page, longWay, ['recognising', 'layingOutElements', 'concluding']);
});

test('the list of the record’s sections and the check of answers are sound pages', async ({ page }) => {
  await lookAtSteps(page, longWay, ['recording', 'reviewing']);
});

test('an empty draft’s steps, their problems and an open case file panel are sound pages', async ({
  page,
}) => {
  const nothing: Answers = {};
  await openFirstPage(page);
  await page.getByRole('button', { name: say('case-file.open'), exact: true }).click();
  await expect(page.getByLabel(say('case-file.choose'))).toBeVisible();
  await look(page, 'first page with the case file panel', nothing);
  await page.getByRole('button', { name: say('start.start'), exact: true }).click();
  await page.getByRole('button', { name: say('walk.continue'), exact: true }).click();
  await expect(page.getByRole('link', { name: new RegExp(say('problem.choice-missing')) })).toBeVisible();
  await unfold(page);
  await look(page, 'a stopped step', nothing);
});

/** The two halves of the record, so that they can be looked at side by side. */
const scottish = caseIn('scotland');
const sections = sectionsToFill(relevant(scottish, today));
const half = Math.ceil(sections.length / 2);
for (const [which, some] of [
  ['first', sections.slice(0, half)],
  ['second', sections.slice(half)],
] as const) {
  test(`the sections of the ${which} half of the record are sound pages, with all that they hold`, async ({
    page,
  }) => {
    await openCase(page, scottish);
    for (const section of some) {
      await goTo(page, 'answeringSection', section);
      if (section === 'referrer' || section === 'finishing') await unfold(page);
      await look(page, section, scottish);
    }
  });
}

const grownUp: Answers = { 'age.under-18': typed('no'), 'age.reason-to-think-under-18': typed('no') };
const whenBack = { typed: { ...noUncertainDate, by: 'month', month: '12', year: '2026' } } as const;

/** Each end of the walk, with the step of its own before it and the papers that it prints. */
const ends = {
  referring: {
    // Has to find out whether it may refer, so it is given the hand-over note too.
    answers: {
      ...caseIn('northern-ireland'),
      'responder.kind': typed('barnardos'),
      'child-protection.referred': typed('yes'),
    },
    before: 'concluding',
    papers: ['summary', 'hand-over', 'answer-sheet'],
  },
  handingOver: {
    answers: { ...caseIn('wales'), 'responder.kind': typed('school-or-college') },
    before: 'concluding',
    papers: ['hand-over'],
  },
  comingBack: {
    answers: {
      ...caseIn('scotland'),
      'conclusion.is': typed('safeguard-and-come-back'),
      'waiting.why': typed('The child is in hospital tonight.'),
      'waiting.who': typed('Duty senior'),
      'waiting.when': whenBack,
    },
    before: 'askingWhyWaiting',
    papers: ['come-back'],
  },
  noConcernRecorded: {
    answers: {
      ...caseIn('england'),
      'conclusion.is': typed('no-concern'),
      'no-concern.reasons': typed('The new bicycle was bought by her aunt.'),
      'no-concern.consulted': typed('Safeguarding sergeant'),
    },
    before: 'askingReasons',
    papers: ['no-concern'],
  },
  adultRouteExplained: {
    answers: { ...caseIn('scotland'), ...grownUp, 'adult-history.exploited-under-18': typed('not-sure') },
    before: 'askingAdultHistory',
    papers: ['adult-exploited-as-a-child'],
  },
  adultOutOfScope: {
    answers: { ...caseIn('england'), ...grownUp, 'adult-history.exploited-under-18': typed('no') },
    before: 'askingAdultHistory',
    papers: ['adult'],
  },
} as const satisfies Partial<Record<Step, { answers: Answers; before: Step; papers: readonly Paper[] }>>;

async function openPaper(page: Page, paper: Paper): Promise<void> {
  const name = `${say('outputs.open')} ${say('outputs.of', { paper: say(`outputs.${paper}`) })}`;
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('.waymark-paper').getByRole('heading', { level: 1 })).toBeVisible();
}

for (const at of [
  'referring',
  'handingOver',
  'comingBack',
  'noConcernRecorded',
  'adultRouteExplained',
  'adultOutOfScope',
] as const) {
  const { answers, before, papers } = ends[at];
  test(`the end ${at}, the step before it and its papers are sound pages`, async ({ page }) => {
    await lookAtSteps(page, answers, [before, at]);
    for (const paper of papers) {
      await openPaper(page, paper);
      await look(page, `${at}: ${paper}`, answers);
      await page.getByRole('button', { name: say('outputs.back'), exact: true }).click();
      await expect(page).toHaveTitle(titleAt(at));
    }
  });
}

/** Everything that can stand there: what is open, what has passed, and an accusation. */
const afterwards = submittedCase('scotland', '2026-10-01', {
  'home.parental-rights-in-uk': typed('no'),
  'home.guardian-referred': typed('no'),
  'background.justice': typed('yes'),
  'child.birth-date': onDay('2008-02-29'),
  'decisions.reasonable': typed('negative'),
  'decisions.reasonable-when': onDay('2026-10-09'),
  'new-information.items': {
    typed: [{ id: 'news', entries: { what: typed('A second phone.'), words: typed('Zostaw mnie.') } }],
  },
});

test('the pages of the weeks after a referral, and its papers, are sound pages', async ({ page }) => {
  await lookAtSteps(page, afterwards, ['markingSubmission', 'followingUp']);
  for (const paper of ['timeline', 'further-information'] as const) {
    await openPaper(page, paper);
    await look(page, paper, afterwards);
    await page.getByRole('button', { name: say('outputs.back'), exact: true }).click();
    await expect(page).toHaveTitle(titleAt('followingUp'));
  }
});

test('the pages on which something is noted down after a referral are sound pages', async ({ page }) => {
  await openCase(page, afterwards);
  for (const update of updates) {
    await goTo(page, 'updating', update);
    await look(page, update, afterwards);
  }
});

test('in the dark every letter can still be read', async ({ page }) => {
  const readable = async (name: string) => {
    const { violations } = await axe(page, 'color-contrast').analyze();
    expect
      .soft(
        violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
        name,
      )
      .toEqual([]);
  };
  await page.emulateMedia({ colorScheme: 'dark' });
  await openCase(page, ends.referring.answers);
  for (const step of [
    'inDanger',
    'askingAge',
    'recognising',
    'recording',
    'reviewing',
    'referring',
  ] as const) {
    await goTo(page, step);
    await unfold(page);
    await readable(step);
  }
  await openPaper(page, 'summary');
  await readable('summary');
  await page.getByRole('button', { name: say('outputs.back'), exact: true }).click();
  await goTo(page, 'answeringSection', 'exploitation');
  await readable('a section');
  await openCase(page, afterwards);
  await goTo(page, 'followingUp');
  await unfold(page);
  await readable('followingUp');
});
