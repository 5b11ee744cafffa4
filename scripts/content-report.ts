// `npm run content:report`: what the content holds, what is due for review, which addresses are not confirmed and what
// changed since the last release. `-- --on 2027-05-01`: as of another day. `-- --release`: keeps what this release states.
import { writeFileSync } from 'node:fs';
import { released } from '@/lib/currency/changes';
import { changesSinceReleases } from '@/lib/currency/releases';
import { contentReport } from '@/lib/currency/report';
import { everyStated } from '@/lib/currency/stated';
import { versions } from '@/lib/record/versions';
import { todayInUk } from '@/lib/today-in-uk';
import { inProject, stop } from './project.mjs';

const args = process.argv.slice(2);
const [first, day = ''] = args;
const records = everyStated();
if (first === '--release') {
  const file = `lib/content/releases/${versions.app}.json`;
  writeFileSync(inProject(file), `${JSON.stringify(released(records), null, 2)}\n`);
  process.stdout.write(
    `${file} holds what release ${versions.app} states. Name it in lib/currency/releases.ts.\n`,
  );
} else if (first === undefined || (first === '--on' && /^\d{4}-\d{2}-\d{2}$/.test(day))) {
  const [since] = changesSinceReleases();
  if (!since) stop('There is no release to compare with.');
  process.stdout.write(contentReport(records, day || todayInUk(), since).join('\n'));
} else {
  stop('Use: npm run content:report [-- --on YYYY-MM-DD | --release]');
}
