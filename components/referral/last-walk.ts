/**
 * Where training was left in this tab, if a scenario is what was open last: a page beside the walk leads back there and
 * not into a live draft.
 */
let played: string | null = null;

export function leftTraining(address: string | null) {
  played = address;
}

export function trainingLeftAt(): string | null {
  return played;
}
