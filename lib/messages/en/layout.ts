/** Words that stand around every page: its head, header, banner, footer, and what is shown without JavaScript. */
export const layoutInEnglish = {
  'layout.description':
    'A guide for first responders in the UK, from a first worry about a child to a complete National Referral Mechanism referral.',
  'layout.skip': 'Skip to main content',
  'layout.independent': 'Independent guide',
  'layout.not-official':
    'Waymark is not an official service. It informs your judgement: it decides nothing and sends nothing.',
  'layout.footer': 'About Waymark',
  'layout.guidance': 'Guidance library',
  'layout.training': 'Training',
  'layout.help': 'What is protected and what is not',
  'layout.licences': 'Licences',
  'layout.nothing-sent': 'What you write stays on this device. Nothing about the child is sent anywhere.',
  'layout.new-version': 'A new version of Waymark is ready. It is used from the next time you open the app.',
  'layout.new-version-now': 'Use it now',
  'layout.no-script-heading': 'Waymark needs JavaScript',
  'layout.no-script-why':
    'It works on your device alone, with no server that could take your answers, so it cannot work without JavaScript. Switch JavaScript on in your browser and load this page again. What you write is still not sent anywhere.',
  'layout.no-script-guidance': 'The guidance library can be read without it',
  'layout.no-script-danger': 'Help for a child does not need this page',
  'layout.no-script-emergency': 'Someone is in danger now: call {phone}',
  'layout.no-script-helpline': 'Modern Slavery and Exploitation Helpline, for advice: {phone}',
  'layout.no-script-protection':
    'Then tell the child protection body of the place where the child is now. Its number is on the website of the council, or of the Health and Social Care Trust in Northern Ireland.',
  'not-found.heading': 'Page not found',
  'not-found.why': 'If you typed the address, check it. If you followed a link, the page may have moved.',
  'not-found.kept': 'Use the back button of your browser to return to what you were doing.',
  'not-found.start': 'Go to the first page',
} as const;
