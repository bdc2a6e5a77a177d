import type { Rules } from '../rule.ts';

/**
 * What a photo of a document must show: the document, its geometry, what it lies on, whether it is the original, light,
 * reflections, what covers it, sharpness. Limits are told by the labelled pictures: `npm run evaluate`.
 */
export const documentRules = {
  'no-document': {
    priority: 10,
    fails: { measure: 'documentFound', below: 0.5, clearsAbove: 0.5 },
    unless: ['too-close'],
    providerWord: 'NOT_A_DOCUMENT',
  },
  // Of a PDF, where nobody sees it before it is handed in.
  blank: {
    priority: 15,
    pages: 'only',
    fails: { measure: 'printShare', below: 0.0004, clearsAbove: 0.0004 },
  },
  'too-close': {
    priority: 20,
    // … or nothing but it is in the frame, and no border to find it by.
    fails: {
      any: [
        { measure: 'documentSpan', above: 1, clearsBelow: 0.97 },
        { measure: 'printBeyond', above: 0.8, clearsBelow: 0.76 },
      ],
    },
    providerWord: 'PART_OF_DOCUMENT_MISSING',
  },
  'cut-off': {
    priority: 21,
    // Touching the edge of the frame: nobody can tell whether more lies beyond.
    fails: { measure: 'frameMargin', below: 0.003, clearsAbove: 0.008 },
    unless: ['too-close'],
    providerWord: 'PART_OF_DOCUMENT_MISSING',
  },
  // The guide asks for 70–80 % of the frame; from 60 % on print is still legible on most phones.
  'too-small': {
    priority: 22,
    fails: { measure: 'documentSpan', below: 0.6, clearsAbove: 0.65 },
    unless: ['too-close'],
  },
  tilted: {
    priority: 23,
    fails: { measure: 'documentTiltDeg', above: 18, clearsBelow: 15 },
    unless: ['too-close'],
  },
  rotated: {
    priority: 24,
    fails: {
      any: [
        { measure: 'documentTurnDeg', above: 11, clearsBelow: 9 },
        { measure: 'upsideDown', above: 0.5, clearsBelow: 0.5 },
      ],
    },
    unless: ['too-close'],
  },
  'wrong-side': {
    priority: 26,
    fails: { measure: 'otherSide', above: 0.5, clearsBelow: 0.5 },
    // A zone or a portrait is seen in most light; that neither is there can only be said where all is seen.
    unless: ['no-document', 'too-close', 'cut-off', 'too-small', 'too-dark', 'too-bright'],
    providerWord: 'MISSING_PAGE',
  },
  // Cards do not curl. Phones' lenses bend straight borders by less than 0.01.
  curled: {
    priority: 26,
    fails: { measure: 'borderBow', above: 0.018, clearsBelow: 0.014 },
    steps: ['passport', 'proof-of-address', 'statement', 'business-licence'],
    unless: ['too-close', 'cut-off', 'too-small'],
  },
  'low-resolution': {
    priority: 25,
    pages: 'scanned',
    fails: {
      any: [
        { measure: 'documentPx', below: 700, clearsAbove: 720 },
        {
          all: [
            { measure: 'documentMm', above: 100, clearsBelow: 100 },
            { measure: 'documentPx', below: 900, clearsAbove: 920 },
          ],
        },
      ],
    },
    beside: ['documentDpi'],
    unless: ['too-close', 'too-small', 'cut-off', 'tilted', 'rotated'],
  },
  'busy-background': {
    priority: 30,
    fails: { measure: 'surfacePattern', above: 0.285, clearsBelow: 0.25 },
    unless: ['too-close'],
  },
  'light-background': {
    priority: 31,
    fails: { measure: 'surfaceLight', above: 0.62, clearsBelow: 0.57 },
    unless: ['too-close', 'busy-background', 'too-bright', 'too-dark'],
  },
  screen: {
    priority: 32,
    fails: {
      any: [
        { measure: 'bezelSides', above: 0.5, clearsBelow: 0.5 },
        { measure: 'moirePeak', above: 1.75, clearsBelow: 1.5, at: 'photo' },
        { measure: 'bandingPeak', above: 0.02, clearsBelow: 0.012, at: 'camera' },
      ],
    },
    unless: ['too-small'],
    providerWord: 'DIGITAL_COPY',
  },
  // A letter may rightly be black on white: only one without any tint at all is a copy. Cards and passports have colour.
  photocopy: {
    priority: 33,
    fails: {
      all: [
        {
          any: [
            { measure: 'colourRange', below: 0.008, clearsAbove: 0.011 },
            {
              all: [
                { measure: 'colourRange', below: 0.02, clearsAbove: 0.025 },
                { measure: 'documentMm', below: 200, clearsAbove: 200 },
              ],
            },
          ],
        },
        { measure: 'blownOutShare', below: 0.8, clearsAbove: 0.85 },
      ],
    },
    unless: ['too-dark'],
    providerWord: 'PHOTOCOPY',
  },
  // Where a camera says how it exposed, a flat frame was put around a photo: bars alone are no fault of it.
  screenshot: {
    priority: 34,
    at: 'photo',
    fails: {
      any: [
        { measure: 'screenshotTold', above: 0.5, clearsBelow: 0.5 },
        {
          all: [
            { measure: 'exposureTold', below: 0.5, clearsAbove: 0.5 },
            {
              any: [
                { measure: 'oneColourShare', above: 0.04, clearsBelow: 0.03 },
                { measure: 'barShare', above: 0.04, clearsBelow: 0.03 },
              ],
            },
          ],
        },
      ],
    },
    providerWord: 'DIGITAL_COPY',
  },
  edited: {
    priority: 35,
    at: 'photo',
    fails: { measure: 'editorTold', above: 0.5, clearsBelow: 0.5 },
    unless: ['screenshot'],
  },
  'too-dark': { priority: 40, pages: 'scanned', fails: { measure: 'paperLuma', below: 85, clearsAbove: 100 } },
  // Paper may be white without harm: what counts is that print is lost. Cards and passports have tinted paper.
  'too-bright': {
    priority: 41,
    fails: {
      any: [
        {
          all: [
            { measure: 'blownOutShare', above: 0.7, clearsBelow: 0.6 },
            { measure: 'middleToneShare', below: 0.065, clearsAbove: 0.09 },
            { measure: 'colourRange', below: 0.03, clearsAbove: 0.035 },
          ],
        },
        {
          all: [
            { measure: 'blownOutShare', above: 0.83, clearsBelow: 0.75 },
            { measure: 'documentMm', below: 200, clearsAbove: 200 },
          ],
        },
      ],
    },
  },
  // Not for a soft one, nor a faint one: people read across them, and so do readers.
  shadow: {
    priority: 42,
    fails: { measure: 'shadowEdge', above: 1, clearsBelow: 0.8 },
    unless: ['too-dark', 'too-bright', 'flash', 'covered'],
  },
  flash: {
    priority: 49,
    fails: {
      any: [
        { measure: 'flashFalloff', above: 0.57, clearsBelow: 0.47 },
        // Whose light it is need not be told then: in a bright room it is the weaker one.
        {
          all: [
            { measure: 'torchOn', above: 0.5, clearsBelow: 0.5 },
            { measure: 'flashFalloff', above: 0.2, clearsBelow: 0.15 },
          ],
        },
      ],
    },
    unless: ['too-bright'],
    providerWord: 'GLARE',
  },
  glare: {
    priority: 50,
    fails: {
      any: [
        { measure: 'glareRadius', above: 0.052, clearsBelow: 0.045 },
        { measure: 'fadedPrint', above: 4.5, clearsBelow: 3.5, at: 'photo' },
      ],
    },
    // Print that has few pixels, or lies across them, is pale by itself.
    unless: ['too-bright', 'flash', 'too-small', 'rotated'],
    providerWord: 'GLARE',
  },
  covered: {
    priority: 60,
    fails: { measure: 'coveredShare', above: 0.006, clearsBelow: 0.004 },
    because: [{ cause: 'finger', when: { measure: 'fingerOver', above: 0.5, clearsBelow: 0.5 } }],
    // A flash in the middle of a printed band leaves two ends of it.
    unless: ['cut-off', 'busy-background', 'light-background', 'flash'],
    providerWord: 'PART_OF_DOCUMENT_HIDDEN',
  },
  blurred: {
    priority: 70,
    pages: 'scanned',
    fails: { measure: 'edgeBlur', above: 1.3, clearsBelow: 1.15 },
    because: [{ cause: 'smear', when: { measure: 'paperHalo', above: 0.016, clearsBelow: 0.012 } }, { cause: 'focus' }],
    unless: ['shaken', 'too-close', 'too-small', 'too-dark'],
    providerWord: 'BLURRED',
  },
  shaken: {
    priority: 71,
    fails: {
      any: [
        {
          all: [
            { measure: 'motionBlur', above: 1.9, clearsBelow: 1.6 },
            { measure: 'blurDirection', above: 1.72, clearsBelow: 1.55 },
          ],
        },
        // A short way over a sheet: less by its size, but surely one way.
        {
          all: [
            { measure: 'motionBlur', above: 1.5, clearsBelow: 1.3 },
            { measure: 'blurDirection', above: 2.5, clearsBelow: 2.2 },
          ],
        },
      ],
    },
    because: [
      { cause: 'motion-across', when: { measure: 'motionDeg', below: 22, clearsAbove: 22 } },
      { cause: 'motion-aslant', when: { measure: 'motionDeg', below: 67, clearsAbove: 67 } },
      { cause: 'motion-down' },
    ],
    unless: ['too-small', 'too-dark'],
    providerWord: 'BLURRED',
  },
  // The photo on the document, not that of it: a lamp, a sleeve or grease may spoil it alone.
  'portrait-unclear': {
    priority: 75,
    at: 'photo',
    steps: ['passport', 'id-front', 'licence-front'],
    fails: {
      any: [
        { measure: 'portraitGlare', above: 0.05, clearsBelow: 0.04 },
        { measure: 'portraitBlur', above: 0.45, clearsBelow: 0.42 },
      ],
    },
    unless: [
      'too-close',
      'cut-off',
      'too-small',
      'low-resolution',
      'rotated',
      'wrong-side',
      'screen',
      'photocopy',
      'too-dark',
      'too-bright',
      'flash',
      'glare',
      'covered',
      'blurred',
      'shaken',
    ],
  },
} as const satisfies Rules;
