import first from '@/lib/content/releases/0.1.0.json' with { type: 'json' };
import { type Change, changesBetween, type Released, released } from './changes';
import { everyStated } from './stated';

interface Release {
  version: string;
  stated: Released;
}

/** What each release stated, the oldest first. `npm run content:report -- --release` writes the file of a new one. */
export const releases: readonly [Release, ...Release[]] = [{ version: '0.1.0', stated: first }];

/** What changed after a release, up to the next one or, after the last, up to now. */
export interface ChangesSince {
  version: string;
  changes: readonly Change[];
}

/** The changes after every release, the latest first. */
export function changesSinceReleases(): ChangesSince[] {
  const now = released(everyStated());
  return releases
    .map(({ version, stated }, at) => ({
      version,
      changes: changesBetween(stated, releases[at + 1]?.stated ?? now),
    }))
    .reverse();
}
