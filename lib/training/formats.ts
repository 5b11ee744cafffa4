/**
 * What files of training call themselves. Here apart, so that the live side can tell one and say so without loading
 * anything of training.
 */
export const scenarioFormat = 'waymark-scenario';
export const learnerFileFormat = 'waymark-learner-run';
const trainingFormats: readonly unknown[] = [scenarioFormat, learnerFileFormat];

/** What JSON says that it is. */
export function formatOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
}

/** Whether JSON is meant as a file of training, whole or damaged. */
export function isOfTraining(json: unknown): boolean {
  return trainingFormats.includes(formatOf(json));
}
