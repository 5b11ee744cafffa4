/** For `ref`: what takes the place of the control that was used takes the focus too. */
export function focusOnce(element: HTMLElement | null) {
  element?.focus();
}
