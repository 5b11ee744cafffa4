import { expect, test } from '@playwright/test';
import { indicatorsInEnglish } from '@/lib/content/en/indicators';
import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { nations } from '@/lib/nation';
import { questionsOf } from '@/lib/questions/completeness';
import { questionWords } from '@/lib/questions/en/words';
import { decidingSections, recordSections } from '@/lib/questions/question';
import { asAt } from '@/lib/record/citing';
import type { Part, RecordDocument } from '@/lib/record/document';
import { textsOfBlock, undrawableIn } from '@/lib/record/texts-in-document';
import { responderKinds } from '@/lib/referral/responder-kinds';
import { citedRecord } from '@/lib/training/cited-record';
import { brief } from '@/lib/training/hand-outs/brief';
import { certificate } from '@/lib/training/hand-outs/certificate';
import { timings } from '@/lib/training/hand-outs/timings';
import { trainersPack } from '@/lib/training/hand-outs/trainers-pack';
import { recordSheet, walkSheet } from '@/lib/training/hand-outs/walk-sheet';
import { whenAsked } from '@/lib/training/hand-outs/when-asked';
import type { Scenario } from '@/lib/training/scenario';
import { scenarios } from '@/lib/training/scenarios';
import { replayScenario, replaysOf } from './scenario-replay';
import { stepAsking, steps } from './steps';

const signs: Readonly<Record<string, { text: string }>> = indicatorsInEnglish;
const today = '2026-11-28';
const order = { steps, asking: stepAsking };
const sheetOf = ({ nation, organisation }: Pick<Scenario, 'nation' | 'organisation'>) => ({
  nation,
  organisation,
  today,
});
const partsIn = (parts: readonly Part[]): Part[] =>
  parts.flatMap((one) => [one, ...partsIn(one.parts ?? [])]);
const textOf = (document: RecordDocument) =>
  partsIn(document.parts)
    .flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap((block) => [...textsOfBlock(block)])])
    .join('\n')
    .replaceAll('\u00a0', ' ');
const asksOf = (id: string) => Object.entries(questionWords).find(([one]) => one === id)?.[1].asks ?? '';

for (const scenario of scenarios) {
  test(`the papers of ${scenario.id} are marked, whole, and can be drawn`, () => {
    const papers = [
      brief(scenario, today),
      walkSheet(sheetOf(scenario), order),
      recordSheet(sheetOf(scenario)),
      trainersPack(scenario, replaysOf(scenario), today),
      certificate(scenario, today),
    ];
    for (const paper of papers) {
      expect(paper.running[0]).toBe('Training: invented case');
      expect(paper.title).toMatch(/^Training: /);
      const ids = partsIn(paper.parts).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(undrawableIn(paper), paper.title).toEqual([]);
      // A fill that nobody gave would stand there in braces.
      expect(textOf(paper)).not.toMatch(/\{\w+\}/);
    }
  });

  test(`the brief of ${scenario.id} holds what learners are given, and nothing else`, () => {
    const text = textOf(brief(scenario, today));
    const { expectations, injects, indicators, material, people, discussion, summary } = scenario;
    const given = [
      scenario.contentNote,
      scenario.role,
      scenario.setting,
      scenario.brief,
      ...material.map((one) => one.text),
      ...people.map(({ name }) => name),
    ];
    expect(given.filter((one) => !text.includes(one))).toEqual([]);
    const kept = [
      ...expectations.flatMap(({ answers }) => answers.map(({ why }) => why)),
      ...injects.map((one) => one.text),
      ...indicators.flatMap(({ indicator }) => signs[indicator]?.text ?? []),
      ...discussion,
      summary,
    ];
    expect(kept.filter((one) => text.includes(one))).toEqual([]);
  });

  test(`the trainer’s pack of ${scenario.id} holds every expectation, its reason and its source`, () => {
    const text = textOf(trainersPack(scenario, replaysOf(scenario), today));
    const { expectations, injects, indicators, wording, discussion, summary } = scenario;
    const answers = expectations.flatMap((one) => one.answers);
    const held = [
      ...answers.map(({ why }) => why),
      ...answers.flatMap((one) => (one.verdict === 'harmful' ? [one.follows] : [])),
      ...answers.flatMap(({ record }) => {
        const cited = citedRecord(record);
        return cited ? [cited.text, asAt(cited.record).trim()] : [`no record ${record}`];
      }),
      ...injects.map((one) => one.text),
      ...indicators.map(({ seen }) => seen),
      ...wording.map(({ words }) => words),
      ...discussion,
      summary,
    ];
    expect(held.filter((one) => !text.includes(one))).toEqual([]);
  });

  test(`every page and question of the right walk of ${scenario.id} stands on its blank sheets`, () => {
    const { visits } = replayScenario(scenario);
    const walked = walkSheet(sheetOf(scenario), order);
    const ids = walked.parts.map(({ id }) => id);
    const before = visits
      .map(({ step }) => step)
      .filter((step) => steps.indexOf(step) < steps.indexOf('recording'));
    expect(before.filter((step) => !ids.includes(`step-${step}`))).toEqual([]);
    const text = `${textOf(walked)}\n${textOf(recordSheet(sheetOf(scenario)))}`;
    // What is known before the walk begins, and the signs, stand there in another form.
    const elsewhere = ['nation.of-referral', 'responder.kind', 'indicators.seen'];
    const asked = [...new Set(visits.flatMap(({ asks }) => asks))].filter((id) => !elsewhere.includes(id));
    expect(asked.filter((id) => !text.includes(asksOf(id)))).toEqual([]);
    expect(asked.filter((id) => whenAsked(id, scenario, []) === 'never')).toEqual([]);
  });
}

test('each question of the catalogue stands on the blank sheets of somebody', () => {
  const asked = new Set<string>();
  for (const nation of nations) {
    for (const organisation of responderKinds) {
      const sheet = { nation, organisation, today };
      for (const { blocks } of [...walkSheet(sheet, order).parts, ...recordSheet(sheet).parts]) {
        for (const block of blocks) {
          if (block.block === 'answers') for (const { label } of block.rows) asked.add(label);
        }
      }
    }
  }
  const ids = [...decidingSections, ...recordSections]
    .flatMap((section) => questionsOf(section))
    .filter((id) => !['nation.of-referral', 'responder.kind', 'indicators.seen'].includes(id));
  expect(ids.filter((id) => !asked.has(asksOf(id)))).toEqual([]);
});

test('a question that an organisation is never asked is not on its sheet', () => {
  const school = walkSheet({ nation: 'scotland', organisation: 'school-or-college', today }, order);
  const text = textOf(school);
  expect(text).toContain(questionWords['child-protection.referred'].asks);
  expect(text).not.toContain(questionWords['child-protection.enquiry'].asks);
  // Nor is what hangs on it.
  expect(text).not.toContain(questionWords['child-protection.enquiry-decided'].asks);
  expect(school.parts.map(({ id }) => id)).toContain('step-explainingHandOver');
  // A council may have to do with a child in another nation, so it has both, each with its condition.
  const council = walkSheet(
    { nation: 'england', organisation: 'council-childrens-social-care', today },
    order,
  );
  expect(council.parts.map(({ id }) => id)).not.toContain('step-explainingHandOver');
  expect(textOf(council)).toContain(
    sayOfPapers('sheet.only-if', {
      condition: sayOfPapers('sheet.if-not.works-for-child-protection-body'),
    }),
  );
});

test('the minutes of a plan follow each other, and end when the scenario’s time does', () => {
  for (const scenario of scenarios) {
    for (const minutes of [scenario.minutes, 1, 7, 240]) {
      const plan = timings({ ...scenario, minutes }, replayScenario(scenario));
      expect(plan[0]?.from).toBe(0);
      expect(plan.at(-1)?.to).toBe(minutes);
      expect(plan.slice(1).filter(({ from }, at) => from !== plan[at]?.to)).toEqual([]);
      expect(plan.filter(({ item }) => item.is === 'decision').length).toBeGreaterThan(0);
    }
  }
});

test('the certificate certifies attendance and no competence, and asks for no name in the app', () => {
  for (const scenario of scenarios) {
    const text = textOf(certificate(scenario, today));
    expect(text).toContain(sayOfPapers('certificate.only-attendance-text'));
    // It is printed before anybody knows what was looked at.
    expect(text).not.toMatch(/practised|looked at|completed|passed/);
    expect(text).toContain(scenario.title);
    expect(text).toContain(`${scenario.minutes} minutes`);
  }
});
