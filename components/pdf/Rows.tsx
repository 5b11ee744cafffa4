import { View } from '@react-pdf/renderer';
import type { AnswerRow } from '@/lib/record/document';
import { isKeptTogether, type SetRow, setRows } from '@/lib/record/row-layout';
import { BlockView } from './Blocks';
import { inOrder } from './in-order';
import { Cell, Lines } from './Lines';
import { struct } from './struct';
import { body, cellGap, labelShare, small, styles } from './styles';

interface RowsProps {
  rows: readonly AnswerRow[];
  width: number;
}

/** The label and the answer of one thing asked, in columns of `widths` points. */
function Answered({
  row,
  label,
  answer,
  kept,
}: {
  row: AnswerRow;
  label: number;
  answer: number;
  kept: boolean;
}) {
  const [only, ...more] = row.answer;
  const inAnswer = answer - cellGap;
  return (
    <>
      <Cell
        kind="TH"
        scope="Row"
        text={row.label}
        // Labels are the app's own words: the longest of them fits, though it holds more letters than wide ones would.
        width={(label - cellGap) * 1.7}
        style={styles.label}
        box={{ width: label, paddingRight: cellGap }}
        kept={kept}
      />
      {only?.block === 'paragraph' && more.length === 0 ? (
        <Cell
          kind="TD"
          text={only.text}
          width={inAnswer}
          box={{ width: answer, paddingRight: cellGap }}
          kept={kept}
          {...body}
        />
      ) : (
        <View style={{ width: answer, paddingRight: cellGap }} {...struct('TD')}>
          {inOrder(row.answer, (block) => (
            <BlockView block={block} width={inAnswer} inAnswer />
          ))}
        </View>
      )}
    </>
  );
}

function Row({ set, width }: { set: SetRow; width: number }) {
  const kept = set.every(isKeptTogether);
  const label = width * labelShare;
  const answer = width / set.length - label;
  return (
    <View style={styles.row} wrap={!kept} {...struct('TR')}>
      {inOrder(set, (row) => (
        <Answered row={row} label={label} answer={answer} kept={kept} />
      ))}
    </View>
  );
}

/** Answers beside their labels: short ones two a row, every other over the whole width. */
export function AnswerRows({ rows, width }: RowsProps) {
  return (
    <View style={styles.rows} {...struct('Table')}>
      {inOrder(setRows(rows), (set) => (
        <Row set={set} width={width} />
      ))}
    </View>
  );
}

/** Answers below their labels, which are sentences. */
export function StackedRows({ rows, width, size }: RowsProps & { size: 'plain' | 'small' }) {
  return (
    <View style={styles.rows} {...struct('L')}>
      {inOrder(rows, (row) => (
        <View style={styles.stackedRow} wrap={!isKeptTogether(row)} {...struct('LI')}>
          <View wrap={false} minPresenceAhead={24} {...struct('Lbl')}>
            <Lines text={row.label} width={width} style={styles.stackedLabel} />
          </View>
          <View {...struct('LBody')}>
            {inOrder(row.answer, (block) => (
              <BlockView block={block} width={width} inAnswer text={size === 'small' ? small : body} />
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}
