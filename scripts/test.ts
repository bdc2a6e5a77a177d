import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs what is named (all by default), goes on after a failure, and ends with one line of counts over everything. */
interface Count {
  passed: number;
  failed: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const projects = [
  'src/checks',
  'src/finder',
  'src/plan',
  'src/rejections',
  'src/device',
  'src/rehearsal',
  'src/reading',
  'src/vision',
  'src/sw',
  'tsconfig.json',
  'tsconfig.node.json',
];

const steps: Record<string, () => Count> = {
  types: () => sum(projects.map((project) => one('tsc', ['-p', project]))),
  lint: () => one('biome', ['check', '.']),
  unit: () => vitest('unit'),
  component: () => counted('component', 'tsx', ['scripts/component-tests.ts']),
  e2e: () => vitest('e2e'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0)
  throw new Error(`Not a step: ${unknown.join(', ')}. There are ${Object.keys(steps).join(', ')}.`);

const total = sum(
  (wanted.length > 0 ? wanted : Object.keys(steps)).map((name) => {
    console.log(`\n— ${name}`);
    return steps[name]?.() ?? { passed: 0, failed: 1 };
  }),
);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A command that either passes or fails as one. */
function one(command: string, args: string[]): Count {
  return run(command, args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that leaves its counts in a file. Without the file, or failing with no failed test, it counts as one failure. */
function counted(name: string, command: string, args: string[]): Count {
  const file = `${root}.cache/${name}.json`;
  mkdirSync(`${root}.cache`, { recursive: true });
  rmSync(file, { force: true });
  const status = run(command, args);
  const count: Count = existsSync(file) ? normalise(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function vitest(project: string): Count {
  return counted(project, 'vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=.cache/${project}.json`,
  ]);
}

function normalise(report: Partial<Count> & { numPassedTests?: number; numFailedTests?: number }): Count {
  return {
    passed: report.passed ?? report.numPassedTests ?? 0,
    failed: report.failed ?? report.numFailedTests ?? 0,
  };
}

function run(command: string, args: string[]): number {
  // npm puts the tools on the path; on Windows they are scripts that only a shell can start.
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

function sum(counts: Count[]): Count {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}
