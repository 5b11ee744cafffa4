import { type ProtectionId, protectionIn } from '@/lib/content/protections';
import { type CaseNations, nationsOfProceedings } from './case-nations';

/** What protects an accused child wherever the proceedings may be, each once; what holds in every nation stands apart. */
export function protectionsOf(nations: CaseNations): readonly ProtectionId[] {
  return [
    ...new Set(nationsOfProceedings(nations).flatMap((nation): ProtectionId[] => [...protectionIn[nation]])),
  ];
}
