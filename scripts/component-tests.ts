import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import {
  defaultReporter,
  startTestRunner,
  type TestRunnerConfig,
  type TestRunnerPlugin,
  type TestSuiteResult,
} from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser } from './browser.ts';

/** Runs `test/**\/*.browser.ts` in a real browser and leaves its counts in `.cache/component.json`. Files to run may be named. */
const rootDir = fileURLToPath(new URL('..', import.meta.url));
const { executablePath, env, args } = await findBrowser();
const named = process.argv.slice(2);

const config: TestRunnerConfig = {
  rootDir,
  files: named.length > 0 ? named : ['test/**/*.browser.ts'],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  concurrency: 1,
  testFramework: { config: { timeout: '20000' } },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      // Whatever language the machine is set to.
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'en-GB' }),
      launchOptions: {
        executablePath,
        env,
        chromiumSandbox: false,
        args: [...args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
      },
    }),
  ],
  plugins: [
    withoutVite(),
    esbuildPlugin({
      ts: true,
      // Not tsconfig.json: what a file extends is not read here, and decorators are set in the base.
      tsconfig: `${rootDir}/tsconfig.base.json`,
      target: 'es2022',
      define: { 'import.meta.env': '{}' },
    }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
};

const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
if (!runner) throw new Error('The component test runner did not start.');
const count = { passed: 0, failed: 0 };
runner.on('finished', async (allPassed) => {
  for (const session of runner.sessions.all()) {
    if (session.testResults) add(session.testResults);
    // A file that does not load has no tests to fail.
    if (!session.passed && !(session.testResults && hasFailed(session.testResults))) count.failed++;
  }
  mkdirSync(`${rootDir}/.cache`, { recursive: true });
  writeFileSync(`${rootDir}/.cache/component.json`, JSON.stringify(count));
  await runner.stop();
  process.exit(allPassed ? 0 : 1);
});

/** Stands in for what only Vite can import: there are no models and no worker behind a component's test. */
function withoutVite(): TestRunnerPlugin {
  return {
    name: 'without-vite',
    resolveImport({ source }) {
      if (source === 'virtual:models') return '/without-vite/models.js';
      if (source.endsWith('?worker&url')) return '/without-vite/worker.js';
      return undefined;
    },
    serve({ path }) {
      if (path === '/without-vite/models.js') return 'export const modelFiles = [];';
      if (path === '/without-vite/worker.js') return `export default '/no-worker.js';`;
      return undefined;
    },
    transform({ path, body }) {
      if (typeof body !== 'string') return undefined;
      return body.replace(/import\.meta\.glob<[^(]*>\('\.\/(.*)\/\*\.ts'[^)]*\)/g, (_, inner: string) => {
        const files = readdirSync(`${rootDir}${dirname(path)}/${inner}`);
        return `{ ${files.map((file) => `'./${inner}/${file}': () => import('./${inner}/${file}')`).join(', ')} }`;
      });
    },
  };
}

function add(suite: TestSuiteResult): void {
  for (const test of suite.tests) if (!test.skipped) count[test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) add(inner);
}

function hasFailed(suite: TestSuiteResult): boolean {
  return suite.tests.some((test) => !test.passed && !test.skipped) || suite.suites.some(hasFailed);
}
