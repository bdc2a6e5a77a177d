import type { Rolldown } from 'vite';

/**
 * Puts all that comes with a worker at once beside the worker's own file instead of into it. Later parts import from it, and WebKit
 * runs a worker's own file a second time when something imports it: two would then answer every message.
 */
export const firstPart: Rolldown.CodeSplittingGroup = {
  name: (id, graph) => (comesAtOnce(id, graph, new Set()) ? nameFor(id) : null),
};

/** The reader of PDF files has a worker of its own. */
const nameFor = (id: string): string => (id.includes('/pdfjs-dist/') ? 'pdf-reader' : 'vision');

/** Whether an entry, itself aside, leads to the module by static imports. */
function comesAtOnce(id: string, graph: Rolldown.ChunkingContext, seen: Set<string>): boolean {
  const info = graph.getModuleInfo(id);
  if (!info || info.isEntry || seen.has(id)) return false;
  seen.add(id);
  // Copied: the next question fills the same array.
  return [...info.importers].some((by) => graph.getModuleInfo(by)?.isEntry || comesAtOnce(by, graph, seen));
}
