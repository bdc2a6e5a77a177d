import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { type KindId, kindIds } from '../../src/checks/kinds/index.ts';
import type { Photo } from '../../src/vision/protocol.ts';
import { findBrowser } from '../browser.ts';
import { serve } from '../server.ts';
import { type Answer, unjudged } from './answer.ts';
import type { Truth } from './truth.ts';

/** Rules that answer from what was read or what the file is, or that are no label of the evaluation: reported in `measures`, never in `failed`. */
const NOT_SCORED = new Set(['expired', 'mrz-invalid', 'screenshot', 'edited', 'shadow', 'colour-cast']);

export interface App {
  judge: (dir: string, truth: Truth) => Promise<Answer>;
  close: () => Promise<void>;
}

/** Opens the production build in a real browser. Pictures enter where the app's own imports do. */
export async function openApp(folder: string): Promise<App> {
  const served = await serve({ folder });
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...args] });
  const page = await browser.newPage();
  await page.goto(served.url);
  // Written by scripts/entry.ts: the one that names its export.
  const chunk = readdirSync(join(folder, 'assets')).find(
    (name) =>
      /^judge-.*\.js$/.test(name) && readFileSync(join(folder, 'assets', name), 'utf8').includes('judgePicture'),
  );
  if (!chunk) throw new Error('The build has no chunk of src/judge.ts.');
  // As text: a test runner rewrites `import()` in functions, for itself.
  await page.evaluate(`import('${served.url}assets/${chunk}').then((module) => Object.assign(globalThis, module))`);
  return {
    judge: (dir, truth) => judge(page, dir, truth),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function judge(page: Page, dir: string, { file, subject }: Truth): Promise<Answer> {
  const path = join(dir, file);
  if (!kindIds.includes(subject as KindId)) return unjudged(file, subject, 'subject-not-known');
  if (!existsSync(path)) return unjudged(file, subject, 'file-missing');
  const said = await page.evaluate(judgeInPage, {
    kind: subject,
    base64: readFileSync(path).toString('base64'),
  });
  if ('problem' in said)
    return unjudged(file, subject, said.problem.startsWith('file-') ? 'undecodable' : said.problem);
  return answerOf(file, subject, said.photo);
}

type Said = { photo: Omit<Photo, 'jpeg'> } | { problem: string };

/** Runs in the page. */
async function judgeInPage(given: { kind: string; base64: string }): Promise<Said> {
  const { judgePicture } = globalThis as unknown as typeof import('../../src/judge.ts');
  const bytes = Uint8Array.from(atob(given.base64), (character) => character.charCodeAt(0));
  try {
    const { jpeg: _, ...photo } = await judgePicture(new Blob([bytes]), given.kind as KindId);
    return { photo };
  } catch (error) {
    return { problem: String((error as { code?: string }).code ?? error) };
  }
}

function answerOf(file: string, subject: string, { judged }: Omit<Photo, 'jpeg'>): Answer {
  const { verdicts, measures } = judged.judgement;
  const failed = verdicts.filter(({ is, rule }) => is === 'fix' && !NOT_SCORED.has(rule)).map(({ rule }) => rule);
  const known = verdicts.some(({ is }) => is !== 'unknown');
  const all = measures as Record<string, number>;
  return {
    file,
    subject,
    ms: Math.round(judged.ms),
    verdict: failed.length > 0 ? 'fix' : known ? 'pass' : 'unknown',
    ...(!known && { reason: 'nothing-could-be-measured' }),
    failed,
    advice: failed[0] ?? null,
    measures: Object.fromEntries(Object.entries(all).map(([id, value]) => [id, Number(value.toPrecision(5))])),
    quad: judged.quad?.map(([x, y]) => [x, y] as const) ?? null,
    mrz: zoneOf(judged),
    barcode: judged.printed?.barcode?.text ?? null,
    face: faceOf(all),
    because: Object.fromEntries(
      verdicts.flatMap((verdict) => (verdict.is === 'fix' && verdict.because ? [[verdict.rule, verdict.because]] : [])),
    ),
    marks: verdicts.flatMap((verdict) =>
      verdict.is === 'fix' && verdict.at ? [{ rule: verdict.rule, at: verdict.at }] : [],
    ),
    printed: judged.printed?.place.map(([x, y]) => [x, y] as const) ?? [],
  };
}

function zoneOf({ printed }: Photo['judged']): Answer['mrz'] {
  const reading = printed?.mrz?.reading;
  return reading ? { lines: reading.lines, valid: reading.valid } : null;
}

/** The names of evaluation.md for our measures. */
const faceNames = {
  count: 'faceCount',
  yaw: 'headYawDeg',
  pitch: 'headPitchDeg',
  roll: 'headRollDeg',
  interEyePx: 'interEyePx',
  distanceCm: 'faceDistanceCm',
} as const;

function faceOf(measures: Readonly<Record<string, number>>): Answer['face'] {
  if (measures.faceCount === undefined) return null;
  const pairs = Object.entries(faceNames).map(([name, id]) => [name, measures[id]] as const);
  return Object.fromEntries(
    pairs.filter((pair): pair is readonly [keyof typeof faceNames, number] => pair[1] !== undefined),
  );
}
