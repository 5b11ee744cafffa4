import { useMemo } from 'react';
import { indicatorCategoriesInEnglish } from '@/lib/content/en/indicators';
import { indicatorCategories } from '@/lib/content/indicator-categories';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { signsIn, sourceInWords } from '@/lib/training/write/citable';
import { freeName } from '@/lib/training/write/draft-scenario';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { Chooser } from './Chooser';
import { ListEditor } from './ListEditor';
import { type PartProps, set } from './part-props';
import { passageChoices } from './passage-choices';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

const categories = indicatorCategories.map((value) => ({
  value,
  label: indicatorCategoriesInEnglish[value].name,
}));

/** The signs that can be found in the material: which, where, and what it is there. */
export function SignsPart({ draft, change }: PartProps) {
  const signs = useMemo(() => signsIn(draft.nation), [draft.nation]);
  return (
    <ListEditor
      id={fieldAt('indicators')}
      heading={sayOfWriting('write.signs')}
      intro={<p className="govuk-body">{sayOfWriting('write.signs-intro')}</p>}
      one={sayOfWriting('write.sign')}
      add={sayOfWriting('write.add-sign')}
      none={sayOfWriting('write.no-signs')}
      items={draft.indicators}
      keyOf={({ key }) => key}
      blank={() => ({
        key: freeName(
          'item',
          draft.indicators.map(({ key }) => key),
        ),
        ...{ indicator: '', in: '', seen: '' },
      })}
      onItems={set(change, 'indicators')}
    >
      {(sign, number, put) => (
        <>
          <Chooser
            id={fieldAt('indicators', number, 'indicator')}
            label={sayOfWriting('write.sign-which')}
            value={sign.indicator}
            onChange={(indicator) => put({ ...sign, indicator })}
            choices={signs}
            groups={categories}
            groupLabel={sayOfWriting('write.sign-category')}
            unknown={sourceInWords}
          />
          <SelectField
            id={fieldAt('indicators', number, 'in')}
            label={sayOfWriting('write.where-found')}
            value={sign.in}
            onChange={(where) => put({ ...sign, in: where })}
            groups={passageChoices(draft)}
          />
          <TextField
            id={fieldAt('indicators', number, 'seen')}
            label={sayOfWriting('write.seen')}
            hint={sayOfWriting('write.seen-hint')}
            value={sign.seen}
            onChange={(seen) => put({ ...sign, seen })}
          />
        </>
      )}
    </ListEditor>
  );
}
