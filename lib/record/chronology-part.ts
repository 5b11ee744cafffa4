import { say } from '@/lib/messages/words';
import { said } from '@/lib/questions/relevance';
import { agesInFigures, dateInWords } from '@/lib/questions/uncertain-date-words';
import { paragraph } from './blocks';
import { chronology } from './chronology';
import type { Block, Part } from './document';
import type { Writing } from './writing';

/** The chronology as a table, with what has no date listed apart; null where there is neither. */
export function chronologyPart({ from, birthDate }: Writing): Part | null {
  const { dated, undated } = chronology(from, birthDate);
  if (dated.length === 0 && undated.length === 0) return null;
  const table: Block = {
    block: 'table',
    caption: say('record.chronology.caption'),
    head: [say('record.chronology.when'), say('record.chronology.age'), say('record.chronology.what')],
    rows: dated.map(({ date, what, age }) => [
      [{ text: dateInWords(date) }],
      [{ text: age ? agesInFigures(age) : '–' }],
      [{ text: what }],
    ]),
  };
  const apart: Block[] =
    undated.length === 0
      ? []
      : [
          { block: 'paragraph', text: [{ text: say('record.chronology.undated'), mark: 'strong' }] },
          { block: 'list', items: undated.map((text) => [{ text }]) },
        ];
  const doubt = said(from, 'age.under-18') !== 'yes' && birthDate !== null;
  return {
    id: 'chronology',
    heading: say('record.part.chronology'),
    blocks: [
      ...(dated.length === 0 ? [] : [paragraph(say('record.chronology.intro'))]),
      ...(doubt ? [paragraph(say('record.chronology.age-doubt'))] : []),
      ...(dated.length === 0 ? [] : [table]),
      ...apart,
    ],
  };
}
