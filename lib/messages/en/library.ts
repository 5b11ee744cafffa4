/** Words of the guidance library: its first page, its lists, its entries and its search. */
export const libraryInEnglish = {
  'library.heading': 'Guidance library',
  'library.lead':
    'The laws, policies, guidance, forms and services on child trafficking and modern slavery in the UK: {count} of them, with what has been replaced and by what.',
  'library.offline':
    'The library itself works without a network. The documents are on other websites, which need one.',
  'library.back': 'Guidance library',

  'library.contacts': 'Who to call now',
  'library.law': 'The law, explained',
  'library.telling': 'What to tell the child',
  'library.currency': 'How current this is: what is due, what changed, what to check',
  'library.by-nation': 'By nation',
  'library.by-nation-why': 'Each list can be read and printed as a whole.',
  'library.place.england': 'England',
  'library.place.wales': 'Wales',
  'library.place.scotland': 'Scotland',
  'library.place.northern-ireland': 'Northern Ireland',
  'library.place.international': 'International',
  'library.place-count': '{count} entries',

  'library.search': 'Search',
  'library.words': 'Words to look for',
  'library.words-hint':
    'For example: age assessment, or ICTG. Leave out names. What you type stays on this page and is not kept.',
  'library.nation': 'Nation',
  'library.kind': 'Kind',
  'library.topic': 'Topic',
  'library.status': 'Status',
  'library.any-nation': 'All nations',
  'library.any-kind': 'All kinds',
  'library.any-topic': 'All topics',
  'library.any-status': 'Current and past',
  'library.status.current': 'Current, or to be checked',
  'library.status.past': 'Past: replaced, historic or withdrawn',
  'library.status.in-force': 'In force or in use',
  'library.status.amended': 'In force, amended',
  'library.status.unknown': 'Not confirmed',
  'library.status.superseded': 'Replaced',
  'library.status.historic': 'Historic',
  'library.status.withdrawn': 'Withdrawn',
  'library.clear': 'Clear the search and the filters',
  'library.found-none': 'Nothing found',
  'library.found-one': '1 entry found',
  'library.found': '{count} entries found',
  'library.found-some': 'No entry has all of these words. {count} have some of them:',
  'library.nothing-asked': 'Type a word or choose a filter to see entries here.',
  'library.more': 'Show {count} more',
  'library.none-do':
    'Try fewer or other words, or take a filter away. If a child needs help now, do not search on: call 999 in danger, or the Modern Slavery and Exploitation Helpline for advice.',
  'library.unknown-nation':
    'The address names a nation that the library does not have. All nations are shown.',
  'library.unknown-kind': 'The address names a kind that the library does not have. All kinds are shown.',
  'library.unknown-topic': 'The address names a topic that the library does not have. All topics are shown.',
  'library.unknown-status':
    'The address names a status that the library does not have. Current and past entries are shown.',
  'library.search-needs-script':
    'The search needs JavaScript. The lists by nation, and every entry in them, can be read without it.',

  'library.list-heading.england': 'Guidance for England',
  'library.list-heading.wales': 'Guidance for Wales',
  'library.list-heading.scotland': 'Guidance for Scotland',
  'library.list-heading.northern-ireland': 'Guidance for Northern Ireland',
  'library.list-heading.international': 'International law and bodies',
  'library.list-lead':
    'Everything in the library for this nation, what applies across the UK included. Each line says how it stood when it was last seen, and when that was.',
  'library.list-lead-international':
    'Treaties and bodies above the nations. They count in all four nations of the UK. Each line says how it stood when it was last seen, and when that was.',
  'library.list-on-page': 'On this page',
  'library.list-international': 'International',
  'library.list-past': 'No longer to work by',
  'library.list-print': 'Print this list',
  'library.list-printed': 'From Waymark, an independent guide, not an official list. Printed on {day}.',
  'library.list-filter': 'Search and filter this list',
  'library.list-end':
    'Only what the library was checked for is listed. Addresses are those of the publishers.',

  'library.open': 'Open at {host}',
  'library.address-unconfirmed': 'Address not confirmed',
  'library.as-of': 'As of {month}.',
  'library.as-of-check': 'Not confirmed ({month}).',
  'library.overdue': 'Due to be checked again.',
  'library.replaced-by': 'Use instead:',
  'library.no-replacement': 'Nothing was found that replaced it.',

  'library.entry-superseded': 'This has been replaced. Do not work by it.',
  'library.entry-historic': 'This is kept for reference. Do not work by it.',
  'library.entry-withdrawn': 'This has been withdrawn. Do not use it.',
  'library.entry-unknown':
    'Whether this is still the text in use was not confirmed. Check before you rely on it.',
  'library.entry-nothing-instead': 'Nothing was found that formally replaced it. To see what applies today:',
  'library.entry-what-applies': 'Current entries for {place}',
  'library.entry-how-it-stands': 'How it stands',
  'library.entry-publisher': 'Publisher',
  'library.entry-year': 'Dated',
  'library.entry-no-year': 'Not stated',
  'library.entry-kind': 'Kind',
  'library.entry-nations': 'For',
  'library.entry-topics': 'Topics',
  'library.entry-replaces': 'It replaces',
  'library.entry-where': 'Where to find it',
  'library.entry-unconfirmed':
    'This is the best known address. It was not seen in a source, so it may lead elsewhere: if it does, look for the title on the publisher’s website.',
  'library.entry-linked-from': 'It has no address of its own. The page above links to it.',
  'library.entry-seen': 'As of',
  'library.entry-seen-confirmed': '{month}, confirmed in its source.',
  'library.entry-seen-dated':
    '{month}, as a version or report of that month shows it. A later one may differ.',
  'library.entry-seen-check': '{month}, not confirmed. Check before you rely on it.',
  'library.entry-on-reference-page': 'Named in the NSPCC’s list of legislation, policy and guidance of 2017.',

  'library.not-found': 'Find guidance in the library: it lists every entry, and what replaced older ones',
} as const;
