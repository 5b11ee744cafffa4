import type { RecordDocument } from '@/lib/record/document';
import type { HandOut } from '@/lib/training/hand-outs/papers';
import type { Scenario } from '@/lib/training/scenario';

/**
 * Writes one paper of a scenario; what writes it is loaded when it is wanted. The order of the walk, and where answers lead,
 * come from the walk's own machine.
 */
export async function writeHandOut(
  paper: HandOut,
  scenario: Scenario,
  today: string,
): Promise<RecordDocument> {
  const { nation, organisation } = scenario;
  switch (paper) {
    case 'brief': {
      const { brief } = await import('@/lib/training/hand-outs/brief');
      return brief(scenario, today);
    }
    case 'walk-sheet': {
      const [{ walkSheet }, { stepAsking, steps }] = await Promise.all([
        import('@/lib/training/hand-outs/walk-sheet'),
        import('@/machines/steps'),
      ]);
      return walkSheet({ nation, organisation, today }, { steps, asking: stepAsking });
    }
    case 'record-sheet': {
      const { recordSheet } = await import('@/lib/training/hand-outs/walk-sheet');
      return recordSheet({ nation, organisation, today });
    }
    case 'trainers-pack': {
      const [{ trainersPack }, { replaysOf }] = await Promise.all([
        import('@/lib/training/hand-outs/trainers-pack'),
        import('@/machines/scenario-replay'),
      ]);
      return trainersPack(scenario, replaysOf(scenario), today);
    }
    case 'certificate': {
      const { certificate } = await import('@/lib/training/hand-outs/certificate');
      return certificate(scenario, today);
    }
  }
}

/** What the PDF of a paper is called: what it is and the day, never a scenario's title, which somebody may have written. */
export function handOutFile(paper: HandOut, today: string): string {
  return `waymark-training-${paper}-${today}.pdf`;
}
