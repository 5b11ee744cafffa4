'use client';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';

/**
 * The remark whose link was followed last: its page begins at the field, and says there what was found. A place on a
 * page, so no part of the address. `said` is of that scenario only.
 */
const wanted: { scenario: string; field: string | null; said: string } = {
  scenario: '',
  field: null,
  said: '',
};

export function remarkFollowed({ id }: Pick<DraftScenario, 'id'>, field: string, said: string) {
  Object.assign(wanted, { scenario: id, field, said });
}

/** The field to begin at and what was found there. Once: whoever comes back later comes for something else. */
export function takeWanted(scenario: string): { field: string; said: string } | null {
  const { field, said } = wanted;
  if (!field || wanted.scenario !== scenario) return null;
  wanted.field = null;
  return { field, said };
}
