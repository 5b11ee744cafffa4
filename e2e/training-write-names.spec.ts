import { expect, type Page, test } from '@playwright/test';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { scenarioNamed } from './learner';

const scenario = scenarioNamed('england-his-own-idea');
const [child, other] = scenario.people;
if (!child || !other) throw new Error('the scenario needs two people');

const box = (page: Page, label: 'from' | 'to') =>
  page.getByRole('textbox', { name: sayOfWriting(`write.change-words-${label}`), exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const make = (page: Page) => button(page, sayOfWriting('write.change-words-do'));
/** The name of somebody in the scenario, as it stands in their box. */
const person = (page: Page, number: number) =>
  page
    .getByRole('group', {
      name: sayOfWriting('write.numbered', { one: sayOfWriting('write.person'), number }),
      exact: true,
    })
    .getByRole('textbox', { name: sayOfWriting('write.person-name'), exact: true });

/** Copies the scenario, and unfolds where a name is changed in all of it. */
async function openChange(page: Page): Promise<void> {
  await page.goto('/training/write/');
  await page
    .getByRole('combobox', { name: sayOfWriting('write.copy-of'), exact: true })
    .selectOption({ label: scenario.title });
  await button(page, sayOfWriting('write.copy')).click();
  await button(page, sayOfWriting('write.part-brief')).click();
  await page.getByText(sayOfWriting('write.change-words'), { exact: true }).click();
  await expect(box(page, 'from')).toBeVisible();
}

test('what is missing for a change of name is said at its box, and the box has the focus', async ({
  page,
}) => {
  await openChange(page);
  const rows = [
    ['', '', 'from', 'no-words'],
    ['Nobody At All', 'Zephyrine', 'from', 'nowhere'],
    [child.name, '', 'to', 'nothing-to-put'],
    [child.name, child.name, 'to', 'same'],
  ] as const;
  for (const [from, to, at, why] of rows) {
    await box(page, 'from').fill(from);
    await box(page, 'to').fill(to);
    await make(page).click();
    await expect(box(page, at)).toBeFocused();
    await expect(box(page, at)).toHaveAccessibleDescription(
      new RegExp(`Error:\\s+${sayOfWriting(`write.change-words-${why}`)}`),
    );
    await expect(person(page, 1)).toHaveValue(child.name);
  }
  // Said of what was asked for, and gone with it.
  await box(page, 'to').fill('Zephyrine');
  await expect(page.getByText(sayOfWriting('write.change-words-same'))).toHaveCount(0);
});

test('the focus stays in its place when a change of name is made and put back', async ({ page }) => {
  await openChange(page);
  await box(page, 'from').fill(child.name);
  await box(page, 'to').fill('Zephyrine');
  await make(page).press('Enter');
  await expect(person(page, 1)).toHaveValue('Zephyrine');
  await expect(make(page)).toBeFocused();
  await button(page, sayOfWriting('write.change-words-back')).press('Enter');
  await expect(person(page, 1)).toHaveValue(child.name);
  await expect(box(page, 'from')).toBeFocused();
  await expect(page.getByText(sayOfWriting('write.change-words-put-back'))).toBeVisible();
});

test('two people become one only for whoever says so', async ({ page }) => {
  await openChange(page);
  await box(page, 'from').fill(child.name);
  await box(page, 'to').fill(other.name);
  await make(page).click();
  const question = page.getByText(new RegExp(`^“${other.name}” stands in the scenario already`));
  await expect(question).toBeFocused();
  await expect(person(page, 1)).toHaveValue(child.name);
  await button(page, sayOfWriting('write.change-words-no')).click();
  await expect(question).toHaveCount(0);
  await expect(box(page, 'to')).toBeFocused();
  await expect(person(page, 1)).toHaveValue(child.name);

  await make(page).click();
  await button(page, sayOfWriting('write.change-words-yes')).click();
  await expect(person(page, 1)).toHaveValue(other.name);
  await expect(make(page)).toBeFocused();
  // What stood there before comes back whole, both people.
  await button(page, sayOfWriting('write.change-words-back')).click();
  await expect(person(page, 1)).toHaveValue(child.name);
  await expect(person(page, 2)).toHaveValue(other.name);
});
