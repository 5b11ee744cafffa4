/** Of which kind a walk is, and the address of the page that it shows. */
interface LastWalk {
  of: 'live' | 'training';
  address: string;
}

/** What was open last in this tab, the danger page included: a page beside the walk leads back there. */
let last: LastWalk | null = null;

export function leftWalk(of: LastWalk['of'], address: string) {
  last = { of, address };
}

export function lastWalk(): LastWalk | null {
  return last;
}
