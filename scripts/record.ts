import { recordCommand } from './record-command';

process.exitCode = await recordCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
