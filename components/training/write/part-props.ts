import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import type { WriteAddress } from './use-write-address';

/** What every part of the editor is given. */
export interface PartProps {
  draft: DraftScenario;
  change: (to: (draft: DraftScenario) => DraftScenario) => void;
  address: WriteAddress;
  /** YYYY-MM-DD. */
  today: string;
}

/** Puts another value in one field of the draft. */
export function set<Key extends keyof DraftScenario>(
  change: PartProps['change'],
  key: Key,
): (value: DraftScenario[Key]) => void {
  return (value) => change((draft) => ({ ...draft, [key]: value }));
}
