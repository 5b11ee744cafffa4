import { useCallback } from 'react';
import { Details } from '@/components/govuk/Details';
import { itemFieldName } from '@/components/questions/field-props';
import { ItemFieldQuestion } from '@/components/questions/ItemsQuestion';
import { say } from '@/lib/messages/words';
import type { Entry, TypedItem } from '@/lib/questions/answers';
import { catalogue } from '@/lib/questions/catalogue';
import { hasNote, seen } from './ticks';
import type { TickActions } from './use-ticks';

const { fields } = catalogue[seen];
const listedFields = ['what', 'who', 'when', 'words'] as const;
const ownFields = ['what', 'who', 'when', 'words', 'speaks-to'] as const;

export interface TickProps {
  item: TypedItem;
  actions: TickActions;
  today: string;
}

/** The first box of a tick's note. */
export function noteId(item: string): string {
  return itemFieldName(seen, item, 'what').replaceAll('.', '-');
}

/** What, who, when and the child's own words, for one tick. */
export function NoteFields({ item, actions, today, own }: TickProps & { own: boolean }) {
  const { form, note } = actions;
  const onEntry = useCallback((field: string, entry: Entry) => note(item.id, field, entry), [item.id, note]);
  return (own ? ownFields : listedFields).map((field) => (
    <ItemFieldQuestion
      key={field}
      question={seen}
      field={field}
      kind={fields[field]}
      name={itemFieldName(seen, item.id, field)}
      entry={item.entries[field]}
      {...{ form, today, onEntry }}
    />
  ));
}

interface NoteProps extends TickProps {
  about: string;
  /** How often somebody asked to be taken to this note; each time it opens again. */
  timesAsked: number;
}

/** The note of a listed tick: open when the tick is new or was asked for, folded away when it was written before. */
export function TickNote({ item, actions, today, about, timesAsked }: NoteProps) {
  const written = hasNote(item);
  return (
    <Details
      key={timesAsked}
      startOpen={!written || timesAsked > 0}
      summary={
        <>
          {say(written ? 'recognition.note-written' : 'recognition.note-empty')}
          <span className="govuk-visually-hidden"> {say('questions.missing-of', { question: about })}</span>
        </>
      }
    >
      {() => <NoteFields {...{ item, actions, today }} own={false} />}
    </Details>
  );
}
