/**
 * Ctrl+Shift+L, with Cmd on a Mac: locks the drafts. Edge takes it for “Paste and search”, which sends what was copied last to
 * a search engine, so no page of the app ever lets the browser have it (`LockKey`).
 */
export function isLockKey({ code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return code === 'KeyL' && shiftKey && (ctrlKey || metaKey) && !altKey;
}
