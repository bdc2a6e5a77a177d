import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A browser with a profile of its own and one page. */
export interface Driven {
  readonly go: (url: string) => Promise<void>;
  /** Runs a function in the page; what it returns can be written as JSON. */
  readonly run: <A extends readonly unknown[], T>(what: (...args: A) => Promise<T> | T, ...args: A) => Promise<T>;
  readonly picture: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How a browser is started, and what it needs of the machine. */
export interface Kind {
  readonly name: string;
  /** Programs that must be there. */
  readonly needs: readonly string[];
  /** Debian packages that bring them. */
  readonly packages: string;
  readonly open: (folder: string) => Promise<Driven>;
}

const home = fileURLToPath(new URL('drivers', import.meta.url));
let installed = false;

/** A package of the drivers' own folder, which `npm ci` of the app does not install. */
export function driverPackage(path: string): Promise<unknown> {
  if (!installed)
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, stdio: 'ignore' });
  installed = true;
  return import(`${home}/node_modules/${path}`);
}

/** A call of a function in the page, as a text whose value is the answer's JSON. `__name` is what tsx puts around inner functions. */
export function callOf(what: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async (__name) => JSON.stringify({ is: await (${what})(...${JSON.stringify(args)}) }))((inner) => inner)`;
}
