import { expect, test } from '@playwright/test';
import { sayOfScenarios } from './scenario-words';
import { sayOfTraining } from './training-words';
import { sayOfWriting } from './training-write-words';
import { say } from './words';

test('what sends somebody in training to the danger page calls its button by its name', () => {
  const button = `“${say('walk.danger')}”`;
  expect(sayOfTraining('play.danger-hint', { button: say('walk.danger') })).toContain(button);
  expect(sayOfScenarios('scenario.danger-raised.raised')).toContain(button);
  expect(sayOfWriting('write.raises-danger')).toContain(button);
  expect(sayOfWriting('write.preview-danger')).toContain(button);
});
