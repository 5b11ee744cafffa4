import { AnswerText } from '@/components/questions/AnswerText';
import { wordsOf } from '@/components/words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { Entry } from '@/lib/questions/answers';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import type { Question } from '@/lib/questions/question';
import { readEntry } from '@/lib/questions/read';

interface Props {
  question: string;
  entry: Entry | undefined;
}

/** No question of a scenario turns on what day it is beyond its own. */
const anyDay = '9999-12-31';

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(catalogue, id);

/** An answer of the right walk, as it would be printed. */
export function AnswerShown({ question, entry }: Props) {
  if (!isQuestion(question)) return null;
  const field: Question = catalogue[question];
  if (field.kind === 'items') {
    const count = Array.isArray(entry?.typed) ? entry.typed.length : 0;
    return sayOfWriting('write.list-of', { count });
  }
  return <AnswerText field={field} words={wordsOf(question)} reading={readEntry(field, entry, anyDay)} />;
}
