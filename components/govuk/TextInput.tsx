import { type ComponentProps, type ReactNode, useContext } from 'react';
import { InventedDetails } from './invented-details';

type Own = { error?: boolean; width?: 2 | 3 | 4 | 10 | 20 | 30 };

const help = { autoComplete: 'off', autoCorrect: 'off', autoCapitalize: 'off', spellCheck: false } as const;

type Box = Pick<ComponentProps<'input'>, 'id' | 'inputMode' | 'aria-describedby'>;

/** In training, the words beside the box that it is for invented details only. */
function useInvented({ id, inputMode, 'aria-describedby': describedBy }: Box) {
  const words = useContext(InventedDetails);
  // A number is no free text.
  if (!words || inputMode === 'numeric') return { note: null as ReactNode, describedBy };
  const noteId = `${id}-invented`;
  return {
    note: (
      <span id={noteId} className="waymark-invented">
        {words}
      </span>
    ),
    describedBy: describedBy ? `${describedBy} ${noteId}` : noteId,
  };
}

/**
 * A line of text. `autocomplete="off"` always: without it the browser writes what is typed to its own session files.
 * Spelling help is off too, since browsers may send what is typed to a server for it.
 */
export function TextInput({ error = false, width, className = '', ...rest }: ComponentProps<'input'> & Own) {
  const { note, describedBy } = useInvented(rest);
  return (
    <>
      {note}
      <input
        type="text"
        {...help}
        {...rest}
        aria-describedby={describedBy}
        className={`govuk-input${error ? ' govuk-input--error' : ''}${width ? ` govuk-input--width-${width}` : ''} ${className}`}
      />
    </>
  );
}

/** Lines of text; the same care as `TextInput`. */
export function Textarea({
  error = false,
  className = '',
  ...rest
}: ComponentProps<'textarea'> & { error?: boolean }) {
  const { note, describedBy } = useInvented(rest);
  return (
    <>
      {note}
      <textarea
        rows={5}
        {...help}
        {...rest}
        aria-describedby={describedBy}
        className={`govuk-textarea${error ? ' govuk-textarea--error' : ''} ${className}`}
      />
    </>
  );
}
