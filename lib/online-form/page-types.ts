import type { PickListId } from '@/lib/questions/pick-lists';

/** What the online service checks of a field; what each means is in refusals.ts. */
export type Validator =
  | 'required'
  | 'equal'
  | 'maxlength'
  | 'email'
  | 'isValidEmail'
  | 'notUrl'
  | 'numeric'
  | 'date'
  | 'before'
  | 'after';

/** A field of the online service, by its own id and with its own option values. The label is ours. */
export interface FormField {
  id: string;
  label: string;
  type: 'text' | 'textarea' | 'radio' | 'checkbox' | 'select' | 'date' | 'email' | 'phone' | 'file';
  /** `when-visible`: must be filled once its parent answer opens it. */
  required?: true | 'when-visible';
  /** In characters as they are sent: see refusals.ts. */
  maxLength?: number;
  validators: readonly Validator[];
  /** The values, or the list that holds them. A checkbox has one, for ticked. */
  options?: readonly string[] | { list: PickListId };
  shownWhen?: { field: string; equals: string };
  /** The service stores this without asking. */
  presetTo?: string;
}

/** Another page that may follow; where it applies it wins over `next`. */
export interface Fork {
  to: string;
  when:
    | { field: string; equals: string }
    | { field: string; answered: true }
    | { field: string; rule: 'email-domain' };
  /** It ends the child's route. */
  leavesPath?: true;
}

/** A check that is not about one field alone. */
export type PageRule =
  | { rule: 'at-least-one'; fields: readonly string[] }
  /** The address must end in one of these, or be on a list of domains that is not published with the form. */
  | { rule: 'email-domain'; field: string; endsWith: readonly string[]; orNamedDomain: true }
  | {
      rule: 'files';
      field: string;
      maxMegabytesEach: number;
      maxFiles: number;
      mimeTypes: readonly string[];
    }
  | { rule: 'preset'; field: string; value: string };

export interface FormPage {
  slug: string;
  /** `notice`: nothing to answer; `check`: the answers are read through and sent. */
  kind: 'question' | 'notice' | 'check' | 'end';
  fields: readonly FormField[];
  next: string | null;
  forks: readonly Fork[];
  rules?: readonly PageRule[];
}

export interface FormSection {
  id: string;
  /** As in the contents of the prompt sheet; the online pages show none. */
  name: string;
  pages: readonly FormPage[];
}
