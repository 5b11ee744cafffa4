import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Lower-case letters that stand nowhere else: what a browser keeps for searching it keeps in lower case. */
export function randomLetters(length: number): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** Words to type, each another, that can all be looked for at once by what they begin with. */
export class Words {
  readonly mark = randomLetters(12);
  /** Where each was typed, in the order of its number. */
  readonly typedIn: string[] = [];

  /** A new word, for this place. */
  next(place: string): string {
    this.typedIn.push(place);
    return `${this.mark}${String(this.typedIn.length - 1).padStart(4, '0')}`;
  }
}

/** The letters of base64 that stand for these bytes, whatever stands before and after them. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // A letter holds six bits: those that hold bits of a neighbour are not ours to know.
    const own = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** The ways in which bytes may lie on a disk, by name. Text in UTF-8 and UTF-16. */
function waysOf(looked: string | Buffer): Map<string, Buffer> {
  const bytes = Buffer.from(looked);
  const ways = new Map([
    ['as it is', bytes],
    ['hexadecimal', Buffer.from(bytes.toString('hex'))],
    ...base64Of(bytes).map((text, at) => [`base64, ${at}`, Buffer.from(text)] as const),
  ]);
  if (typeof looked === 'string') ways.set('UTF-16', Buffer.from(looked, 'utf16le'));
  return ways;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A file of a browser that runs may go while it is looked for. */
function bytesIn(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Every file below a folder that holds this text or these bytes, and how they stand there. */
export function tracesOf(looked: string | Buffer, folder: string): string[] {
  const ways = [...waysOf(looked)];
  return filesBelow(folder).flatMap((file) => {
    const bytes = bytesIn(file);
    return ways
      .filter(([, way]) => bytes.includes(way))
      .map(([how, way]) => `${relative(folder, file)}: ${how}${after(bytes, way)}`);
  });
}

/** The number behind a mark, to find the field by. */
function after(bytes: Buffer, way: Buffer): string {
  const at = bytes.indexOf(way) + way.length;
  const number = bytes.toString('latin1', at, at + 4);
  return /^\d{4}$/.test(number) ? `, word ${Number(number)}` : '';
}
