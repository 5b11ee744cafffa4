'use client';

/** A field to begin at, and what was found there. */
export interface Wanted {
  field: string;
  said: string;
}

/**
 * The remark whose link was followed last: its page begins at the field, and says there what was found. A place on a
 * page, so no part of the address.
 */
let followed: (Wanted & { scenario: string }) | null = null;

export function remarkFollowed(scenario: string, wanted: Wanted) {
  followed = { ...wanted, scenario };
}

/** What was followed to a page of this scenario. */
export function wantedIn(scenario: string): Wanted | null {
  return followed?.scenario === scenario ? followed : null;
}

/** Whoever comes to the page later comes for something else. */
export function wantedReached() {
  followed = null;
}
