/**
 * Everything that can go wrong for a person, with the one next step that is offered. The words are `problem.<code>.what`
 * and `problem.<code>.next` in the catalogues; the action is what the button does.
 */
export const problems = {
  'camera-denied': { action: 'how-to-allow' },
  'camera-absent': { action: 'import' },
  'camera-busy': { action: 'try-again' },
  'camera-black': { action: 'restart-camera' },
  'camera-lost': { action: 'restart-camera' },
  'camera-paused': { action: 'restart-camera' },
  'microphone-denied': { action: 'try-again' },
  'microphone-absent': { action: 'try-again' },
  'microphone-busy': { action: 'try-again' },
  'microphone-lost': { action: 'try-again' },
  'camera-insecure': { action: 'import' },
  'vision-unsupported': { action: 'import' },
  'vision-broken': { action: 'try-again' },
  'models-missing': { action: 'download' },
  'models-damaged': { action: 'download' },
  'network-off': { action: 'try-again' },
  'file-empty': { action: 'import' },
  'file-undecodable': { action: 'import' },
  'file-not-picture': { action: 'import' },
  'file-heic': { action: 'import' },
  'file-animated': { action: 'import' },
  'file-cmyk': { action: 'import' },
  'file-too-large': { action: 'import' },
  'pdf-damaged': { action: 'choose-file' },
  'pdf-locked': { action: 'choose-file' },
  'pdf-too-many': { action: 'choose-file' },
  'pdf-too-large': { action: 'choose-file' },
  'pdf-not-here': { action: 'import' },
  'storage-refused': { action: 'go-on' },
  'storage-full': { action: 'free-space' },
  'storage-lost': { action: 'reload' },
  'storage-newer': { action: 'reload' },
  'storage-blocked': { action: 'reload' },
  'storage-damaged': { action: 'go-on' },
  'link-unreadable': { action: 'start' },
  'link-newer': { action: 'reload' },
  'pack-unreadable': { action: 'choose-file' },
  'pack-newer': { action: 'reload' },
  'pack-unknown': { action: 'start' },
  'export-unreadable': { action: 'choose-file' },
  'export-newer': { action: 'reload' },
  unexpected: { action: 'reload' },
} as const satisfies Record<string, { readonly action: string }>;

export type ProblemCode = keyof typeof problems;
export type ProblemAction = (typeof problems)[ProblemCode]['action'];

/** Numbers that the words for a problem use. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** A failure that has words for the person. Across the worker it travels as plain data, since a thrown error loses its code there. */
export class Problem extends Error {
  readonly values: ProblemValues | undefined;

  constructor(
    readonly code: ProblemCode,
    options?: { readonly cause?: unknown; readonly values?: ProblemValues },
  ) {
    super(code, options);
    this.values = options?.values;
    this.name = 'Problem';
  }
}

/** Any caught value as a problem, keeping what it already says. */
export const asProblem = (error: unknown, otherwise: ProblemCode = 'unexpected'): Problem =>
  error instanceof Problem ? error : new Problem(otherwise, { cause: error });
