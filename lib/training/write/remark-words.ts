import { indicatorsInEnglish } from '@/lib/content/en/indicators';
import { languageInEnglish } from '@/lib/content/en/language';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { questionWords } from '@/lib/questions/en/words';
import { questionInWords } from '@/lib/training/in-words';
import { findingKinds } from '@/lib/training/scenario-finding';
import { answerInWords } from './answer-choices';
import { sourceInWords } from './citable';
import type { DraftScenario } from './draft-scenario';
import { neededLists } from './empty-lists';
import type { Remark } from './place-in-draft';
import { gapKinds } from './scenario-from-draft';
import { stepInWords } from './step-words';

const organisations: Readonly<Record<string, string>> = questionWords['responder.kind'].options;
const signs: Readonly<Record<string, { text: string }>> = indicatorsInEnglish;
const avoided: Readonly<Record<string, { avoid: string }>> = languageInEnglish;

/** What a remark is about, by its words instead of its id. */
function aboutInWords({ kind, place, what }: Remark, draft: DraftScenario): string {
  const index = Number(place.split(' › ')[1]) - 1;
  switch (kind) {
    case 'walk-stops-short':
    case 'ends-elsewhere':
    case 'expectation-not-reached':
      return stepInWords(what);
    case 'right-answer-ends-elsewhere':
    case 'walk-gives-a-harmful-answer':
    case 'no-such-option':
    case 'option-twice': {
      const question = draft.expectations[index]?.question ?? '';
      return what
        .split(', ')
        .map((one) => answerInWords(question, one))
        .join(', ');
    }
    case 'inject-never-fires':
      return draft.injects.find(({ id }) => id === what)?.from ?? what;
    case 'no-right-answer':
      return questionInWords(what);
    case 'record-of-another-nation':
      return sourceInWords(what);
    case 'indicator-of-another-nation':
    case 'indicator-twice':
      return signs[what]?.text ?? what;
    case 'no-such-wording':
      return avoided[what]?.avoid ?? what;
    case 'organisation-not-in-nation':
      return organisations[what] ?? what;
    default:
      return what;
  }
}

/** Fields that are chosen, not written: of an empty one it is not a text that is missing. */
const chosen = /› (record|indicator)$/;

/** A remark in plain words. */
export function remarkInWords(remark: Remark, draft: DraftScenario): string {
  const gap = gapKinds.find((kind) => kind === remark.kind);
  const empty = neededLists.find((list) => remark.kind === 'list-empty' && list === remark.place);
  if (empty) return sayOfWriting(`write.empty-${empty}`);
  if (gap) return sayOfWriting(`write.gap-${gap}`);
  if (remark.kind === 'text-missing' && chosen.test(remark.place))
    return sayOfWriting('write.gap-not-chosen');
  const finding = findingKinds.find((kind) => kind === remark.kind);
  return finding
    ? sayOfScenarios(`scenario-check.${finding}`, { what: aboutInWords(remark, draft) })
    : remark.what;
}
