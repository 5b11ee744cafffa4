import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { nations } from '@/lib/nation';
import { readCaseFile } from '@/lib/questions/case-file';
import { gapsIn } from '@/lib/questions/completeness';
import { decidingSections, recordSections } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { recordCommand } from './record-command';

const run = promisify(execFile);
const today = '2026-11-24';

interface Ended {
  code: number;
  out: string;
  said: string;
}

/** The command, without starting a program for it. */
async function record(...args: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await recordCommand(args, {
    out: (line) => out.push(line),
    complain: (line) => said.push(line),
  });
  return { code, out: out.join('\n'), said: said.join('\n') };
}

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-record-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true });
});

for (const nation of nations) {
  test(`${nation}: the invented case is complete, and its answers come out for the online service`, async () => {
    const text = await readFile(`e2e/cases/${nation}.json`, 'utf8');
    const read = readCaseFile(text);
    expect(read.ok).toBe(true);
    const from = relevant(read.ok ? read.value : {}, today);
    const gaps = [...decidingSections, ...recordSections].flatMap((section) => gapsIn(section, from));
    expect(gaps.filter(({ is }) => is !== 'reason')).toEqual([]);

    const online = join(folder, 'online.json');
    const html = join(folder, 'record.html');
    const args = ['--html', html, '--online-form', online, '--today', today];
    const { code, said } = await record(`e2e/cases/${nation}.json`, ...args);
    expect([code, said]).toEqual([0, '']);
    const answers: unknown = JSON.parse(await readFile(online, 'utf8'));
    expect(answers).toMatchObject({
      'fr-location': nation,
      'pv-under-age': nation === 'wales' ? 'not-sure' : 'yes',
    });
    expect(await readFile(html, 'utf8')).toContain('Contains sensitive information about a child');
  });
}

test('the same case and day give the same PDF', async () => {
  const files = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
  const begun = join(folder, 'begun.json');
  const answers = { 'nation.of-referral': { typed: 'wales' }, 'child-place.area': { typed: 'Тернопіль' } };
  await writeFile(begun, JSON.stringify({ format: 'waymark-case', version: 1, saved: today, answers }));
  for (const file of files) {
    const { code } = await record(begun, '--pdf', file, '--today', today);
    expect(code).toBe(0);
  }
  const [a, b] = await Promise.all(files.map((file) => readFile(file)));
  expect(a?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(a && b && a.equals(b)).toBe(true);
});

test('a submitted case prints its timeline and its further information, as PDF or HTML by the file’s ending', async () => {
  const read = readCaseFile(await readFile('e2e/cases/scotland.json', 'utf8'));
  const answers = {
    ...(read.ok ? read.value : {}),
    'submission.made': { typed: 'yes' },
    'submission.when': { typed: { day: '24', month: '11', year: '2026' } },
    'submission.reference': { typed: 'NRM 44-11' },
  };
  const file = join(folder, 'submitted.json');
  await writeFile(file, JSON.stringify({ format: 'waymark-case', version: 1, saved: today, answers }));
  const [timeline, further] = [join(folder, 'timeline.html'), join(folder, 'further.pdf')];
  const ended = await record(
    file,
    '--timeline',
    timeline,
    '--further-information',
    further,
    '--today',
    today,
  );
  expect(ended).toEqual({
    code: 0,
    out: `Written: ${timeline}\nWritten: ${further}`,
    said: '',
  });
  const text = await readFile(timeline, 'utf8');
  expect(text).toContain('NRM 44-11');
  // The case says that its area is a pilot area: 45 days.
  expect(text).toContain('8 January 2027');
  expect((await readFile(further)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('what goes wrong is said in plain words, with nothing of the case and no trace of the program', async () => {
  const secret = 'Aoife-who-must-not-be-named';
  const damaged = join(folder, 'damaged.json');
  const header = { format: 'waymark-case', version: 1, saved: today };
  await writeFile(
    damaged,
    JSON.stringify({ ...header, answers: { 'child.first-name': { typed: [secret] } } }),
  );
  const foreign = join(folder, 'foreign.json');
  await writeFile(foreign, JSON.stringify({ name: secret }));
  const begun = join(folder, 'begun.json');
  await writeFile(begun, JSON.stringify({ ...header, answers: { 'child-place.area': { typed: secret } } }));
  const wales = 'e2e/cases/wales.json';
  const output = ['--html', join(folder, 'x.html')];
  const cases: readonly [readonly string[], number][] = [
    [[damaged, ...output], 1],
    [[foreign, ...output], 1],
    [[begun, ...output], 1],
    [[join(folder, 'not-there.json'), ...output], 1],
    [[wales, '--html', join(folder, 'no', 'such', 'folder.html')], 1],
    [[wales], 2],
    [[...output], 2],
    [[wales, '--docx', join(folder, 'x.docx')], 2],
    [[wales, ...output, '--today', '2026-13-01'], 2],
    [[wales, '--timeline', join(folder, 'timeline.pdf')], 1],
    [[wales, '--further-information', join(folder, 'further.txt')], 2],
  ];
  for (const [args, expected] of cases) {
    const { code, out, said } = await record(...args);
    expect(code, args.join(' ')).toBe(expected);
    expect(said.trim().split('\n'), args.join(' ')).toHaveLength(1);
    expect(said + out).not.toContain(secret);
    expect(said).not.toMatch(/\n\s+at |node:|Error/);
  }
});

test('the program itself ends with the command’s code and words', async () => {
  const ended = await run(process.execPath, ['scripts/run.mjs', 'record', 'e2e/cases/wales.json']).catch(
    (error: { code: number; stderr: string }) => error,
  );
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Use: npm run record -- /) });
});
