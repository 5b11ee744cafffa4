'use client';
import { Button } from '@/components/govuk/Button';
import { sayOfLibrary } from '@/lib/messages/library-words';

/** Prints the page as it stands. Not shown where nothing would happen. */
export function PrintButton() {
  return (
    <div className="needs-script no-print">
      <Button look="secondary" onClick={() => window.print()}>
        {sayOfLibrary('library.list-print')}
      </Button>
    </div>
  );
}
