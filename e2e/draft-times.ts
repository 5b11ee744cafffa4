import type { Page } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import type { Answers } from '@/lib/questions/answers';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase, openDraft, unlockList } from './kept-cases';
import { draftBox, openFirstDraft, passphrase, saved } from './kept-drafts';
import { putVault } from './made-vault';
import { caseIn, goTo } from './opened-case';

/** In the page: milliseconds from a press on something to so many drafts in the list, painted. */
async function pressToDrafts(pressed: Element, drafts: number): Promise<number> {
  const from = performance.now();
  if (pressed instanceof HTMLElement) pressed.click();
  while (document.querySelectorAll('.waymark-draft').length !== drafts) {
    await new Promise((frame) => requestAnimationFrame(frame));
  }
  // After the frame that draws them.
  await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
  return performance.now() - from;
}

/**
 * In the page: types one letter where the cursor is, hides the page, which saves at once, and gives the milliseconds
 * from there until the page says that it is saved.
 */
async function hideToSaved({ saving, saved }: { saving: string; saved: string }): Promise<number> {
  const line = document.querySelector('.waymark-keeping');
  if (!line) throw new Error('Nothing says where the draft is kept');
  const says = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!line.textContent?.includes(text)) return;
        watching.disconnect();
        resolve();
      };
      const watching = new MutationObserver(look);
      watching.observe(line, { subtree: true, childList: true, characterData: true });
      look();
    });
  document.execCommand('insertText', false, 'x');
  await says(saving);
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  const from = performance.now();
  document.dispatchEvent(new Event('visibilitychange'));
  await says(saved);
  const took = performance.now() - from;
  Reflect.deleteProperty(document, 'visibilityState');
  return took;
}

/** A full case whose long texts are so long that the stored draft has this many bytes or a few more. */
function caseOfSize(bytes: number): Answers {
  const answers = caseIn('england');
  for (let times = 1; ; times += 1) {
    const text = JSON.stringify(answers, (_, value: unknown) =>
      typeof value === 'string' && value.length > 80 ? value.repeat(times) : value,
    );
    if (text.length >= bytes) return JSON.parse(text);
  }
}

/** From the press on Unlock to the list of one draft of 200 kB, then `turns` saves of that draft. */
export async function unlockAndSaveTimes(page: Page, turns: number) {
  const reference = 'LARGE';
  await putVault(page, [{ ...caseOfSize(200_000), ...begunCase(reference) }]);
  await page.goto('/drafts/');
  await draftBox(page, 'passphrase.label').fill(passphrase);
  const button = page.getByRole('button', { name: sayOfDrafts('unlock.open'), exact: true });
  const unlock = await button.evaluate(pressToDrafts, 1);
  await openDraft(page, reference);
  await goTo(page, 'answeringSection', 'safety-now');
  await page
    .getByRole('textbox', { name: questionWords['safety-now.if-missing'].asks, exact: true })
    .press('ControlOrMeta+End');
  await saved(page);
  const words = {
    saving: sayOfDrafts('keeping.saving'),
    saved: sayOfDrafts('keeping.saved', { time: '' }).trim(),
  };
  const saves: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) saves.push(await page.evaluate(hideToSaved, words));
  return { unlock, saves };
}

/** As many drafts of a long list are drawn at first; the rest when it is asked for. */
const drawnAtFirst = 30;

/** From the press on the link to a list of so many drafts, from a draft that is open, to the list: `turns` times. */
export async function listTimes(page: Page, drafts: number, turns: number): Promise<number[]> {
  const references = Array.from({ length: drafts }, (_, at) => `DRAFT ${at + 1}`);
  await putVault(page, references.map(begunCase));
  await unlockList(page);
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    await openFirstDraft(page);
    await saved(page);
    const link = page.getByRole('link', { name: sayOfDrafts('keeping.drafts'), exact: true });
    times.push(await link.evaluate(pressToDrafts, Math.min(drafts, drawnAtFirst)));
  }
  return times;
}
