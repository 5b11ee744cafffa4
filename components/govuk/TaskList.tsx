import type { ReactNode } from 'react';
import { Tag } from './Tag';

export interface Task {
  id: string;
  name: ReactNode;
  hint?: ReactNode;
  status: string;
  /** Done things are plain text; what is left to do stands out, in words and not by colour alone. */
  done: boolean;
  onOpen: () => void;
}

/** Things to do, in any order. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="govuk-task-list">
      {tasks.map(({ id, name, hint, status, done, onOpen }) => (
        <li key={id} className="govuk-task-list__item govuk-task-list__item--with-link">
          <div className="govuk-task-list__name-and-hint">
            <button
              type="button"
              id={id}
              className="govuk-link govuk-task-list__link waymark-link-button"
              aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-status`}
              onClick={onOpen}
            >
              {name}
            </button>
            {hint && (
              <div id={`${id}-hint`} className="govuk-task-list__hint">
                {hint}
              </div>
            )}
          </div>
          <div id={`${id}-status`} className="govuk-task-list__status">
            {done ? status : <Tag>{status}</Tag>}
          </div>
        </li>
      ))}
    </ul>
  );
}
