// @ts-check
// Node built-ins only: the build copies fonts with this before anything is compiled.
import { inflateSync } from 'node:zlib';

const [woffHead, woffEntry, sfntHead, sfntEntry] = [44, 20, 12, 16];

/**
 * The TrueType font inside a WOFF 1 file; any other file as it is. Unpacked here because the PDF's own reader takes
 * seconds for a large one.
 *
 * @param {Buffer} file
 * @returns {Buffer}
 */
export function unpackWoff(file) {
  if (file.toString('latin1', 0, 4) !== 'wOFF') return file;
  const count = file.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, i) => {
    const at = woffHead + i * woffEntry;
    const offset = file.readUInt32BE(at + 4);
    const packed = file.readUInt32BE(at + 8);
    const length = file.readUInt32BE(at + 12);
    const bytes = file.subarray(offset, offset + packed);
    const table = packed < length ? inflateSync(bytes) : bytes;
    return { tag: file.subarray(at, at + 4), checksum: file.readUInt32BE(at + 16), table };
  });
  const head = Buffer.alloc(sfntHead + count * sfntEntry);
  file.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  let offset = head.length;
  const tables = entries.map(({ tag, checksum, table }, i) => {
    const at = sfntHead + i * sfntEntry;
    tag.copy(head, at);
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    // Each table starts at a multiple of four.
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...tables]);
}
