import { sayOfTraining } from '@/lib/messages/training-words';
import type { PathRow } from '@/lib/training/debrief';
import { pageInWords } from '@/lib/training/in-words';

const rowHeight = 34;
const top = 30;
const columns = { yours: 420, expected: 560 } as const;
const width = 640;

type Column = keyof typeof columns;

/** Danger was raised from this step. */
function DangerSign({ x, y }: { x: number; y: number }) {
  return (
    <text x={x + 14} y={y + 5} className="waymark-path__danger">
      !
    </text>
  );
}

/**
 * The two walks, drawn: the steps from top to bottom as the machine has them, a dot where each walk went, a line from dot
 * to dot. The table below it in the debrief says the same in words.
 */
export function PathDrawing({ path }: { path: readonly PathRow[] }) {
  const went = (row: PathRow, column: Column) => row[column] > 0;
  const y = (at: number) => top + at * rowHeight + rowHeight / 2;
  return (
    <svg
      className="waymark-path"
      viewBox={`0 0 ${width} ${top + path.length * rowHeight}`}
      aria-hidden="true"
      focusable="false"
    >
      <text x={columns.yours} y={18} textAnchor="middle" className="waymark-path__head">
        {sayOfTraining('debrief.path-yours')}
      </text>
      <text x={columns.expected} y={18} textAnchor="middle" className="waymark-path__head">
        {sayOfTraining('debrief.path-expected')}
      </text>
      {path.map((row, at) => {
        const parts = row.yours > 0 !== row.expected > 0;
        return (
          <g key={row.step} className={parts ? 'waymark-path__row--parts' : undefined}>
            <text x={0} y={y(at) + 5}>
              {pageInWords(row.step)}
            </text>
            {row.dangerRaised && <DangerSign x={columns.yours} y={y(at)} />}
            {row.dangerExpected && <DangerSign x={columns.expected} y={y(at)} />}
          </g>
        );
      })}
      {(['yours', 'expected'] as const).map((column) => {
        const dots = path.flatMap((row, at) => (went(row, column) ? [at] : []));
        return (
          <g key={column} className="waymark-path__walk">
            <polyline points={dots.map((at) => `${columns[column]},${y(at)}`).join(' ')} />
            {dots.map((at) => (
              <circle key={at} cx={columns[column]} cy={y(at)} r={7} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
