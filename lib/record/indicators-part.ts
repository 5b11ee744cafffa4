import { indicatorElementsInEnglish } from '@/lib/content/en/indicators';
import type { IndicatorElement } from '@/lib/content/indicator-categories';
import { say } from '@/lib/messages/words';
import { catalogue } from '@/lib/questions/catalogue';
import { valueIn } from '@/lib/questions/reading';
import { said } from '@/lib/questions/relevance';
import { elementOf, elementRecord, type Tick } from '@/lib/referral/element-record';
import { questionRows } from './answer-rows';
import { paragraph } from './blocks';
import type { AnswerRow, Block, Part } from './document';
import { itemRow } from './item-rows';
import type { PlacedPart } from './order';
import { fieldWordsOf, itemName, valueInWords } from './words-of';
import { headingOf, type Writing } from './writing';

const shown = ['act', 'purpose', 'means', 'vulnerability'] as const satisfies readonly IndicatorElement[];
const id = 'indicators.seen';
const { fields } = catalogue[id];

/** How an element stands in the record, in words; what it can not show is said beside it. */
function standing(element: IndicatorElement, ticks: readonly Tick[], w: Writing): string {
  const words = say(`element.${elementRecord(element, ticks, w.nation)}`);
  const recorded = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (element === 'means') return say('record.elements.means-not-required', { recorded });
  if (element === 'vulnerability') return say('record.elements.background-shows-nothing', { recorded });
  return recorded;
}

function tickRow(tick: Tick, number: number, w: Writing): AnswerRow {
  const seen = valueIn(tick.readings.indicator);
  if (seen === null) return itemRow(id, fields, tick, itemName(id, number), w);
  const statement = valueInWords(fields.indicator, fieldWordsOf(id, 'indicator'), seen).join('; ');
  return itemRow(id, fields, tick, statement, w, ['indicator']);
}

function group(name: string, partId: string, ticks: readonly [number, Tick][], w: Writing): Part[] {
  if (ticks.length === 0) return [];
  const rows = ticks.map(([number, tick]) => tickRow(tick, number, w));
  return [
    { id: `indicators-${partId}`, heading: name, blocks: [{ block: 'answers', stacked: 'plain', rows }] },
  ];
}

/** What was seen, grouped by the element it speaks to, with how act and purpose stand in words. Never a number. */
export function indicatorsPart(placed: PlacedPart, w: Writing): Part {
  const ticks = said(w.from, id) ?? [];
  const numbered = ticks.map((tick, i): [number, Tick] => [i + 1, tick]);
  const speakingTo = (element: IndicatorElement | null) =>
    numbered.filter(([, tick]) => elementOf(tick, w.nation) === element);
  const rows: AnswerRow[] = shown.map((element) => ({
    label: say(`record.elements.${element}`),
    answer: [paragraph(standing(element, ticks, w))],
  }));
  const isThin = shown.some((element) => elementRecord(element, ticks, w.nation) === 'thin');
  const asked = questionRows(
    placed.questions.filter((question) => question !== id),
    w,
  );
  const blocks: Block[] = [
    paragraph(say('record.elements.intro')),
    { block: 'answers', rows },
    ...(isThin ? [paragraph(say('record.elements.thin-why'))] : []),
    ...(asked.length === 0 ? [] : [{ block: 'answers', rows: asked } as const]),
  ];
  return {
    id: placed.id,
    heading: headingOf(placed.id, w),
    blocks,
    parts: [
      ...shown.flatMap((element) =>
        group(indicatorElementsInEnglish[element].name, element, speakingTo(element), w),
      ),
      ...group(say('record.elements.other'), 'other', speakingTo(null), w),
    ],
  };
}
