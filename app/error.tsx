'use client';
import dynamic from 'next/dynamic';

// Fetched when a page fails, and not before: every page of the app carries this one.
const FailedPage = dynamic(() => import('@/components/drafts/FailedPage').then((file) => file.FailedPage), {
  ssr: false,
});

/** Where a page can not be drawn. What the error says is shown nowhere: nobody knows what is in it. */
export default function PageFailed({ reset }: { reset: () => void }) {
  return <FailedPage onAgain={reset} />;
}
