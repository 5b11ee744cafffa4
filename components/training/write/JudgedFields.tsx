import { useMemo } from 'react';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { verdicts } from '@/lib/training/scenario-kinds';
import { answersTo } from '@/lib/training/write/answer-choices';
import { citableIn, sourceGroups, sourceInWords } from '@/lib/training/write/citable';
import { citedNations } from '@/lib/training/write/cited-nations';
import type { DraftJudged, DraftScenario } from '@/lib/training/write/draft-scenario';
import { ChoiceField, TicksField } from './ChoiceField';
import { Chooser } from './Chooser';
import { TextField } from './TextField';

interface Props {
  at: (field: string) => string;
  draft: DraftScenario;
  question: string;
  judged: DraftJudged;
  onJudged: (judged: DraftJudged) => void;
}

/** One answer or several alike: what is thought of it, why, what would follow, and on whose authority. */
export function JudgedFields({ at, draft, question, judged, onJudged }: Props) {
  const nations = citedNations(draft).join(' ');
  const sources = useMemo(() => citableIn(nations.split(' ').filter(Boolean)), [nations]);
  const put = (changed: Partial<DraftJudged>) => onJudged({ ...judged, ...changed });
  return (
    <>
      <TicksField
        id={at('is')}
        label={sayOfWriting('write.judged-is')}
        hint={sayOfWriting('write.judged-is-hint')}
        options={answersTo(question)}
        values={judged.is}
        onChange={(is) => put({ is })}
      />
      <ChoiceField
        id={at('verdict')}
        label={sayOfWriting('write.verdict')}
        inline
        options={verdicts.map((value) => ({ value, label: sayOfScenarios(`scenario-verdict.${value}`) }))}
        value={judged.verdict}
        onChange={(verdict) => put({ verdict })}
      />
      <TextField
        id={at('why')}
        label={sayOfWriting('write.why')}
        hint={sayOfWriting('write.why-hint')}
        lines="several"
        value={judged.why}
        onChange={(why) => put({ why })}
      />
      {judged.verdict === 'harmful' && (
        <TextField
          id={at('follows')}
          label={sayOfWriting('write.follows')}
          hint={sayOfWriting('write.follows-hint')}
          lines="several"
          value={judged.follows}
          onChange={(follows) => put({ follows })}
        />
      )}
      <Chooser
        id={at('record')}
        label={sayOfWriting('write.source')}
        hint={sayOfWriting('write.source-hint')}
        value={judged.record}
        onChange={(record) => put({ record })}
        choices={sources}
        groups={sourceGroups.map((value) => ({ value, label: sayOfWriting(`write.source-${value}`) }))}
        groupLabel={sayOfWriting('write.source-group')}
        unknown={sourceInWords}
      />
    </>
  );
}
