import { Text, View } from '@react-pdf/renderer';
import type { AnswerRow, Block, Inline } from '@/lib/record/document';
import { columnShares } from './column-shares';
import { inOrder } from './in-order';
import { Lines } from './Lines';
import { struct } from './struct';
import { labelShare, styles } from './styles';

const body = { style: styles.body, tall: styles.bodyTall };
const small = { style: styles.small, tall: styles.smallTall };

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
            <Lines text={item} width={width - 16} {...body} />
          </View>
        </View>
      ))}
    </View>
  );
}

function Answers({ rows, width }: { rows: readonly AnswerRow[]; width: number }) {
  return (
    <View style={styles.rows} {...struct('Table')}>
      {inOrder(rows, ({ label, answer }) => (
        <View style={styles.row} {...struct('TR')}>
          <View style={styles.rowLabel} {...struct('TH', { scope: 'Row' })}>
            <Lines text={label} width={width * labelShare - 12} style={styles.label} />
          </View>
          <View style={styles.rowAnswer} {...struct('TD')}>
            {inOrder(answer, (block) => (
              <View style={styles.answerBlock}>
                <BlockView block={block} width={width * (1 - labelShare)} inAnswer />
              </View>
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}

function Table({ block, width }: { block: Extract<Block, { block: 'table' }>; width: number }) {
  const shares = columnShares([
    block.head,
    ...block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(''))),
  ]);
  const widthOf = (column: number) => width * (shares[column] ?? 0);
  const cell = (column: number) => [styles.cell, { width: widthOf(column) }];
  return (
    <View style={styles.table} {...struct('Table')}>
      <View style={styles.headRow} fixed {...struct('TR')}>
        {inOrder(block.head, (text, i) => (
          <View style={cell(i)} {...struct('TH', { scope: 'Column' })}>
            <Lines text={text} width={widthOf(i) - 10} style={styles.headCell} />
          </View>
        ))}
      </View>
      {inOrder(block.rows, (row) => (
        <View style={styles.tableRow} {...struct('TR')}>
          {inOrder(row, (text, j) => (
            <View style={cell(j)} {...struct('TD')}>
              <Lines text={text} width={widthOf(j) - 10} {...small} />
            </View>
          ))}
        </View>
      ))}
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
}: {
  block: Block;
  width: number;
  inAnswer?: boolean;
}) {
  switch (block.block) {
    case 'paragraph':
      return (
        <View style={inAnswer ? {} : styles.block}>
          <Lines text={block.text} width={width} {...body} />
        </View>
      );
    case 'quotation':
      return <Quotation text={block.text} attribution={block.attribution} width={width} />;
    case 'list':
      return <List items={block.items} ordered={block.ordered ?? false} width={width} inAnswer={inAnswer} />;
    case 'answers':
      return <Answers rows={block.rows} width={width} />;
    case 'table':
      return (
        <>
          <View wrap={false} minPresenceAhead={60}>
            <Lines text={block.caption} width={width} style={styles.caption} />
          </View>
          <Table block={block} width={width} />
        </>
      );
    case 'notice':
      return <Notice heading={block.heading} text={block.text} width={width} />;
  }
}
