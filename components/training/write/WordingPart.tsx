import { InsetText } from '@/components/govuk/Asides';
import { languageInEnglish } from '@/lib/content/en/language';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { freeName } from '@/lib/training/write/draft-scenario';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { ListEditor } from './ListEditor';
import { type PartProps, set } from './part-props';
import { passageChoices, passageText } from './passage-choices';
import { SelectField } from './SelectField';
import { WordsField } from './WordsField';

const records: Readonly<Record<string, { avoid: string; instead: string; why: string }>> = languageInEnglish;
const choices = Object.entries(records).map(([value, { avoid }]) => ({ value, label: avoid }));

/** Words of the material that lay the harm on the child, for the learner to notice. */
export function WordingPart({ draft, change }: PartProps) {
  return (
    <ListEditor
      id={fieldAt('wording')}
      heading={sayOfWriting('write.wording')}
      intro={<p className="govuk-body">{sayOfWriting('write.wording-intro')}</p>}
      one={sayOfWriting('write.wording-one')}
      add={sayOfWriting('write.add-wording')}
      none={sayOfWriting('write.no-wording')}
      items={draft.wording}
      keyOf={({ key }) => key}
      blank={() => ({
        key: freeName(
          'item',
          draft.wording.map(({ key }) => key),
        ),
        ...{ record: '', in: '', words: '' },
      })}
      onItems={set(change, 'wording')}
    >
      {(wording, number, put) => {
        const record = Object.hasOwn(records, wording.record) ? records[wording.record] : undefined;
        return (
          <>
            <SelectField
              id={fieldAt('wording', number, 'record')}
              label={sayOfWriting('write.wording-which')}
              value={wording.record}
              onChange={(one) => put({ ...wording, record: one })}
              groups={[{ choices }]}
            />
            {record && (
              <InsetText>
                {sayOfWriting('write.wording-instead', { instead: record.instead, why: record.why })}
              </InsetText>
            )}
            <SelectField
              id={fieldAt('wording', number, 'in')}
              label={sayOfWriting('write.where-found')}
              value={wording.in}
              onChange={(where) => put({ ...wording, in: where })}
              groups={passageChoices(draft)}
            />
            <WordsField
              id={fieldAt('wording', number, 'words')}
              passage={passageText(draft, wording.in)}
              value={wording.words}
              onChange={(words) => put({ ...wording, words })}
            />
          </>
        );
      }}
    </ListEditor>
  );
}
