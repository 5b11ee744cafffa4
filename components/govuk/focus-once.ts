/** For `ref`: what takes the place of the control that was used takes the focus too. */
export function focusOnce(element: HTMLElement | null) {
  element?.focus();
}

/** The same, for a part of a page whose heading is drawn elsewhere. */
export function focusHeadingIn(element: HTMLElement | null) {
  const heading = element?.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
