/** Words about the online service: what it refuses, alters and still needs, and the texts composed for it. */
export const onlineFormInEnglish = {
  'online-form.line': '{label}: {text}',
  'online-form.quoted': '“{text}”',

  'online-form.group.protection': 'Child protection',
  'online-form.group.guardian': 'Independent guardian',
  'online-form.group.others': 'Police, solicitor and references',
  'online-form.group.risk': 'What may still happen',
  'online-form.group.languages': 'Languages',
  'online-form.group.age': 'Age and papers',
  'online-form.group.home': 'Where the child is',
  'online-form.group.health': 'Health and needs',
  'online-form.group.missing': 'Times missing',
  'online-form.group.justice': 'Arrests and charges',
  'online-form.group.events': 'Other events',
  'online-form.group.child': 'The child’s view',
  'online-form.group.safety': 'Keeping the child safe now',

  'online-form.refused.empty': 'The service needs an answer here.',
  'online-form.refused.too-long':
    'Too long for the service: {length} characters as it counts them, {over} over its limit of {limit}. A line break counts as two there, although the counter beside the box counts it as one. The text is kept whole here: shorten it, or move part of it.',
  'online-form.refused.looks-like-address':
    'The service will refuse this text without saying why, because “{found}” looks like a web or email address. Put a space after the full stop, or write it in another way.',
  'online-form.refused.not-an-email': 'The service does not take this as an email address. Check it.',
  'online-form.refused.not-digits': 'The service takes figures only here.',
  'online-form.refused.not-a-date': 'The service needs a real date here.',
  'online-form.refused.date-to-come': 'The service refuses a date that is still to come.',
  'online-form.refused.date-too-early': 'The service refuses a date before 1900.',
  'online-form.refused.not-an-option':
    'This is not an entry of the service’s list, so it cannot be chosen there. Pick the nearest entry.',

  'online-form.needed.unanswered': 'Still needed: {label}.',
  'online-form.needed.reason-only':
    '“{reason}” is recorded, but the service takes only an answer here. You must choose it yourself.',
  'online-form.needed.reason-only-unknown':
    '“{reason}” is recorded. The service’s list has “Unknown”, if that is what you mean: choose it yourself.',
  'online-form.needed.reason-only-not-sure':
    '“{reason}” is recorded. The service has an answer for not being sure, if that is what you mean: choose it yourself.',
  'online-form.needed.unread': 'What was typed for “{label}” could not be understood, so it is left out.',
  'online-form.needed.tick-one': 'At least one kind of exploitation must be ticked.',
  'online-form.needed.so-far': 'What other answers add to this box so far:',

  'online-form.altered.signs':
    'The service puts a hyphen after each <, >, [, ] and ~ when it stores this text.',
  'online-form.altered.bars': 'The service turns each | into a hyphen when it stores this text.',
  'online-form.altered.doubled-signs': 'The service reduces doubled & and @ signs when it stores this text.',
  'online-form.altered.dashes': 'The service turns long and doubled dashes into one hyphen.',
  'online-form.altered.spaces': 'The service closes up repeated spaces and line breaks in this box.',
  'online-form.altered.code':
    'The service replaces signs in this text that look like computer code by a hyphen.',

  'online-form.warned.reason-written':
    'Only a reason is recorded. The service will not go on without an answer, and takes this as one.',
  'online-form.warned.unread-part': 'Part of “{label}” could not be understood and is left out of this text.',
  'online-form.warned.age-in-doubt':
    'You said that they are not under 18, but did not rule out that they may be. The service’s answer for an age in doubt is “not sure”; its “no” would leave the child’s route.',
  'online-form.warned.kind-not-ticked':
    '“{option}” is named in one of the situations, but it is not ticked among the kinds of exploitation.',
  'online-form.warned.more-than-ten':
    'The service has room for ten. The others are in the box for other places.',
  'online-form.warned.not-on-list-in-text':
    '“{typed}” is not an entry of the service’s list. It is in the box for other places.',
  'online-form.warned.domain-not-listed':
    'Check: the service sends its sign-in link only to addresses of public bodies and of organisations on a list of its own. This one ends in none of the public endings.',
  'online-form.warned.signs-not-carried':
    'You recorded signs earlier, but did not answer yes here. The box that would hold them stays closed, and they are not carried over.',
  'online-form.warned.upload-by-hand':
    'Upload these yourself, one at a time: JPG, PNG, PDF, DOC or DOCX, up to 25 MB each, no more than 99.',

  'sheet.title': 'Answers for the online service',
  'sheet.about.heading': 'How to use this sheet',
  'sheet.about.not-sent': 'Nothing has been sent',
  'sheet.about.not-sent-text':
    'This sheet is not a form and sends nothing. It follows the pages of the Home Office’s online service as it stood in April 2026, the same one for all four nations, so that a first responder can carry the answers over by hand. The service changes several times a year.',
  'sheet.about.consent':
    'An answer about consent is not here: for a child the service has no page that asks for it.',
  'sheet.about.composed':
    'Long texts are put together from several answers in your own words, with short labels. Read each before you use it.',
  'sheet.about.session':
    'By the service’s own account an hour without sending a page ends the session, and what was typed on the open page is lost. Coming back needs a fresh emailed link, which works once, for half an hour.',
  'sheet.about.erases':
    'In the service, changing an answer that opened a follow-up or a page erases what was typed there, without a warning.',
  'sheet.about.not-carried':
    'Some answers stay in the record only, because the service has no place for them: the child’s address and phone, how they can be contacted safely, ethnicity, and who must not be told.',
  'sheet.needed.heading': 'What the service will still ask for',
  'sheet.needed.none': 'Nothing: every page on this case’s way has what it needs.',
  'sheet.needed.caption': 'Still needed, page by page',
  'sheet.needed.page': 'Page',
  'sheet.needed.field': 'Answer',
  'sheet.needed.what': 'What is wrong or missing',
  'sheet.route.open':
    'Some answers that decide between pages are not given yet, so pages that depend on them are not on this sheet.',
  'sheet.page': 'Page {slug}',
  'sheet.notice-page': 'Nothing to answer on this page.',
  'sheet.check-page': 'Read all answers through there before you send.',
  'sheet.end-page':
    'The service confirms that it was sent. Note its reference and the time in your case record.',
  'sheet.blank': 'Leave empty: not answered',
  'sheet.blank-unread': 'Leave empty: what was typed for “{label}” could not be understood',
  'sheet.blank-reason': 'Leave empty: {reason}',
  'sheet.ticked': 'Tick',
  'sheet.choose': 'Choose: {option}',
  'sheet.by-hand': 'Upload by hand',
  'sheet.licence.heading': 'Source and licence of the form’s fields',
} as const;
