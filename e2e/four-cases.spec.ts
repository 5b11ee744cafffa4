import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { say } from '@/lib/messages/words';
import { loadOnlineFormAnswers } from '@/lib/online-form/answers-for-service';
import { readCaseFile } from '@/lib/questions/case-file';
import { relevant } from '@/lib/questions/relevance';
import { withKeyboard, withMouse } from './hands';
import { Practitioner, today } from './practitioner';
import { factsOfPdf, squeezed, textOfPdf, textsGiven } from './printed';

async function downloaded(page: Page, button: string): Promise<string> {
  // A long case on a busy machine takes its time.
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  // A file's name never holds a name or the practitioner's own reference.
  expect(file.suggestedFilename()).toMatch(/^waymark-[a-z-]+-2026-11-24\.(pdf|json)$/);
  return file.path();
}

const of = (button: 'outputs.pdf' | 'outputs.open', paper: 'outputs.summary' | 'outputs.answer-sheet') =>
  `${say(button)} ${say('outputs.of', { paper: say(paper) })}`;

/** One invented child a nation, with different exploitation and age; the keyboard alone in one of them. */
const cases = [
  { nation: 'england', hands: 'mouse' },
  { nation: 'wales', hands: 'mouse' },
  { nation: 'scotland', hands: 'mouse' },
  { nation: 'northern-ireland', hands: 'keyboard' },
] as const;

for (const { nation, hands } of cases) {
  test(`a whole case in ${nation}, by ${hands}, from the first page to the printed summary`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const read = readCaseFile(readFileSync(`e2e/cases/${nation}.json`, 'utf8'));
    if (!read.ok) throw new Error(read.failure.kind);
    const answers = read.value;
    const who = new Practitioner(page, hands === 'mouse' ? withMouse : withKeyboard(page));
    await who.walkToAge(answers);
    await who.walkToConclusion(answers);
    await who.fillRecord(answers);
    await expect(page.getByRole('heading', { level: 1, name: say('referring.heading') })).toBeVisible();

    const given = textsGiven(answers);
    expect(given.length).toBeGreaterThan(60);

    const pdf = await downloaded(page, of('outputs.pdf', 'outputs.summary'));
    const facts = factsOfPdf(pdf);
    expect(facts.get('Tagged')).toBe('yes');
    const printed = squeezed(textOfPdf(pdf));
    expect(given.filter((text) => !printed.includes(squeezed(text)))).toEqual([]);

    const fields: unknown = JSON.parse(readFileSync(await downloaded(page, say('outputs.json')), 'utf8'));
    const expected = await loadOnlineFormAnswers(relevant(answers, today));
    expect(fields).toEqual(expected.answers);
    expect(expected.stillNeeded).toEqual([]);

    await page.getByRole('button', { name: of('outputs.open', 'outputs.summary'), exact: true }).click();
    const paper = page.locator('.waymark-paper');
    await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
    const shown = squeezed((await paper.textContent()) ?? '');
    expect(given.filter((text) => !shown.includes(squeezed(text)))).toEqual([]);
    expect(await page.title()).not.toContain(String(answers['child.first-name']?.typed));
  });
}
