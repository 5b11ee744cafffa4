import { DangerLink } from '@/components/start/DangerLink';
import { WaysBack } from './WaysBack';

/** Above every page of the library: the ways back, to the draft and to the library, and the way to help. */
export function LibraryTop({ first = false }: { first?: boolean }) {
  return (
    <div className="waymark-walk-top">
      <WaysBack first={first} />
      <DangerLink />
    </div>
  );
}
