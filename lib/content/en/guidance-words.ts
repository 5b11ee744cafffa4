/** What an entry is called. Apart from what it says, which is long and which only the library shows. */
export interface GuidanceTitle {
  title: string;
  publisher: string;
  /** As the publisher gives it, such as "2021, updated 2023"; null where none was found. */
  year: string | null;
}

export interface GuidanceSummary {
  /** What it is for. */
  summary: string;
  /** How it stands today. */
  statusNote: string;
}
