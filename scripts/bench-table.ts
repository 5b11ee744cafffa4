/** One line of a benchmark's table. */
export interface Row {
  what: string;
  measured: string;
  bound: string;
  met: boolean;
}

export const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
export const ms = (time: number) => `${time.toFixed(0)} ms`;

/** A value that should stay below its bound. */
export function row(what: string, value: number, bound: number, unit: (value: number) => string): Row {
  return { what, measured: unit(value), bound: `under ${unit(bound)}`, met: value < bound };
}

/** The one in the middle; 0 of none. */
export const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints the lines as a table. */
export function print(rows: readonly Row[]) {
  const lines = rows.map(({ what, measured, bound, met }) => [
    what,
    measured,
    bound,
    met ? 'met' : 'NOT MET',
  ]);
  const table = [['', 'measured', 'bound', ''], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((line) => (line[column] ?? '').length)));
  for (const line of table) {
    process.stdout.write(
      `${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd().concat('\n'),
    );
  }
}
