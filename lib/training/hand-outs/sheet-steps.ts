import { childProtectionBody } from '@/lib/content/child-protection';
import type { ContentId } from '@/lib/content/content';
import {
  indicatorCategoriesInEnglish,
  indicatorElementsInEnglish,
  indicatorsInEnglish,
} from '@/lib/content/en/indicators';
import { indicatorCategories, indicatorElements } from '@/lib/content/indicator-categories';
import { indicatorIds, indicators } from '@/lib/content/indicators';
import type { WalkStepName } from '@/lib/guidance/walk-steps';
import { sayOfPapers } from '@/lib/messages/training-paper-words';
import type { Nation } from '@/lib/nation';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import { questionsOf } from '@/lib/questions/completeness';
import type { DecidingSection, SectionId, WalkConditionId } from '@/lib/questions/question';
import { paragraph } from '@/lib/record/blocks';
import { statement } from '@/lib/record/citing';
import type { AnswerRow, Block } from '@/lib/record/document';
import { fieldWordsOf, labelOf } from '@/lib/record/words-of';
import { mayRefer } from '@/lib/referral/may-refer';
import { ageBasis, besideAgeBasis } from '@/lib/referral/presumption';
import { optionInWords } from '@/lib/training/in-words';
import { room, sheetQuestion } from './sheet-rows';
import { type SheetFor, sharedConditions, whenAsked, whenFieldAsked } from './when-asked';

/** What a sheet is for, and the day on which it is printed: what its sources are as at. */
export interface Sheet extends SheetFor {
  today: string;
}

/** The condition that every question of a section waits for that does not hang on another one of them; null where none. */
function hoisted(ids: readonly QuestionId[], sheet: SheetFor, taken: readonly WalkConditionId[]) {
  const all = ids.map((id) => whenAsked(id, sheet, taken)).filter((one) => one !== 'never');
  const [first] = all;
  if (typeof first !== 'object') return null;
  return all.every((one) => typeof one === 'object' && one.onlyIf === first.onlyIf) ? first.onlyIf : null;
}

const onlyIf = (condition: string): Block => ({
  block: 'paragraph',
  text: [{ text: sayOfPapers('sheet.only-if', { condition }), mark: 'strong' }],
});

/** The questions of a section as they are asked of this nation and organisation. */
export function sectionBlocks(
  section: SectionId,
  sheet: SheetFor,
  {
    taken = sharedConditions(questionsOf(section)),
    hints,
  }: { taken?: readonly WalkConditionId[]; hints: boolean },
) {
  const ids = questionsOf(section);
  const above = hoisted(ids, sheet, taken);
  const asked = ids.flatMap((id) => sheetQuestion(id, sheet, { taken, above, hints }) ?? []);
  const conditions = [...taken.map((id) => sayOfPapers(`sheet.if.${id}`)), ...(above ? [above] : [])];
  const rows = asked.flatMap(({ row, fields }): AnswerRow[] => [row, ...fields]);
  return { conditions, rows };
}

/** Questions with room below each. */
export const stacked = (rows: readonly AnswerRow[]): Block => ({ block: 'answers', stacked: 'plain', rows });

/** What is known of a sheet before it is filled in stands on it. */
function knownRow(question: QuestionId, option: string): Block {
  return {
    block: 'paragraph',
    text: [
      { text: optionInWords(question, option), mark: 'strong' },
      { text: '\n' },
      { text: sayOfPapers('sheet.made-for'), mark: 'source' },
    ],
  };
}

/** The signs of a nation under their headings, each with a box, then room to say more of those that were ticked. */
function signBlocks(sheet: SheetFor): Block[] {
  const rows = indicatorCategories.map((category): AnswerRow => {
    const ids = indicatorIds.filter((id) => {
      const { category: own, nations }: { category: string; nations: readonly Nation[] } = indicators[id];
      return own === category && nations.includes(sheet.nation);
    });
    const texts = ids.map((id) => sayOfPapers('sheet.box', { option: indicatorsInEnglish[id].text }));
    return {
      label: indicatorCategoriesInEnglish[category].name,
      answer: [paragraph([...texts, sayOfPapers('sheet.signs-something-else')].join('\n'))],
    };
  });
  const { fields } = catalogue['indicators.seen'];
  const head = Object.entries(fields).flatMap(([field, kind]) =>
    whenFieldAsked('indicators.seen', kind, sheet, []) === 'always'
      ? [labelOf(fieldWordsOf('indicators.seen', field))]
      : [],
  );
  return [
    { block: 'answers', rows },
    {
      block: 'table',
      caption: sayOfPapers('sheet.signs-notes'),
      head,
      rows: Array.from({ length: 6 }, () => head.map(() => [{ text: '\u00a0\n\u00a0\n\u00a0' }])),
    },
  ];
}

function elementRows(): Block {
  return stacked(
    indicatorElements.map((element) => {
      const { name, description } = indicatorElementsInEnglish[element];
      return { label: name, answer: [paragraph(description), room(3)] };
    }),
  );
}

/** What a step says that asks nothing, or says before it asks. */
function saidAt(step: WalkStepName, { nation, organisation, today }: Sheet): Block[] {
  const stated = (id: ContentId): Block => ({ block: 'paragraph', text: statement(id, today) });
  switch (step) {
    case 'callingFirst':
      return [
        onlyIf(sayOfPapers('sheet.danger-if', { no: optionInWords('danger.now', 'no') })),
        stated('immediate-danger-first'),
      ];
    case 'explainingHandOver':
      return [stated('hand-over-child-protection'), stated('hand-over-ask-for-nrm')];
    case 'explainingPresumption':
      return [
        onlyIf(sayOfPapers('sheet.presumption-if', { yes: optionInWords('age.under-18', 'yes') })),
        stated(ageBasis(nation, organisation)),
        ...besideAgeBasis(nation, organisation).map(stated),
      ];
    case 'askingChildProtection':
      return [stated(childProtectionBody[nation].who)];
    case 'layingOutElements':
      return [
        onlyIf(sayOfPapers('sheet.if.treated-as-child')),
        paragraph(sayOfPapers('sheet.elements')),
        elementRows(),
      ];
    default:
      return [];
  }
}

/** One step of the walk on paper. `section`: what it asks; null where it asks nothing. */
export function stepBlocks(step: WalkStepName, section: DecidingSection | null, sheet: Sheet): Block[] {
  if (step === 'askingNation') return [knownRow('nation.of-referral', sheet.nation)];
  if (!section) return saidAt(step, sheet);
  const { conditions, rows } = sectionBlocks(section, sheet, { hints: true });
  const before = conditions.map(onlyIf);
  if (step === 'recognising') return [...before, ...signBlocks(sheet)];
  const asked = step === 'askingResponder' ? rows.slice(1) : rows;
  return [
    ...before,
    ...saidAt(step, sheet),
    ...(step === 'askingResponder' ? [knownRow('responder.kind', sheet.organisation)] : []),
    ...(asked.length > 0 ? [stacked(asked)] : []),
  ];
}

/** Whether somebody of this organisation can come to a step in this nation at all. */
export function isOnTheWay(step: WalkStepName, { nation, organisation }: SheetFor): boolean {
  const { may } = mayRefer(organisation, nation);
  if (step === 'explainingHandOver' || step === 'handingOver') return may === 'no';
  return step === 'referring' ? may !== 'no' : true;
}
