import type { Page } from '@playwright/test';
import { type Run, readRun } from '@/lib/training/run';
import { trainingDatabase } from '@/lib/training/store/training-records';
import { textIn } from './text-in-database';

/** The one run that training keeps in this browser. */
export async function keptRun(page: Page): Promise<Run> {
  const shelves: unknown[] = JSON.parse(await textIn(page, trainingDatabase));
  const run = shelves.flat().map(readRun).find(Boolean);
  if (!run) throw new Error('no run is kept');
  return run;
}
