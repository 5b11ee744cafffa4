/** What the field says for short, in small letters, with the words that the library's texts have for it. */
export const shortForms: Readonly<Record<string, string>> = {
  nrm: 'national referral mechanism',
  msa: 'modern slavery act',
  ictg: 'independent child trafficking guardian',
  uasc: 'unaccompanied children',
  cse: 'child sexual exploitation',
  cce: 'child criminal exploitation',
  ecat: 'council europe convention trafficking',
  uncrc: 'convention rights child',
  kcsie: 'keeping children safe education',
  iasc: 'independent anti slavery commissioner',
  sca: 'single competent authority',
  glaa: 'gangmasters labour abuse authority',
  ctac: 'child trafficking advice centre',
  lscb: 'local safeguarding children boards',
  naab: 'national age assessment board',
  cps: 'crown prosecution service',
};
