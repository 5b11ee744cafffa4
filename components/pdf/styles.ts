import type { Styles } from '@react-pdf/renderer';

/** Sizes in points. A4 is 595 by 842. */
export const page = { side: 50, top: 64, bottom: 58, width: 595.28 - 100 };
export const labelShare = 0.32;

const ink = '#15191d';
const quiet = '#505a63';
const rule = '#c3c9ce';
const accent = '#1f4e5f';

// A line height stands on leaf texts only and always beside a size: further up it breaks texts that know their page.
const leaf = (fontSize: number, lineHeight = 1.42) => ({ fontSize, lineHeight, color: ink });

/** How the record looks on paper. */
export const styles = {
  page: { paddingTop: page.top, paddingBottom: page.bottom, paddingHorizontal: page.side, fontSize: 9.5 },
  header: {
    position: 'absolute',
    top: 26,
    left: page.side,
    right: page.side,
    borderBottomWidth: 0.75,
    borderBottomColor: rule,
    paddingBottom: 6,
  },
  footer: {
    position: 'absolute',
    bottom: 24,
    left: page.side,
    right: page.side,
    flexDirection: 'row',
    justifyContent: 'space-between',
    borderTopWidth: 0.75,
    borderTopColor: rule,
    paddingTop: 6,
  },
  footerTitle: { flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingRight: 16 },
  running: { fontSize: 7.5, color: quiet },
  title: { ...leaf(21, 1.2), fontWeight: 600, marginBottom: 14 },
  heading1: { ...leaf(14, 1.25), fontWeight: 600, color: accent },
  heading1Box: {
    marginTop: 16,
    marginBottom: 6,
    paddingBottom: 3,
    borderBottomWidth: 1.25,
    borderBottomColor: accent,
  },
  heading2: { ...leaf(11.5, 1.3), fontWeight: 600 },
  heading2Box: { marginTop: 13, marginBottom: 5 },
  heading3: { ...leaf(10, 1.3), fontWeight: 600, color: quiet },
  heading3Box: { marginTop: 10, marginBottom: 4 },
  body: leaf(9.5, 1.38),
  // Letters of some scripts stand higher and hang lower than Latin ones.
  bodyTall: leaf(9.5, 1.7),
  block: { marginBottom: 6 },
  small: leaf(8.5),
  smallTall: leaf(8.5, 1.7),
  quotation: {
    borderLeftWidth: 2.5,
    borderLeftColor: accent,
    paddingLeft: 10,
    marginBottom: 7,
    marginTop: 2,
  },
  attribution: { ...leaf(8, 1.4), color: quiet, marginTop: 3 },
  listItem: { flexDirection: 'row', marginBottom: 3 },
  listMark: { ...leaf(9.5), width: 16, color: quiet },
  listBody: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  rows: { marginBottom: 8, borderTopWidth: 0.5, borderTopColor: rule },
  row: {
    flexDirection: 'row',
    borderBottomWidth: 0.5,
    borderBottomColor: rule,
    paddingTop: 3.5,
    paddingBottom: 1,
  },
  rowLabel: { width: `${labelShare * 100}%`, paddingRight: 12 },
  rowAnswer: { width: `${(1 - labelShare) * 100}%` },
  label: { ...leaf(9), color: quiet, fontWeight: 600, marginBottom: 2.5 },
  answerBlock: { marginBottom: 2.5 },
  table: { marginBottom: 9 },
  caption: { ...leaf(9.5), fontWeight: 600, marginBottom: 4, marginTop: 3 },
  headRow: {
    flexDirection: 'row',
    backgroundColor: '#eef1f3',
    borderTopWidth: 0.75,
    borderBottomWidth: 0.75,
    borderColor: quiet,
    paddingVertical: 3.5,
  },
  // The space above and below stands on the row: on its cells it would count as content when a row is split.
  tableRow: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: rule, paddingVertical: 3.5 },
  cell: { paddingHorizontal: 5 },
  headCell: { ...leaf(8.5), fontWeight: 600 },
  notice: {
    borderWidth: 1,
    borderColor: accent,
    borderLeftWidth: 4,
    padding: 9,
    paddingBottom: 7,
    marginTop: 3,
    marginBottom: 9,
  },
  noticeHeading: { ...leaf(10.5, 1.35), fontWeight: 600, marginBottom: 2 },
  // Marks of inline text. Each shows without colour too: slant, box, weight, line.
  strong: { fontWeight: 600 },
  gap: { fontStyle: 'italic', color: quiet },
  check: { backgroundColor: '#e3e6e9', fontSize: 8, fontWeight: 600 },
  upright: { fontStyle: 'normal' },
  unread: { textDecoration: 'underline', textDecorationStyle: 'dotted' },
  notPrintable: { backgroundColor: '#e3e6e9', fontSize: 8 },
  link: { color: accent, textDecoration: 'underline' },
} as const satisfies Styles;
