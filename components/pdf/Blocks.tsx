import { Text, View } from '@react-pdf/renderer';
import type { Block, Cell, Inline } from '@/lib/record/document';
import { isShortText } from '@/lib/record/row-layout';
import { columnShares } from './column-shares';
import { inOrder } from './in-order';
import { Lines, Cell as TextCell } from './Lines';
import { AnswerRows, StackedRows } from './Rows';
import { struct } from './struct';
import { body, cellGap, small, styles, type TextStyles, tableIndent } from './styles';

function Quotation({ text, attribution, width }: { text: string; attribution: string; width: number }) {
  return (
    <View style={styles.quotation} {...struct('BlockQuote')}>
      <Lines text={text} width={width - 13} {...body} />
      <Lines text={attribution} width={width - 13} style={styles.attribution} />
    </View>
  );
}

function List({
  items,
  ordered,
  width,
  inAnswer,
}: {
  items: readonly (readonly Inline[])[];
  ordered: boolean;
  width: number;
  inAnswer: boolean;
}) {
  return (
    <View style={inAnswer ? {} : styles.block} {...struct('L')}>
      {inOrder(items, (item, i) => (
        <View style={styles.listItem} {...struct('LI')}>
          <Text style={[styles.listMark, { fontFamily: 'latin' }]} {...struct('Lbl')}>
            {ordered ? `${i + 1}.` : '•'}
          </Text>
          <View style={styles.listBody} {...struct('LBody')}>
            <Lines text={item} width={width - 12} {...body} />
          </View>
        </View>
      ))}
    </View>
  );
}

const cellTexts = (row: readonly Cell[]) => row.map((cell) => cell.map(({ text }) => text).join(''));

function Table({ block, width }: { block: Extract<Block, { block: 'table' }>; width: number }) {
  const shares = columnShares([block.head, ...block.rows.map(cellTexts)]);
  const widthOf = (column: number) => (width - tableIndent) * (shares[column] ?? 0);
  const cellAt = (column: number) => ({
    width: widthOf(column) - cellGap,
    box: { width: widthOf(column), paddingRight: cellGap },
  });
  return (
    <View style={styles.table} {...struct('Table')}>
      <View style={styles.headRow} fixed {...struct('TR')}>
        {inOrder(block.head, (text, i) => (
          <TextCell kind="TH" scope="Column" kept text={text} style={styles.headCell} {...cellAt(i)} />
        ))}
      </View>
      {inOrder(block.rows, (row) => {
        const kept = isShortText(cellTexts(row).join(''));
        return (
          <View style={styles.tableRow} wrap={!kept} {...struct('TR')}>
            {inOrder(row, (text, j) => (
              <TextCell kind="TD" kept={kept} text={text} {...small} {...cellAt(j)} />
            ))}
          </View>
        );
      })}
    </View>
  );
}

function Notice({ heading, text, width }: { heading: string; text: readonly Inline[]; width: number }) {
  return (
    <View style={styles.notice} {...struct('Div')}>
      <View wrap={false} minPresenceAhead={30}>
        <Lines text={heading} width={width - 23} style={styles.noticeHeading} />
      </View>
      <Lines text={text} width={width - 23} {...body} />
    </View>
  );
}

/** One block of the record in a column of `width` points. Inside an answer the space below it is the answer's. */
export function BlockView({
  block,
  width,
  inAnswer = false,
  text = body,
}: {
  block: Block;
  width: number;
  inAnswer?: boolean;
  text?: TextStyles;
}) {
  switch (block.block) {
    case 'paragraph':
      return <Lines text={block.text} width={width} below={inAnswer ? 1.5 : 5} {...text} />;
    case 'quotation':
      return <Quotation text={block.text} attribution={block.attribution} width={width} />;
    case 'list':
      return <List items={block.items} ordered={block.ordered ?? false} width={width} inAnswer={inAnswer} />;
    case 'answers':
      return block.stacked ? (
        <StackedRows rows={block.rows} width={width} size={block.stacked} />
      ) : (
        <AnswerRows rows={block.rows} width={width} />
      );
    case 'table':
      return (
        <>
          <View wrap={false} minPresenceAhead={40}>
            <Lines text={block.caption} width={width} style={styles.caption} />
          </View>
          <Table block={block} width={width} />
        </>
      );
    case 'notice':
      return <Notice heading={block.heading} text={block.text} width={width} />;
  }
}
