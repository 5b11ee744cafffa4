import type { ComponentProps } from 'react';

type Own = { error?: boolean; width?: 2 | 3 | 4 | 10 | 20 | 30 };

/**
 * A line of text. `autocomplete="off"` always: without it the browser writes what is typed to its own session files.
 * Spelling help is off too, since browsers may send what is typed to a server for it.
 */
export function TextInput({ error = false, width, className = '', ...rest }: ComponentProps<'input'> & Own) {
  return (
    <input
      type="text"
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      {...rest}
      className={`govuk-input${error ? ' govuk-input--error' : ''}${width ? ` govuk-input--width-${width}` : ''} ${className}`}
    />
  );
}

/** Lines of text; the same care as `TextInput`. */
export function Textarea({
  error = false,
  className = '',
  ...rest
}: ComponentProps<'textarea'> & { error?: boolean }) {
  return (
    <textarea
      rows={5}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      {...rest}
      className={`govuk-textarea${error ? ' govuk-textarea--error' : ''} ${className}`}
    />
  );
}
