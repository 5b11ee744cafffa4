import { contentRecords } from '@/lib/content/content';
import type { ContentRecord } from '@/lib/content/content-record';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import type { Versions } from './writing';

/** The release, as in package.json (a test holds it): importing that file would put all of it into the browser. */
const appVersion = '0.1.0';

/** Content has no release of its own: it is as new as the record that was last compared with its source. */
function newest(records: Readonly<Record<string, ContentRecord>>): string {
  return Object.values(records).reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
}

/** What this release prints at the end of every paper. */
export const versions: Versions = { app: appVersion, content: pointInWords(newest(contentRecords)) };
