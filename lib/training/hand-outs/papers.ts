/** The papers of a scenario, in the order in which a session needs them. */
export const handOuts = ['brief', 'walk-sheet', 'record-sheet', 'trainers-pack', 'certificate'] as const;
export type HandOut = (typeof handOuts)[number];
