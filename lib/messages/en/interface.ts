/** Words of the screens. */
export const interfaceInEnglish = {
  'app.name': 'Waymark',
} as const;
