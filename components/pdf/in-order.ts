import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';

/** What is printed for each of a list, in order. The list never changes while it is printed, so places are its keys. */
export function inOrder<T>(list: readonly T[], print: (item: T, place: number) => ReactNode): ReactElement[] {
  return list.map((item, place) => createElement(Fragment, { key: place }, print(item, place)));
}
