import { randomInt } from 'node:crypto';
import { type KillReport, killWhileTyping } from '@/e2e/kills';
import { withServer } from './bench-server';
import { middle, ms, print } from './bench-table';
import { stop } from './project.mjs';

/** Kills a browser so often while somebody types, and prints what was lost. The seed can be given as KILLS_SEED. */
export async function benchKills(kills: number): Promise<void> {
  if (!Number.isInteger(kills) || kills < 1) stop('How often? As in `npm run bench -- kills 200`.');
  const seed = Number(process.env.KILLS_SEED ?? randomInt(2 ** 31));
  process.stdout.write(`KILLS_SEED=${seed}\n`);
  const onKill = ({ losses }: KillReport) =>
    process.stdout.write(`${losses.length}: ${ms(losses.at(-1) ?? 0)}\n`);
  const { losses, damaged, lost } = await withServer((address) =>
    killWhileTyping(kills, seed, address, onKill),
  );
  const largest = Math.max(...losses);
  const none = (what: string, drafts: readonly string[]) => ({
    what,
    measured: String(drafts.length),
    bound: '0',
    met: drafts.length === 0,
  });
  process.stdout.write('\n');
  print([
    { what: 'Kills', measured: String(losses.length), bound: String(kills), met: losses.length === kills },
    { what: 'Largest loss of typing', measured: ms(largest), bound: 'at most 1000 ms', met: largest <= 1000 },
    {
      what: 'Median loss',
      measured: ms(middle(losses)),
      bound: 'at most 1000 ms',
      met: middle(losses) <= 1000,
    },
    none('Damaged drafts', damaged),
    none('Drafts lost', lost),
  ]);
}
