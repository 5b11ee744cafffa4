/** The nations of the UK, in the order the online service lists them. The ids are the service's own values. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

/** The two families of child form that existed on paper; a summary is laid out for one of them. */
export const layouts = ['england-wales', 'scotland-northern-ireland'] as const;
export type Layout = (typeof layouts)[number];

/** Which layout a referral made in this nation is printed in. */
export function layoutOf(nation: Nation): Layout {
  return nation === 'england' || nation === 'wales' ? 'england-wales' : 'scotland-northern-ireland';
}
