import { expect, type Page, test } from '@playwright/test';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import { questionWords } from '@/lib/questions/en/words';
import { trainingDatabase } from '@/lib/training/store/training-records';
import { newDraft } from '@/lib/training/write/draft-scenario';
import { axe, look } from './looking';
import { beginRoom, onSlide, pressUntil, scenarioOf } from './room';
import { textIn } from './text-in-database';

// Long slides are read on before the next comes: these stories have a projector's window.
test.use({ viewport: { width: 1920, height: 1080 } });

const house = scenarioOf('england-the-locked-house');
const under18 = questionWords['age.under-18'];
const reason = questionWords['age.reason-to-think-under-18'];
const boxFor = (page: Page, option: string) =>
  // “No” is the beginning of “Not sure”.
  page.getByRole('textbox', { name: new RegExp(`${sayOfRoom('room.hands-for', { option })}\\s*$`) });
const press = (page: Page, words: Parameters<typeof sayOfRoom>[0]) =>
  page.getByRole('button', { name: sayOfRoom(words), exact: true }).click();
const answer = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

async function openNotes(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await press(page, 'room.open-notes');
  const notes = await opened;
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(sayOfRoom('room.notes-heading'));
  return notes;
}
/** The heading of what the notes say is on the screen. */
const inNotes = (notes: Page, heading: string) =>
  notes.getByRole('region', { name: sayOfRoom('room.notes-now') }).getByRole('heading', { name: heading });

test('a trainer leads a room through a scenario by the keyboard alone', async ({ page }) => {
  await page.goto('/training/room/');
  const chosen = page.getByRole('radio', { name: house.title, exact: true });
  await chosen.focus();
  await page.keyboard.press('Space');
  await expect(chosen).toBeChecked();
  await page.getByRole('button', { name: sayOfRoom('room.begin'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await onSlide(page, sayOfRoom('room.content-note'));
  await expect(page.getByText(house.contentNote)).toBeVisible();
  await pressUntil(page, 'PageDown', sayOfRoom('room.passage', { number: 1, of: 3 }));
  await expect(page.getByText(house.material[0]?.text ?? '')).toBeVisible();
  await pressUntil(page, 'ArrowRight', under18.asks);

  // Talking, with the time running.
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: sayOfRoom('room.timer-stop') })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: sayOfRoom('room.timer-start') })).toBeVisible();

  // Counting: the first box has the focus, and letters in it are no keys of the room.
  await page.keyboard.press('c');
  const yes = boxFor(page, under18.options.yes);
  await expect(yes).toBeFocused();
  await page.keyboard.type('4r');
  await expect(yes).toHaveValue('4r');
  await expect(yes).toHaveAccessibleDescription(new RegExp(sayOfRoom('room.hands-unread')));
  await page.keyboard.press('Backspace');
  await expect(yes).toHaveValue('4');
  await page.keyboard.press('Tab');
  await expect(boxFor(page, under18.options.no)).toBeFocused();
  await page.keyboard.type('17');
  await page.keyboard.press('Enter');
  await expect(boxFor(page, under18.options['not-sure'])).toBeFocused();
  await page.keyboard.type('1');
  await expect(page.getByText(sayOfRoom('room.hands-all', { count: 22 }))).toBeVisible();
  await page.keyboard.press('Escape');
  // Back into the boxes, as after a clicker's Next.
  await page.keyboard.press('c');
  await expect(yes).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');

  // The reasons, in words, with the hands beside them.
  await expect(answer(page, under18.options.yes)).toContainText(sayOfRoom('room.hands-many', { count: 4 }));
  const right = answer(page, under18.options['not-sure']);
  const acceptable = answer(page, `${under18.options.no}${sayOfRoom('room.hands-many', { count: 17 })}`);
  await expect(acceptable).toContainText(sayOfScenarios('scenario-verdict.acceptable'));
  await expect(right).toContainText(sayOfRoom('room.hands-one'));
  await expect(right).toContainText(sayOfScenarios('scenario-verdict.right'));
  await expect(right).toContainText(house.expectations[0]?.answers[0]?.why ?? 'no reason');
  await expect(right).toContainText('As of');
  await pressUntil(page, 'PageDown', reason.asks);
  await pressUntil(page, 'PageUp', under18.asks);
  await expect(answer(page, under18.options.yes)).toContainText(sayOfRoom('room.hands-many', { count: 4 }));

  // What would follow, then to the end.
  await pressUntil(page, 'PageDown', reason.asks);
  await page.keyboard.press('r');
  const harmful = house.expectations[1]?.answers[1];
  await expect(page.getByText(harmful?.verdict === 'harmful' ? harmful.follows : 'nothing')).toBeVisible();
  await pressUntil(
    page,
    'PageDown',
    sayOfRoom('room.news', { kind: sayOfScenarios('scenario-inject.document') }),
  );
  await pressUntil(page, 'PageDown', house.discussion[0] ?? '');
  await pressUntil(
    page,
    'PageDown',
    `${sayOfRoom('room.summary')} (${sayOfRoom('room.part-of', { number: 2, of: 2 })})`,
  );
  await expect(page.getByRole('button', { name: sayOfRoom('room.next'), exact: true })).toHaveCount(0);
});

test('keys can be turned off, and are', async ({ page }) => {
  await beginRoom(page, house);
  await press(page, 'room.keys-off');
  await page.keyboard.press('ArrowRight');
  await press(page, 'room.keys-on');
  await onSlide(page, sayOfRoom('room.content-note'));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText(
    sayOfRoom('room.support'),
  );
});

test('the notes open late and catch up, and either window leads the other', async ({ page }) => {
  await beginRoom(page, house);
  await pressUntil(page, 'ArrowRight', under18.asks);
  await press(page, 'room.count');
  await boxFor(page, under18.options.yes).fill('9');
  const notes = await openNotes(page);

  // Caught up, and ahead of the room: what is expected, before the room sees it.
  await expect(inNotes(notes, under18.asks)).toBeVisible();
  await expect(boxFor(notes, under18.options.yes)).toHaveValue('9');
  const why = house.expectations[0]?.answers[0]?.why ?? 'no reason';
  await expect(notes.getByText(why)).toBeVisible();
  await expect(page.getByText(why)).toHaveCount(0);
  for (const prompt of house.discussion) await expect(notes.getByText(prompt)).toBeVisible();

  // The notes lead.
  await boxFor(notes, under18.options.no).fill('12');
  await expect(boxFor(page, under18.options.no)).toHaveValue('12');
  await press(notes, 'room.reveal');
  await expect(page.getByText(why)).toBeVisible();
  await press(notes, 'room.next');
  await onSlide(page, reason.asks);

  // The projector leads.
  await page.keyboard.press('t');
  await expect(notes.getByRole('button', { name: sayOfRoom('room.timer-stop') })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(inNotes(notes, under18.asks)).toBeVisible();

  // Both at once: nothing of either is lost.
  await press(page, 'room.hide');
  await Promise.all([
    boxFor(page, under18.options.yes).fill('10'),
    boxFor(notes, under18.options['not-sure']).fill('2'),
  ]);
  for (const window of [page, notes]) {
    await expect(boxFor(window, under18.options.yes)).toHaveValue('10');
    await expect(boxFor(window, under18.options.no)).toHaveValue('12');
    await expect(boxFor(window, under18.options['not-sure'])).toHaveValue('2');
  }
  for (const window of [page, notes]) {
    await expect(
      window.getByRole('region', { name: sayOfTraining('training.mark'), exact: true }),
    ).toBeVisible();
  }
});

test('the projector’s window is lost, the notes go on, and it comes back into step', async ({
  page,
  context,
}) => {
  await beginRoom(page, house);
  await pressUntil(page, 'ArrowRight', under18.asks);
  const notes = await openNotes(page);
  await expect(inNotes(notes, under18.asks)).toBeVisible();
  await page.close({ runBeforeUnload: false });
  await press(notes, 'room.count');
  await boxFor(notes, under18.options.yes).fill('31');
  await press(notes, 'room.timer-start');

  const again = await context.newPage();
  await again.goto('/training/room/');
  await again.getByRole('button', { name: sayOfRoom('room.go-on') }).click();
  await onSlide(again, under18.asks);
  await expect(boxFor(again, under18.options.yes)).toHaveValue('31');
  // One window was there all the time, so the time ran on.
  await expect(again.getByRole('button', { name: sayOfRoom('room.timer-stop') })).toBeVisible();
  await again.keyboard.press('r');
  await expect(notes.getByRole('button', { name: sayOfRoom('room.hide') })).toBeVisible();
  await press(notes, 'room.next');
  await onSlide(again, reason.asks);
});

test('where the browser keeps nothing the room says so, and both windows go on in step', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await beginRoom(page, house);
  await expect(page.getByText(sayOfTraining('training-store.blocked'))).toBeVisible();
  await pressUntil(page, 'ArrowRight', under18.asks);
  const notes = await openNotes(page);
  await press(notes, 'room.count');
  await boxFor(notes, under18.options.yes).fill('5');
  await expect(boxFor(page, under18.options.yes)).toHaveValue('5');
  await press(page, 'room.reveal');
  await expect(notes.getByRole('button', { name: sayOfRoom('room.hide') })).toBeVisible();
});

test('after a crash the room goes on at its slide, with its counts and the time that was left', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: '2026-11-24T10:00:00Z' });
  await beginRoom(page, house);
  await pressUntil(page, 'ArrowRight', under18.asks);
  await press(page, 'room.count');
  await boxFor(page, under18.options.yes).fill('6');
  await boxFor(page, under18.options.no).fill('about 20');
  await page.clock.pauseAt('2026-11-24T11:00:00Z');
  await press(page, 'room.timer-start');
  await expect(page.getByRole('button', { name: sayOfRoom('room.timer-stop') })).toBeVisible();
  await page.clock.runFor(42_000);
  await expect(page.getByRole('timer')).toHaveText('2:18');
  await expect.poll(() => keptLeft(page)).toBe(138_000);
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto('/training/room/');
  await again
    .getByRole('button', {
      name: `${sayOfRoom('room.go-on')} ${sayOfRoom('room.of', { title: house.title })}`,
    })
    .click();
  await onSlide(again, under18.asks);
  await expect(boxFor(again, under18.options.yes)).toHaveValue('6');
  await expect(boxFor(again, under18.options.no)).toHaveValue('about 20');
  await expect(again.getByRole('timer')).toHaveText('2:18');
  // It stands, until somebody starts it.
  await expect(again.getByRole('button', { name: sayOfRoom('room.timer-start') })).toBeVisible();
});

/** What the kept room says is left of its time. */
const keptLeft = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('waymark-training');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('rooms').objectStore('rooms').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result[0].position.timer.left);
          };
        };
      }),
  );

test('a room that is over is deleted, once that is meant', async ({ page }) => {
  await beginRoom(page, house);
  await press(page, 'room.leave');
  await expect(page.getByRole('heading', { level: 1, name: sayOfRoom('room.heading') })).toBeFocused();
  const goOn = page.getByRole('button', { name: sayOfRoom('room.go-on') });
  const remove = page.getByRole('button', { name: new RegExp(`^${sayOfRoom('room.delete')} `) });
  await remove.click();
  await press(page, 'room.delete-no');
  await expect(goOn).toBeVisible();
  await remove.click();
  await press(page, 'room.delete-yes');
  await expect(page.getByText(sayOfRoom('room.deleted', { title: house.title }))).toBeVisible();
  await expect(goOn).toHaveCount(0);
});

/** Words of a window that say that its room is not kept. */
const notKept = (window: Page, why: Parameters<typeof sayOfTraining>[0]) =>
  window.getByText(`${sayOfRoom('room.not-kept')} ${sayOfTraining(why)}`);
const keptRooms = (page: Page) =>
  textIn(page, trainingDatabase).then((text) => text.split('"room":1').length - 1);

test('a room does not come back after all of training was deleted, whichever window goes on', async ({
  page,
  context,
}) => {
  await beginRoom(page, house);
  await pressUntil(page, 'ArrowRight', sayOfRoom('room.brief'));
  const other = await context.newPage();
  await other.goto('/training/');
  await expect.poll(() => keptRooms(other)).toBe(1);
  await other.getByRole('button', { name: sayOfTraining('training.clear'), exact: true }).click();
  await other.getByRole('button', { name: sayOfTraining('training.clear-yes'), exact: true }).click();
  await expect(other.getByText(sayOfTraining('training.cleared'))).toBeVisible();

  // The projector has not noticed yet: the notes that open now do.
  const notes = await openNotes(page);
  await press(notes, 'room.next');
  await expect(notKept(notes, 'training-store.removed')).toBeVisible();
  await expect(notKept(page, 'training-store.removed')).toBeVisible();
  await pressUntil(page, 'ArrowRight', under18.asks);
  await expect(inNotes(notes, under18.asks)).toBeVisible();
  await press(notes, 'room.count');
  await boxFor(notes, under18.options.yes).fill('9');
  await expect(boxFor(page, under18.options.yes)).toHaveValue('9');
  // Notes that are closed and opened again hear of it at once.
  await notes.close();
  const again = await openNotes(page);
  await expect(notKept(again, 'training-store.removed')).toBeVisible();
  await press(again, 'room.reveal');
  await expect(page.getByRole('button', { name: sayOfRoom('room.hide') })).toBeVisible();
  expect(await keptRooms(other)).toBe(0);

  // A room that is begun anew is kept.
  await press(page, 'room.leave');
  await beginRoom(page, house);
  await expect.poll(() => keptRooms(other)).toBe(1);
});

test('a room that was deleted from the list is not brought back by a key in a window that shows it', async ({
  page,
  context,
}) => {
  await beginRoom(page, house);
  const other = await context.newPage();
  await other.goto('/training/room/');
  await expect.poll(() => keptRooms(other)).toBe(1);
  await other.getByRole('button', { name: new RegExp(`^${sayOfRoom('room.delete')} `) }).click();
  await press(other, 'room.delete-yes');
  await expect(other.getByText(sayOfRoom('room.deleted', { title: house.title }))).toBeVisible();
  await page.bringToFront();
  await pressUntil(page, 'ArrowRight', under18.asks);
  await expect(notKept(page, 'training-store.removed')).toBeVisible();
  expect(await keptRooms(other)).toBe(0);
});

test('a room for which there was no space at first is kept as soon as there is', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (!Reflect.has(globalThis, 'space')) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await beginRoom(page, house);
  await expect(notKept(page, 'training-store.full')).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { space: true }));
  await page.keyboard.press('ArrowRight');
  await expect(notKept(page, 'training-store.full')).toHaveCount(0);
  expect(await keptRooms(page)).toBe(1);
});

test('what can not be read is said, stays, and keeps nobody from beginning', async ({ page }) => {
  await beginRoom(page, house);
  const strange = [
    { shelf: 'rooms', id: 'damaged', value: { room: 1, id: 'damaged' } },
    { shelf: 'rooms', id: 'newer', value: { room: 2, id: 'newer' } },
    { shelf: 'scenarios', id: 'mine', value: { ...house, id: 'mine', title: 'A case of our own' } },
    // As authoring keeps it: the draft of a scenario that is not finished.
    { shelf: 'scenarios', id: 'draft:half', value: newDraft('half', 'Half of one') },
    { shelf: 'scenarios', id: 'live', value: { format: 'waymark-case' } },
    { shelf: 'scenarios', id: 'broken', value: { ...house, id: 'broken', title: 3 } },
  ];
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('waymark-training');
        opening.onsuccess = () => {
          const changing = opening.result.transaction(['rooms', 'scenarios'], 'readwrite');
          for (const { shelf, id, value } of all) changing.objectStore(shelf).put(value, id);
          changing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    strange,
  );
  await page.goto('/training/room/');
  await expect(page.getByText(sayOfRoom('room.damaged'))).toBeVisible();
  await expect(page.getByText(sayOfRoom('room.newer'))).toBeVisible();
  await expect(page.getByText(sayOfScenarios('scenario-file.live-case'))).toBeVisible();
  await expect(page.getByText(sayOfScenarios('scenario-file.damaged', { place: 'title' }))).toBeVisible();

  await expect(page.getByText(sayOfScenarios('scenario-file.not-a-scenario'))).toHaveCount(0);

  // Nothing chosen, then one's own.
  await press(page, 'room.begin');
  await expect(page.getByRole('link', { name: sayOfRoom('room.scenario-missing') })).toBeVisible();
  await page.getByRole('radio', { name: 'A case of our own' }).check();
  await press(page, 'room.begin');
  await onSlide(page, sayOfRoom('room.content-note'));
  await expect(page.getByText(sayOfRoom('room.on-screen', { title: 'A case of our own' }))).toBeVisible();

  // Everything is still there.
  const kept = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('waymark-training');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('rooms').objectStore('rooms').getAllKeys();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result.map(String));
          };
        };
      }),
  );
  expect(kept).toEqual(expect.arrayContaining(['damaged', 'newer']));
  expect(kept.length).toBeGreaterThanOrEqual(3);
});

test('the views of the room and its notes are sound pages, in the dark too', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/training/room/');
  await expect(page.getByRole('radio', { name: house.title, exact: true })).toBeVisible();
  await look(page, 'choosing', {});
  await beginRoom(page, house);
  const notes = await openNotes(page);
  const lookAtBoth = async (name: string) => {
    await look(page, name, {});
    await look(notes, `${name}, in the notes`, {});
    for (const window of [page, notes]) {
      await window.emulateMedia({ colorScheme: 'dark' });
      const { violations } = await axe(window, 'color-contrast').analyze();
      expect
        .soft(
          violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
          name,
        )
        .toEqual([]);
      await window.emulateMedia({ colorScheme: 'light' });
    }
  };
  await lookAtBoth('the note before it');
  await pressUntil(page, 'ArrowRight', under18.asks);
  await press(page, 'room.count');
  await boxFor(page, under18.options.yes).fill('6');
  await boxFor(page, under18.options.no).fill('some');
  await expect(boxFor(notes, under18.options.no)).toHaveValue('some');
  await lookAtBoth('counting');
  await press(page, 'room.reveal');
  await lookAtBoth('the reasons');
  await pressUntil(
    page,
    'ArrowRight',
    `${sayOfRoom('room.signs')} (${sayOfRoom('room.part-of', { number: 1, of: 2 })})`,
  );
  await lookAtBoth('the signs');
});
