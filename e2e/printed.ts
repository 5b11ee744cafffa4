import { execFileSync } from 'node:child_process';
import type { Answers } from '@/lib/questions/answers';
import { questionIds } from '@/lib/questions/catalogue';
import type { AnyReading } from '@/lib/questions/reading';
import { relevant } from '@/lib/questions/relevance';
import { today } from './practitioner';

/** The text of a PDF in the order in which it was written, NFC. */
export function textOfPdf(file: string): string {
  return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
}

/** What `pdfinfo` says of a PDF, by its own names. */
export function factsOfPdf(file: string): Map<string, string> {
  const lines = execFileSync('pdfinfo', [file], { encoding: 'utf8' }).split('\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

function textsIn(reading: AnyReading): string[] {
  if (reading.is !== 'answered') return [];
  const { value } = reading;
  // A single word without a capital is an option's id or a list's: its words are checked by the record's own tests.
  if (typeof value === 'string') return /^[a-z0-9:-]+$/.test(value) ? [] : [value];
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((item) =>
    typeof item === 'object' ? Object.values<AnyReading>(item.readings).flatMap(textsIn) : [],
  );
}

/** Everything that was written in words in the answers that apply. */
export function textsGiven(answers: Answers): string[] {
  const from = relevant(answers, today);
  return questionIds.flatMap((id) => textsIn(from.reading(id)));
}

/** Without blanks and composed: how lines are broken is the printer's business. */
export const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
