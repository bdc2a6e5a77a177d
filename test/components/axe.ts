import '../words.ts';
import 'axe-core';
import type axe from 'axe-core';

/** The package is a script that leaves a global. */
const checker = (globalThis as unknown as { axe: typeof axe }).axe;

/** Ids of what is not accessible below an element, shadow roots included. */
export async function inaccessible(element: Element): Promise<string[]> {
  const { violations } = await checker.run(element);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
