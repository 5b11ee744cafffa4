import type { LibraryId } from '@/lib/content/library';

/**
 * What people look for where an entry's title and summary have other words: the field's own terms, and where in an Act.
 * For the library's search alone, never shown. They state nothing: the law pages' records do, with their sources.
 */
export const librarySearchWordsInEnglish: Readonly<Partial<Record<LibraryId, string>>> = {
  'modern-slavery-act-2015':
    'presumption of age, age in doubt, advocate, guardian, section 46 special measures, notify the Secretary of State',
  'hte-scotland-act-2015':
    'presumption of age, age in doubt, section 4 slavery servitude forced labour, section 38 duty to notify, guardian',
  'hte-act-northern-ireland-2015':
    'presumption of age, age in doubt, section 25, section 1 slavery servitude, section 13 duty to notify, section 24 special measures',
  'council-of-europe-convention-against-trafficking': 'ECAT, age in doubt, article 26, non-prosecution',
  'definition-of-victim-regulations-2022': 'slavery, servitude, forced labour, means',
  'nationality-and-borders-act-2022':
    'section 63, disqualification, recovery period, section 61, age assessment board',
  'merton-age-assessment-case-law': 'age in doubt, disputed age, age dispute',
  'lord-advocates-instructions':
    'section 8, non-punishment, presumption against prosecution, defence, arrested',
  'cps-modern-slavery-guidance': 'non-punishment, prosecution, arrested, charged, accused',
  'yjlc-child-criminal-exploitation-guide': 'section 45, defence, non-punishment, arrested, accused',
  'independent-child-trafficking-guardians': 'advocate, section 48',
  'interim-guidance-ictg': 'advocate, section 48',
  'guardianship-scotland': 'guardian, section 11, separated children',
  'scotland-ictg-regulations-2023': 'guardian, section 11',
  'ni-independent-guardian-service': 'section 21, separated children',
  'report-modern-slavery-online': 'DtN, section 52, NRM form',
  'scotland-age-assessment-practice-guidance': 'age in doubt, benefit of the doubt',
  'justright-initial-age-enquiry-guide-2023': 'age in doubt',
  'age-assessment-joint-working-guidance': 'age in doubt, Merton, disputed age',
  'adcs-age-assessment-guidance-2015': 'age in doubt, Merton, disputed age, benefit of the doubt',
  'basw-age-assessment-practice-guidance': 'age in doubt, Merton, disputed age',
  'assessing-age-home-office': 'age in doubt, disputed age, benefit of the doubt',
  'county-lines-guidance': 'cuckooing, drug running, gang',
};
