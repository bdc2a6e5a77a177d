import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { ensureModels } from '../../../scripts/models/build.ts';
import type { Fault, LoggedRequest, Served } from '../../../scripts/server.ts';
import type { ModelId } from '../../../src/vision/protocol.ts';

/** A global of the page test/e2e/page. */
declare const parts: typeof import('../page/main.ts').parts;

const built = ensureModels().files;
/** What is fetched without being asked for. */
export const files = built.filter(({ optional }) => !optional);
export const SMALL = 'selfie-segmenter';
export const LARGE = 'face-landmarker';
export const fileOf = (id: ModelId) => built.find((file) => file.id === id) ?? expect.fail(`no model ${id}`);

/** The folder that holds that page, to be served. */
export const folderOfParts = (): string => inject('parts');

/** What goes wrong with the first request for a model, and with that one only. */
export function first(id: ModelId, fault: Fault): (request: LoggedRequest) => Fault | undefined {
  const faults = [fault];
  return ({ path }) => (path === fileOf(id).url ? faults.shift() : undefined);
}

export function requestsFor({ requests }: Served, id: ModelId): LoggedRequest[] {
  return requests.filter(({ path }) => path === fileOf(id).url);
}

export function modelRequests({ requests }: Served): LoggedRequest[] {
  return requests.filter(({ path }) => path.startsWith('models/'));
}

/** 'here', or what it was rejected with. */
export function fetchModels(page: Page, ...ids: ModelId[]): Promise<string> {
  return page.evaluate(
    (wanted) =>
      parts.models.fetch(wanted.length > 0 ? wanted : undefined).then(
        () => 'here',
        (problem) => (problem.code && problem.name === 'Problem' ? problem.code : String(problem)),
      ),
    ids,
  );
}

export async function arrived(page: Page, id: ModelId, bytes: number): Promise<void> {
  await page.waitForFunction(
    ([wanted, count]) => parts.models.state.files.some((file) => file.id === wanted && file.have === count),
    [id, bytes] as const,
  );
}

export function stateOf(page: Page, id: ModelId) {
  return page.evaluate(async (wanted) => {
    await parts.models.known;
    return parts.models.state.files.find((file) => file.id === wanted);
  }, id);
}

/** SHA-256 of what the worker would get, or the problem's code. */
export function read(page: Page, id: ModelId): Promise<string> {
  return page.evaluate(
    (wanted) =>
      parts.models.read(wanted).then(
        async (bytes) => {
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
          return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
        },
        (problem) => problem.code,
      ),
    id,
  );
}
