import { expect, test } from '@playwright/test';
import { contentInEnglish } from '@/lib/content/en/content';
import { say } from '@/lib/messages/words';
import { onlineFormAnswers } from '@/lib/online-form/answers-for-service';
import { loadFormLists } from '@/lib/online-form/form-lists';
import type { Answers } from '@/lib/questions/answers';
import { noUncertainDate } from '@/lib/questions/answers';
import { sectionWords } from '@/lib/questions/en/sections';
import { relevant } from '@/lib/questions/relevance';
import { goTo, openCase } from './opened-case';
import { Practitioner, today } from './practitioner';

const typed = (value: string) => ({ typed: value });
const start = (nation: string, responder: string): Answers => ({
  'danger.now': typed('no'),
  'nation.of-referral': typed(nation),
  'child-place.nation': typed(nation),
  'responder.kind': typed(responder),
});

test('a teacher in Wales who can not refer hands the concern over with a full note', async ({ page }) => {
  const who = new Practitioner(page);
  const answers: Answers = {
    ...start('wales', 'school-or-college'),
    'age.under-18': typed('yes'),
    'child-protection.referred': typed('not-yet'),
    'conclusion.is': typed('refer-now'),
    'child.first-name': typed('Siôn'),
  };
  await who.walkToAge(answers);
  await expect(page.getByRole('heading', { level: 1, name: say('hand-over.heading') })).toBeVisible();
  await expect(page.getByRole('link', { name: '08000 121 700' })).toBeVisible();
  await expect(page.getByText(contentInEnglish['hand-over-school-lead'].text)).toBeVisible();
  await who.press(say('hand-over.continue'));
  await who.walkToConclusion(answers);
  await who.fillRecord(answers);
  await expect(page.getByRole('heading', { level: 1, name: say('handing-over.heading') })).toBeVisible();
  const open = `${say('outputs.open')} ${say('outputs.of', { paper: say('outputs.hand-over') })}`;
  await page.getByRole('button', { name: open, exact: true }).click();
  const note = page.locator('.waymark-paper');
  await expect(note).toContainText('Siôn');
  await expect(note).toContainText('08000 121 700');
});

test('a council worker in Northern Ireland is told to check, and has the hand-over note too', async ({
  page,
}) => {
  const who = new Practitioner(page);
  const answers: Answers = {
    ...start('northern-ireland', 'barnardos'),
    'age.under-18': typed('not-sure'),
    'child-protection.referred': typed('yes'),
    'conclusion.is': typed('refer-now'),
  };
  await who.walkToAge(answers);
  await who.walkToConclusion(answers);
  await who.press(say('tasks.review'));
  await who.press(say('review.continue'));
  await expect(page.getByRole('heading', { name: say('referring.check') })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: say('outputs.hand-over') })).toBeVisible();
});

test('a record with gaps says at its end how much the online form still wants, until it was submitted', async ({
  page,
}) => {
  const answers: Answers = {
    ...start('england', 'police'),
    'age.under-18': typed('yes'),
    'child-protection.referred': typed('yes'),
    'conclusion.is': typed('refer-now'),
  };
  const { stillNeeded } = onlineFormAnswers(relevant(answers, today), await loadFormLists());
  await openCase(page, answers);
  await goTo(page, 'recording');
  const task = page.getByRole('button', { name: sectionWords.child.title, exact: true });
  await expect(task).toHaveAccessibleDescription(new RegExp(say('tasks.form-insists')));
  await goTo(page, 'referring');
  await expect(page.getByText(say('referring.still-asked', { count: stillNeeded.length }))).toBeVisible();
  await page.getByRole('button', { name: say('referring.to-still-asked'), exact: true }).click();
  await expect(page.getByText(say('sheet.needed.heading'), { exact: true }).first()).toBeVisible();

  const notYet = page.getByText(contentInEnglish['nothing-referred-until-submitted'].text);
  await page.goBack();
  await expect(notYet).toBeVisible();
  await openCase(page, { ...answers, 'submission.made': typed('yes') });
  await goTo(page, 'referring');
  await expect(page.getByRole('heading', { level: 1, name: say('referring.heading-after') })).toBeVisible();
  await expect(notYet).toHaveCount(0);
});

test('safeguard and come back says who, when and why, and that the duty remains', async ({ page }) => {
  const who = new Practitioner(page);
  const answers: Answers = {
    ...start('scotland', 'council-childrens-social-care'),
    'age.under-18': typed('yes'),
    'child-protection.own-area': typed('yes'),
    'child-protection.enquiry': typed('arranged'),
    'conclusion.is': typed('safeguard-and-come-back'),
    'waiting.why': typed('The child is in hospital tonight and the person is on the same ward.'),
    'waiting.who': typed('Duty senior'),
    'waiting.when': { typed: { ...noUncertainDate, by: 'day', day: '25', month: '11', year: '2026' } },
  };
  await who.walkToAge(answers);
  await who.walkToConclusion(answers);
  await who.press(say('walk.continue'));
  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: say('problem.text-missing') })
      .first(),
  ).toBeVisible();
  await who.decide('waiting', answers);
  await expect(page.getByRole('heading', { level: 1, name: say('coming-back.heading') })).toBeVisible();
  await expect(page.getByText('Duty senior').first()).toBeVisible();
  await expect(page.getByText(say('coming-back.duty')).first()).toBeVisible();
});

test('no concern recorded is no finding, keeps child protection in view and reopens unchanged', async ({
  page,
}) => {
  const who = new Practitioner(page);
  const answers: Answers = {
    ...start('england', 'police'),
    'age.under-18': typed('yes'),
    'child-protection.referred': typed('yes'),
    'conclusion.is': typed('no-concern'),
    'no-concern.reasons': typed('The new bicycle was bought by her aunt.'),
    'no-concern.consulted': typed('Safeguarding sergeant'),
  };
  await who.walkToAge(answers);
  await who.walkToConclusion(answers);
  await who.decide('no-concern', answers);
  await expect(page.getByRole('heading', { level: 1, name: say('no-concern.heading') })).toBeVisible();
  await expect(page.getByText(say('no-concern.not-finding')).first()).toBeVisible();
  await expect(page.getByRole('link', { name: '08000 121 700' }).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('textbox').first()).toHaveValue('The new bicycle was bought by her aunt.');
});

for (const [history, heading] of [
  ['not-sure', 'adult-history.heading'],
  ['no', 'adult.heading'],
] as const) {
  test(`an adult, exploited as a child: ${history}`, async ({ page }) => {
    const who = new Practitioner(page);
    const answers: Answers = {
      ...start('scotland', 'police'),
      'age.under-18': typed('no'),
      'age.reason-to-think-under-18': typed('no'),
      'adult-history.exploited-under-18': typed(history),
    };
    await who.walkToAge(answers);
    await who.decide('age', answers);
    await who.decide('adult-history', answers);
    await expect(page.getByRole('heading', { level: 1, name: say(heading) })).toBeVisible();
  });
}

test('a Scottish council worker who is not sure of the age is told the law that binds the council', async ({
  page,
}) => {
  const who = new Practitioner(page);
  await who.walkToAge(start('scotland', 'council-childrens-social-care'));
  await who.press(say('walk.continue'));
  const age = page.getByRole('group', { name: 'Is the young person under 18?' });
  await expect(age).toHaveAccessibleDescription(new RegExp(say('problem.choice-missing')));
  await who.decide('age', { 'age.under-18': typed('not-sure') });
  await expect(page.getByRole('heading', { level: 1, name: say('presumption.heading') })).toBeVisible();
  await expect(page.getByText('section 12').first()).toBeVisible();
});

test('danger now comes before everything, and comes back to the same place with all that was typed', async ({
  page,
}) => {
  const who = new Practitioner(page);
  await who.begin();
  await who.decide('danger', { 'danger.now': typed('yes') });
  await expect(page.getByRole('heading', { level: 1, name: say('danger.heading-first') })).toBeVisible();
  await expect(page.getByRole('link', { name: /999/ }).first()).toHaveAttribute('href', 'tel:999');
  await who.press(say('danger.called'));
  await who.decide('nation', { 'nation.of-referral': typed('scotland') });
  await who.fill('child-place', {
    'child-place.nation': typed('scotland'),
    'child-place.area': typed('Glaschu'),
  });
  await who.press(say('walk.danger'));
  await expect(page.getByRole('heading', { level: 1, name: say('danger.heading-now') })).toBeVisible();
  await who.press(say('danger.passed'));
  await expect(page.getByRole('textbox')).toHaveValue('Glaschu');
  await expect(page.getByRole('radio', { name: 'Scotland' })).toBeChecked();
});
