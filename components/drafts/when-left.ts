interface Leaving {
  /** Another tab or program is before the page, or it is about to go. */
  onHidden: () => void;
  /** The page is left for another one, and the browser holds it ready as it is for the way back. */
  onLeft: () => void;
  /** It is shown again, as it was. */
  onBack: () => void;
}

/** Follows a page being left and come back to. Gives how to stop. */
export function whenLeft({ onHidden, onLeft, onBack }: Leaving): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') onHidden();
  };
  document.addEventListener('visibilitychange', onVisibility, { signal });
  addEventListener('pagehide', ({ persisted }) => persisted && onLeft(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && onBack(), { signal });
  return () => stopping.abort();
}
