import { afterwards } from './afterwards';
import { childProtection } from './child-protection';
import type { ContentRecord } from './content-record';
import { elements } from './elements';
import { responderRecords } from './first-responders';
import { guardians } from './guardians';
import { law } from './law';
import { protections } from './protections';
import { routes } from './routes';

/** Every statement of law and route that the app makes, by id. Contacts, indicators and guidance stand apart. */
export const contentRecords = {
  ...law,
  ...responderRecords,
  ...childProtection,
  ...guardians,
  ...elements,
  ...routes,
  ...protections,
  ...afterwards,
} as const satisfies Record<string, ContentRecord>;
export type ContentId = keyof typeof contentRecords;
