import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';
import { say } from '@/lib/messages/words';
import { questionWords } from '@/lib/questions/en/words';
import { group } from './answering';
import { withKeyboard } from './hands';
import { caseIn, goTo, openCase, titleAt } from './opened-case';
import { squeezed, textOfPdf } from './printed';
import { inYear, onDay, submittedCase, typed } from './submitted-case';

const heading = (page: Page) =>
  page.getByRole('heading', { level: 1, name: sayOfAfterwards('afterwards.heading') });
/** One line of the timeline, by what it is about. */
const line = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const paperButton = (button: 'outputs.open' | 'outputs.pdf', paper: 'timeline' | 'further-information') =>
  `${say(button)} ${say('outputs.of', { paper: say(`outputs.${paper}`) })}`;

test('outside the pilot the first decision can be expected after five working days, by a calendar to be checked', async ({
  page,
}) => {
  await openCase(page, submittedCase('scotland', '2026-11-24', { 'finishing.pilot-area': typed('no') }));
  await expect(heading(page)).toBeVisible();
  const due = line(page, sayOfAfterwards('clock.reasonable-due'));
  // 30 November is a bank holiday in Scotland.
  await expect(due).toContainText('2 December 2026');
  await expect(due).toContainText(sayOfAfterwards('stands.ahead'));
  await expect(due).toContainText('bank holidays of Scotland');
  await expect(due).toContainText(say('because.check'));
  await expect(page.getByText(sayOfAfterwards('clock.reasonable-due-in-pilot'))).toHaveCount(0);
  await expect(page.getByText(sayOfAfterwards('clock.panel-until'))).toHaveCount(0);
});

test('in a pilot area of Northern Ireland the panel’s 45 days are shown, and the day on which it decides no longer', async ({
  page,
}) => {
  await openCase(
    page,
    submittedCase('northern-ireland', '2026-10-10', {
      'finishing.pilot-area': typed('yes'),
      'age.under-18': typed('yes'),
      'child.birth-date': onDay('2010-06-15'),
    }),
  );
  const due = line(page, sayOfAfterwards('clock.reasonable-due-in-pilot'));
  await expect(due).toContainText('24 November 2026');
  await expect(due).toContainText(sayOfAfterwards('stands.today'));
  await expect(line(page, sayOfAfterwards('clock.panel-until'))).toContainText('6 March 2028');
  await expect(page.getByText(sayOfAfterwards('clock.reasonable-due'), { exact: true })).toHaveCount(0);
});

test('in a pilot area a year of birth alone does not settle who decides: both clocks are shown, and whom to ask', async ({
  page,
}) => {
  await openCase(
    page,
    submittedCase('england', '2026-11-02', {
      'finishing.pilot-area': typed('yes'),
      'age.under-18': typed('yes'),
      'child.birth-date': { missing: 'not-known' },
      'age-evidence.birth-about': inYear('2009'),
    }),
  );
  // The Home Office's day is over, and nobody knows that it was counted: nothing is late.
  await expect(line(page, sayOfAfterwards('clock.reasonable-due-if-home-office'))).toContainText(
    '9 November 2026',
  );
  await expect(line(page, sayOfAfterwards('clock.reasonable-due-if-panel'))).toContainText(
    '17 December 2026',
  );
  await expect(
    page.getByRole('heading', { name: sayOfAfterwards('task.ask-who-decides'), exact: true }),
  ).toBeVisible();
  await expect(page.getByText('That day has passed')).toHaveCount(0);
  await goTo(page, 'referring');
  await expect(page.getByText(say('trace.pilot.depends-on-the-birthday'))).toBeVisible();
});

test('a time missing is asked whether it goes on: the answer says whether the child is to be found', async ({
  page,
}) => {
  await openCase(page, submittedCase('wales', '2026-11-20'));
  await button(page, sayOfAfterwards('updates.missing')).click();
  const { item, fields } = questionWords['background.missing-episodes'];
  await group(page, questionWords['background.missing'].asks).getByRole('radio', { name: 'Yes' }).check();
  await button(page, item.add).click();
  const still = group(page, fields['still-missing'].asks);
  const until = group(page, fields.until.asks);
  await still.getByRole('radio', { name: 'Not sure' }).check();
  await expect(until).toBeVisible();
  const back = button(page, sayOfAfterwards('updates.back'));
  await back.click();
  const task = (id: 'task.child-missing' | 'task.still-missing') =>
    page.getByRole('heading', { name: sayOfAfterwards(id), exact: true });
  await expect(task('task.still-missing')).toBeVisible();
  await button(page, sayOfAfterwards('updates.missing')).click();
  await still.getByRole('radio', { name: 'Yes' }).check();
  await expect(until).toHaveCount(0);
  await back.click();
  await expect(task('task.child-missing')).toBeVisible();
  await expect(task('task.still-missing')).toHaveCount(0);
});

test('with the keyboard alone a referral is marked as submitted, and danger comes back to its timeline', async ({
  page,
}) => {
  await openCase(page, caseIn('wales'));
  await goTo(page, 'referring');
  const hands = withKeyboard(page);
  await hands.press(button(page, say('referring.submitted-button')));
  await expect(page).toHaveTitle(titleAt('markingSubmission'));
  const made = group(page, questionWords['submission.made'].asks);
  await hands.press(button(page, say('walk.continue')));
  await expect(made).toHaveAccessibleDescription(new RegExp(say('problem.choice-missing')));
  await hands.check(made.getByRole('radio', { name: 'Yes', exact: true }));
  const day = group(page, questionWords['submission.when'].asks);
  for (const [part, text] of [
    ['date.day', '23'],
    ['date.month', '11'],
    ['date.year', '2026'],
  ] as const) {
    await hands.fill(day.getByRole('textbox', { name: say(part), exact: true }), text);
  }
  await hands.fill(
    page.getByRole('textbox', { name: questionWords['submission.reference'].asks }),
    'NRM 4411',
  );
  await hands.press(button(page, say('walk.continue')));
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText('NRM 4411')).toBeVisible();
  await expect(line(page, sayOfAfterwards('clock.reasonable-due'))).toContainText('30 November 2026');
  await hands.press(button(page, say('walk.danger')));
  await hands.press(button(page, say('danger.passed')));
  await expect(heading(page)).toBeVisible();
  await expect(page).toHaveURL('/referral/?step=afterwards');
});

test('new information is noted down, and its sheet is printed with the reference and the child’s words', async ({
  page,
}) => {
  await openCase(
    page,
    submittedCase('england', '2026-11-02', { 'submission.reference': typed('NRM 44-11') }),
  );
  await button(page, sayOfAfterwards('updates.new-information')).click();
  const { item, fields } = questionWords['new-information.items'];
  await button(page, item.add).click();
  await page.getByRole('textbox', { name: fields.what.asks }).fill('A second phone was found in his room.');
  await page.getByRole('textbox', { name: fields.words.asks }).fill('Zostaw mnie. Ŵyn ነው።');
  await page.getByRole('textbox', { name: fields.from.asks }).fill('Foster carer');
  await button(page, sayOfAfterwards('updates.back')).click();
  await expect(
    page.getByRole('heading', { name: sayOfAfterwards('task.send-new-information') }),
  ).toBeVisible();

  const download = page.waitForEvent('download', { timeout: 60_000 });
  await button(page, paperButton('outputs.pdf', 'further-information')).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('waymark-further-information-2026-11-24.pdf');
  const printed = squeezed(textOfPdf(await file.path()));
  for (const text of [
    'NRM 44-11',
    'A second phone was found in his room.',
    'Zostaw mnie. Ŵyn ነው።',
    'Foster carer',
    say('record.part.own-words'),
  ]) {
    expect(printed).toContain(squeezed(text));
  }

  await button(page, paperButton('outputs.open', 'further-information')).click();
  const quotation = page.locator('.waymark-paper blockquote');
  await expect(quotation).toContainText('Zostaw mnie.');
  await expect(page).toHaveTitle(new RegExp(say('title.further-information')));
});

test('a negative decision brings the days to ask again, and the task to do so', async ({ page }) => {
  await openCase(page, submittedCase('wales', '2026-11-02'));
  await button(page, sayOfAfterwards('updates.decisions')).click();
  const { 'decisions.reasonable': decision, 'decisions.reasonable-when': when } = questionWords;
  await group(page, decision.asks).getByRole('radio', { name: decision.options.negative }).check();
  const day = group(page, when.asks);
  await day.getByRole('textbox', { name: say('date.day'), exact: true }).fill('20');
  await day.getByRole('textbox', { name: say('date.month'), exact: true }).fill('11');
  await day.getByRole('textbox', { name: say('date.year'), exact: true }).fill('2026');
  await button(page, sayOfAfterwards('updates.back')).click();
  const limit = line(page, sayOfAfterwards('clock.reasonable-reconsideration-by'));
  await expect(limit).toContainText('20 December 2026');
  await expect(limit).toContainText('Annex E');
  await expect(limit).toContainText(say('because.check'));
  await expect(page.getByRole('heading', { name: sayOfAfterwards('task.ask-again') })).toBeVisible();
});

test('the calendar file holds the days ahead and nothing of the case', async ({ page }) => {
  await openCase(
    page,
    submittedCase('england', '2026-11-24', {
      'finishing.pilot-area': typed('no'),
      'child.birth-date': onDay('2011-05-06'),
      'submission.reference': typed('NRM 44-11'),
    }),
  );
  const download = page.waitForEvent('download');
  await button(page, sayOfAfterwards('calendar.button')).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('waymark-days-2026-11-24.ics');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.match(/DTSTART;VALUE=DATE:(\d+)/g)).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20261201', 'DTSTART;VALUE=DATE:20290506']),
  );
  const titles = new Set(text.match(/^SUMMARY:.*$/gm)?.map((one) => one.trim()));
  expect(titles).toEqual(
    new Set([
      `SUMMARY:${sayOfAfterwards('calendar.decision')}`,
      `SUMMARY:${sayOfAfterwards('calendar.case')}`,
    ]),
  );
  expect(text).not.toMatch(/NRM 44|LCS-2026|DESCRIPTION|LOCATION|VALARM/);
});

test('another birth date moves the 18th birthday, and a year alone gives a range', async ({ page }) => {
  await openCase(page, submittedCase('england', '2026-11-24', { 'child.birth-date': onDay('2011-05-06') }));
  const birthday = line(page, sayOfAfterwards('clock.turning-18'));
  await expect(birthday).toContainText('6 May 2029');
  await goTo(page, 'answeringSection', 'child');
  const day = group(page, questionWords['child.birth-date'].asks);
  await day.getByRole('textbox', { name: say('date.day'), exact: true }).fill('29');
  await day.getByRole('textbox', { name: say('date.month'), exact: true }).fill('2');
  await day.getByRole('textbox', { name: say('date.year'), exact: true }).fill('2012');
  await goTo(page, 'followingUp');
  await expect(birthday).toContainText('28 February 2030 or 1 March 2030');
  await expect(birthday).toContainText(sayOfAfterwards('day.range.leap-day'));

  await goTo(page, 'answeringSection', 'child');
  await day.getByRole('textbox', { name: say('date.year'), exact: true }).fill('');
  await goTo(page, 'answeringSection', 'age-evidence');
  const about = group(page, questionWords['age-evidence.birth-about'].asks);
  await about.getByRole('radio', { name: say('questions.dated-by-year') }).check();
  await about.getByRole('textbox', { name: say('date.year'), exact: true }).fill('2010');
  await goTo(page, 'followingUp');
  await expect(birthday).toContainText('1 January 2028');
  await expect(birthday).toContainText('31 December 2028');
  await expect(birthday).toContainText(sayOfAfterwards('day.range.born-about'));
});

test('a decision before the submission is said beside both days and on the timeline, and both are kept', async ({
  page,
}) => {
  await openCase(
    page,
    submittedCase('wales', '2026-11-20', {
      'decisions.reasonable': typed('positive'),
      'decisions.reasonable-when': onDay('2026-11-19'),
    }),
  );
  await expect(
    page.getByText('(19 November 2026) comes before the submission (20 November 2026)'),
  ).toBeVisible();
  await button(page, sayOfAfterwards('updates.decisions')).click();
  const decided = group(page, questionWords['decisions.reasonable-when'].asks);
  await expect(decided).toHaveAccessibleDescription(
    /before the submission, 20 November 2026\. Both are kept/,
  );
  await expect(decided.getByRole('textbox', { name: say('date.day'), exact: true })).toHaveValue('19');
  await button(page, sayOfAfterwards('updates.back')).click();

  await button(
    page,
    `${sayOfAfterwards('afterwards.change')} ${sayOfAfterwards('afterwards.change-about')}`,
  ).click();
  const made = group(page, questionWords['submission.when'].asks);
  await expect(made).toHaveAccessibleDescription(/after the reasonable grounds decision, 19 November 2026/);
  // A day to come is kept as typed too, and is no day to count from.
  await made.getByRole('textbox', { name: say('date.year'), exact: true }).fill('2027');
  await button(page, say('walk.continue')).click();
  await expect(made).toHaveAccessibleDescription(new RegExp(say('problem.date-future')));
  await expect(made.getByRole('textbox', { name: say('date.year'), exact: true })).toHaveValue('2027');
  await made.getByRole('textbox', { name: say('date.year'), exact: true }).fill('2026');
  await made.getByRole('textbox', { name: say('date.day'), exact: true }).fill('19');
  await button(page, say('walk.continue')).click();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText('comes before the submission')).toHaveCount(0);
});

test('after the submission neither the end nor the summary says that nothing has been referred', async ({
  page,
}) => {
  await openCase(page, submittedCase('england', '2026-11-20'));
  await goTo(page, 'referring');
  await expect(page.getByRole('heading', { level: 1, name: say('referring.heading-after') })).toBeVisible();
  await button(
    page,
    `${say('outputs.open')} ${say('outputs.of', { paper: say('outputs.summary') })}`,
  ).click();
  const summary = page.locator('.waymark-paper');
  await expect(summary).toContainText(say('record.about.submitted'));
  await expect(summary).toContainText('submitted on 20 November 2026');
  await expect(summary).toContainText(say('record.running.after-submission', { day: '24 November 2026' }));
  await expect(summary).not.toContainText(say('record.about.not-referred'));
});

test('printed, the page of the weeks after has its tasks and days, and nothing to press or unfold', async ({
  page,
}) => {
  await openCase(page, submittedCase('england', '2026-11-02'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: sayOfAfterwards('tasks-after.heading') })).toBeVisible();
  await expect(line(page, sayOfAfterwards('clock.submitted'))).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText(say('record.running.sensitive'))).toBeVisible();
  await expect(page.getByText(sayOfAfterwards('timeline.why')).first()).toBeHidden();
});

test('an enquiry of one’s own body that was still to be held is noted down from its task, and the task goes', async ({
  page,
}) => {
  await openCase(
    page,
    submittedCase('wales', '2026-11-20', {
      'responder.kind': typed('council-childrens-social-care'),
      'child-protection.own-area': typed('yes'),
      'child-protection.enquiry': typed('not-yet'),
    }),
  );
  const task = page.getByRole('heading', { name: sayOfAfterwards('task.own-enquiry'), exact: true });
  await expect(task).toBeVisible();
  const about = `${sayOfAfterwards('tasks-after.note')} (${sayOfAfterwards('task.own-enquiry')})`;
  await button(page, about).click();
  const { asks, options } = questionWords['child-protection.enquiry'];
  await group(page, asks).getByRole('radio', { name: options.held, exact: true }).check();
  await button(page, sayOfAfterwards('updates.back')).click();
  await expect(heading(page)).toBeVisible();
  await expect(task).toHaveCount(0);
});
