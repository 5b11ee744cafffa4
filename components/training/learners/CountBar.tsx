/** A bar as long as a count's share, or as a time beside the longest. Drawn, so that it prints without colours; the number stands beside it. */
export function CountBar({ count, all }: { count: number; all: number }) {
  const share = all === 0 ? 0 : (100 * count) / all;
  return (
    <svg
      className="waymark-count-bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="waymark-count-bar__all" width="100" height="10" />
      <rect className="waymark-count-bar__count" width={share} height="10" />
    </svg>
  );
}
