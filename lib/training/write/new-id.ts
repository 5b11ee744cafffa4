/** Ids of scenarios: what a file's name is made of. Letters of the alphabet, figures and dashes. */
function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}

/**
 * An id for a new scenario, after its title. `random`: some letters or figures, so that two trainers who write one of the
 * same title do not have two of the same id.
 */
export function newId(title: string, random: string): string {
  return `${slugOf(title) || 'scenario'}-${random.slice(0, 4).toLowerCase()}`;
}

/** The same id where nothing has it; else the first of `id-2`, `id-3` … that is free. */
export function untakenId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id;
  let number = 2;
  while (taken.includes(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** What a scenario's file is called. */
export function scenarioFileName(id: string): string {
  return `waymark-scenario-${id}.json`;
}
