// @ts-check
// `npm run check:headers -- https://host`: asks a site that serves Waymark for all of its files, and says in plain words
// what is not as it should be.
import { whatDiffers } from './check-site.mjs';
import { stop } from './project.mjs';

const [, , given = ''] = process.argv;
if (!URL.canParse(given)) stop('Which site? npm run check:headers -- https://waymark.example');
const site = new URL(given).origin;
const { asked, found } = await whatDiffers(site);

for (const [sentence, paths] of found) {
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  process.stdout.write(`${paths.slice(0, 3).join(', ')}${more}\n  ${sentence}\n\n`);
}
process.stdout.write(
  found.size === 0
    ? `All ${asked} answers of ${site} are as they should be\n`
    : `Not as it should be: ${found.size} in ${asked} answers of ${site}\n`,
);
process.exitCode = found.size === 0 ? 0 : 1;
