import { readdirSync } from 'node:fs';

/** What files.ts is in a build, for tests and scripts that run in Node: whole files, the first words too. */
export const whole = Object.fromEntries(
  readdirSync(new URL('./languages', import.meta.url)).map((name) => [
    `./languages/${name}`,
    () => import(`./languages/${name.slice(0, -'.ts'.length)}.ts`),
  ]),
);

export const first = whole;
