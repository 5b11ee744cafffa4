import type { ReactNode, Ref } from 'react';

interface Props {
  children: ReactNode;
  /** `submit` sends the form it stands in; anything else needs `onClick`. */
  type?: 'submit' | 'button';
  look?: 'primary' | 'secondary' | 'warning';
  id?: string;
  onClick?: () => void;
  describedBy?: string;
  ref?: Ref<HTMLButtonElement> | undefined;
}

const looks = {
  primary: '',
  secondary: ' govuk-button--secondary',
  warning: ' govuk-button--warning',
} as const;

/** A button of the design system. One primary one a page. */
export function Button({
  children,
  type = 'button',
  look = 'primary',
  id,
  onClick,
  describedBy,
  ref,
}: Props) {
  return (
    <button
      ref={ref}
      type={type}
      id={id}
      className={`govuk-button${looks[look]}`}
      onClick={onClick}
      aria-describedby={describedBy}
    >
      {children}
    </button>
  );
}

/** An action that reads as a link: add, remove, change, undo. */
export function LinkButton({ children, id, onClick, describedBy }: Omit<Props, 'type' | 'look' | 'ref'>) {
  return (
    <button
      type="button"
      id={id}
      className="govuk-link waymark-link-button"
      onClick={onClick}
      aria-describedby={describedBy}
    >
      {children}
    </button>
  );
}
