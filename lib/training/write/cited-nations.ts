import type { DraftScenario } from './draft-scenario';

/** The scenario's nation, and wherever the child is or comes to be: whose records can be cited. */
export function citedNations({ nation, walk, injects }: DraftScenario): string[] {
  const places = [walk, ...injects.map(({ revises }) => revises)].map(
    (answers) => answers['child-place.nation']?.typed,
  );
  return [nation, ...places].filter((one) => typeof one === 'string').filter(Boolean);
}
