import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { TextInput } from '@/components/govuk/TextInput';
import { pickListNotesInEnglish } from '@/lib/content/en/pick-list-notes';
import { say } from '@/lib/messages/words';
import type { PickListEntry } from '@/lib/online-form/lists';
import type { PickListId } from '@/lib/questions/pick-lists';
import { afterPress } from './after-press';
import { type ControlProps, fieldId } from './field-props';
import { entryOf, type FoldedEntry, foldedList, mostSuggestions, suggestionsFor } from './suggestions';

type Loaded = readonly FoldedEntry[] | 'failed' | null;

/** The list, from the first time it is wanted. */
function useList(id: PickListId, wanted: boolean): Loaded {
  const [list, setList] = useState<Loaded>(null);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    foldedList(id).then(
      (entries) => here && setList(entries),
      () => here && setList('failed'),
    );
    return () => {
      here = false;
    };
  }, [id, wanted]);
  return list;
}

/**
 * A line of text with the list's entries as suggestions (the ARIA practices' editable combobox). Whatever is typed is
 * kept; what is not on a closed list is said.
 */
export function PickControl({ field, name, entry, form, describedBy, error }: ControlProps<'pick'>) {
  const id = fieldId(name);
  const typed = typeof entry?.typed === 'string' ? entry.typed : '';
  const [wanted, setWanted] = useState(typed !== '');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [left, setLeft] = useState(typed !== '');
  const list = useList(field.list, wanted);
  const entries = Array.isArray(list) ? list : null;
  const found = useMemo(
    () => (open && entries ? suggestionsFor(typed, entries) : []),
    [open, entries, typed],
  );
  const shown = found.slice(0, mostSuggestions);
  const chosen = entries ? entryOf(typed, entries) : null;
  const offList = left && !open && entries !== null && typed.trim() !== '' && !chosen && !field.free;
  const { onChange, onBlur, ...registered } = form.register(name);

  const choose = (suggestion: PickListEntry) => {
    form.setValue(name, suggestion.value);
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setOpen(true);
      if (open && shown.length)
        setActive((active + step + shown.length + (active < 0 && step < 0 ? 1 : 0)) % shown.length);
      else setActive(-1);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter' && open) {
      const suggestion = shown[active];
      // Enter in an open list never sends the page: someone is still choosing.
      event.preventDefault();
      if (suggestion) choose(suggestion);
      else setOpen(false);
    }
  };
  const expanded = open && shown.length > 0;
  return (
    <div className="waymark-pick">
      <TextInput
        {...registered}
        id={id}
        error={error}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        aria-activedescendant={expanded && active >= 0 ? `${id}-option-${active}` : undefined}
        aria-describedby={[describedBy, `${id}-how`, offList && `${id}-off`, chosen?.note && `${id}-note`]
          .filter(Boolean)
          .join(' ')}
        onFocus={() => setWanted(true)}
        onChange={(event) => {
          setOpen(true);
          setActive(-1);
          void onChange(event);
        }}
        onBlur={(event) => {
          void onBlur(event);
          afterPress(() => {
            setOpen(false);
            setLeft(true);
          });
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={say('questions.pick-suggestions')}
        className="waymark-pick__list"
        hidden={!expanded}
      >
        {shown.map((suggestion, index) => (
          <Suggestion
            key={suggestion.value}
            id={`${id}-option-${index}`}
            {...{ suggestion, active: index === active, choose }}
          />
        ))}
      </div>
      <p id={`${id}-how`} className="waymark-pick__how">
        {say(field.free ? 'questions.pick-free-hint' : 'questions.pick-hint')}
      </p>
      {chosen?.note && (
        <p id={`${id}-note`} className="waymark-field-warning">
          {pickListNotesInEnglish[chosen.note]}
        </p>
      )}
      <p role="status" className="waymark-pick__how">
        {wanted && statusOf(list, open, typed, found.length)}
      </p>
      {offList && (
        <FieldProblem id={`${id}-off`} is="warning">
          {say('problem.not-on-list')}
        </FieldProblem>
      )}
    </div>
  );
}

interface SuggestionProps {
  id: string;
  suggestion: PickListEntry;
  active: boolean;
  choose: (suggestion: PickListEntry) => void;
}

function Suggestion({ id, suggestion, active, choose }: SuggestionProps) {
  useEffect(() => {
    if (active) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the text box, which takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the text box names the option that is active
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="waymark-pick__option"
      // Before the text box loses the focus and closes the list.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(suggestion)}
    >
      {suggestion.label}
    </div>
  );
}

function statusOf(list: Loaded, open: boolean, typed: string, found: number): string | null {
  if (list === 'failed') return say('questions.pick-failed');
  if (!list) return say('questions.pick-loading');
  if (!open) return null;
  if (found === 0) return typed.trim() ? say('questions.pick-none') : null;
  if (found === 1) return say('questions.pick-found-one');
  return found > mostSuggestions
    ? say('questions.pick-more', { count: mostSuggestions })
    : say('questions.pick-found', { count: found });
}
