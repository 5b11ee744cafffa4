import type { ContentId } from '@/lib/content/content';
import { Because } from './Because';

/** Several statements, each under its title. */
export function BecauseList({ ids }: { ids: readonly ContentId[] }) {
  return ids.map((id) => <Because key={id} id={id} titled="h2" />);
}
