import type { Page } from '@playwright/test';
import { sayOfLearners } from '@/lib/messages/learner-words';
import { type LearnerFile, learnerFileOf, writeLearnerFile } from '@/lib/training/learner-file';
import type { Scenario } from '@/lib/training/scenario';
import { type Instead, replayScenario } from '@/machines/scenario-replay';

/** A file as a browser is given it. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const jsonFile = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** A learner's run, walked through the machine: the right walk but for one answer. Pages are open longer the later one came. */
export function runOf(
  scenario: Scenario,
  label: string,
  instead: Instead | null,
  learner: number,
): LearnerFile {
  const { visits, arrived } = replayScenario(scenario, instead);
  const timed = visits.map((visit, page) => ({ ...visit, seconds: 20 + ((learner * 17 + page * 29) % 240) }));
  const answers = visits.at(-1)?.answers ?? {};
  return learnerFileOf({ scenario, feedback: 'at-the-end', visits: timed, arrived, answers }, label);
}

/** So many files of one scenario: every answer that it judges is given by somebody, and the right one by the others. */
export function roomOf(scenario: Scenario, learners: number): GivenFile[] {
  const others = scenario.expectations.flatMap(({ question, answers }) =>
    answers.flatMap(({ is }) => is.map((one): Instead => ({ question, is: one }))),
  );
  return Array.from({ length: learners }, (_, learner) => {
    const instead = learner % 2 === 0 ? null : (others[((learner - 1) / 2) % others.length] ?? null);
    const file = runOf(scenario, `Table ${learner + 1}`, instead, learner);
    return jsonFile(`waymark-learner-run-${learner + 1}.json`, writeLearnerFile(file));
  });
}

/** Chooses files on the trainer's page. */
export async function openFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.getByLabel(sayOfLearners('learners.choose')).setInputFiles([...files]);
}

/** Puts a scenario where training keeps those that were written or opened on this device. */
export async function keepScenario(page: Page, scenario: Scenario): Promise<void> {
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('waymark-training', 1);
        opening.onupgradeneeded = () => {
          for (const shelf of ['runs', 'scenarios', 'rooms']) opening.result.createObjectStore(shelf);
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('scenarios', 'readwrite');
          writing.objectStore('scenarios').put(kept, kept.id);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    scenario,
  );
}
