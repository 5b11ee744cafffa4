let pressing = false;
if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', () => (pressing = true), { capture: true, passive: true });
  for (const end of ['pointerup', 'pointercancel']) {
    window.addEventListener(end, () => (pressing = false), { capture: true, passive: true });
  }
}

/**
 * Runs once no pointer is pressed. Leaving a field by pressing a button draws a warning above it while the pointer is
 * down: the button would move away from under the finger, and the press be lost.
 */
export function afterPress(run: () => void): void {
  if (!pressing) {
    run();
    return;
  }
  // A task later: the click that the press ends in comes first.
  const later = () => setTimeout(run, 0);
  window.addEventListener('pointerup', later, { once: true });
  window.addEventListener('pointercancel', later, { once: true });
}
