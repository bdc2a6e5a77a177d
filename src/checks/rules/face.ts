import type { Rules } from '../rule.ts';

/** What a selfie must show, in the order of ISO/IEC 29794-5: face, geometry, light, occlusion, expression, picture. */
export const faceRules = {
  'no-face': {
    priority: 10,
    fails: { measure: 'faceCount', below: 0.5, clearsAbove: 0.5 },
    // Nobody can be seen in the dark or in a glare: then that is what is to be put right.
    unless: ['too-dark', 'too-bright'],
    providerWord: 'NO_FACE_PRESENT',
  },
  // Somebody who looks over a shoulder from twice as far away has a quarter of the area; a face on a poster has less than a tenth.
  'several-faces': {
    priority: 11,
    fails: { measure: 'secondFaceShare', above: 0.1, clearsBelow: 0.08 },
    providerWord: 'MULTIPLE_PEOPLE',
  },

  // The guide wants 30–40 cm. An imported photo may be cut from a larger one: it is too far where no arm could have held the phone.
  'too-far': {
    priority: 20,
    fails: {
      any: [
        { measure: 'faceDistanceCm', above: 50, clearsBelow: 46, at: 'camera' },
        { measure: 'faceDistanceCm', above: 66, clearsBelow: 62, at: 'photo' },
      ],
    },
  },
  'too-close': {
    priority: 21,
    fails: {
      any: [
        { measure: 'faceDistanceCm', below: 24, clearsAbove: 26, at: 'camera' },
        { measure: 'faceDistanceCm', below: 14, clearsAbove: 15, at: 'photo' },
      ],
    },
  },
  // A little hair may be missing; where the mesh itself leaves the frame the margin is far below.
  'cut-off': {
    priority: 22,
    fails: { measure: 'faceMargin', below: -0.08, clearsAbove: -0.02 },
    providerWord: 'FACE_NOT_FULLY_VISIBLE',
  },
  'off-centre': { priority: 23, fails: { measure: 'faceOffCentre', above: 0.2, clearsBelow: 0.16 } },
  // OFIQ wants 70 pixels at least, 90 rather. Coming closer helps where the camera gives few.
  'low-resolution': {
    priority: 24,
    fails: { measure: 'interEyePx', below: 70, clearsAbove: 74 },
    unless: ['too-far'],
  },

  // 93 of 100 points of OFIQ's pose quality (100 cos²) are left at 15°.
  turned: {
    priority: 30,
    fails: {
      any: [
        { measure: 'headYawDeg', above: 15, clearsBelow: 12 },
        { measure: 'headYawDeg', below: -15, clearsAbove: -12 },
        { measure: 'headPitchDeg', above: 18, clearsBelow: 14 },
        { measure: 'headPitchDeg', below: -18, clearsAbove: -14 },
      ],
    },
  },
  tilted: {
    priority: 31,
    fails: {
      any: [
        { measure: 'headRollDeg', above: 12, clearsBelow: 9 },
        { measure: 'headRollDeg', below: -12, clearsAbove: -9 },
      ],
    },
  },

  // A silhouette: the surroundings are brighter than anything on the face, and the face is dim.
  backlit: {
    priority: 40,
    fails: {
      all: [
        { measure: 'backlightStops', above: 1.2, clearsBelow: 1 },
        { measure: 'faceHighlight', below: 78, clearsAbove: 88 },
      ],
    },
  },
  // Even dark skin has highlights above a quarter of the scale where the light is enough.
  'too-dark': {
    priority: 41,
    fails: {
      any: [
        { measure: 'faceHighlight', below: 64, clearsAbove: 72 },
        {
          all: [
            { measure: 'faceCount', below: 0.5, clearsAbove: 0.5 },
            { measure: 'pictureHighlight', below: 50, clearsAbove: 60 },
          ],
        },
      ],
    },
    unless: ['backlit'],
  },
  // Direct sun blows out a tenth of a face that can still be compared.
  'too-bright': {
    priority: 42,
    fails: {
      any: [
        { measure: 'faceClippedShare', above: 0.15, clearsBelow: 0.11 },
        {
          all: [
            { measure: 'faceCount', below: 0.5, clearsAbove: 0.5 },
            { measure: 'pictureClippedShare', above: 0.6, clearsBelow: 0.5 },
          ],
        },
      ],
    },
  },
  'uneven-light': { priority: 43, fails: { measure: 'faceLightStops', above: 0.43, clearsBelow: 0.36 } },
  // Warm evening light is up to 0.9; behind glasses or above a mask too little is seen of eyes or cheeks.
  'colour-cast': {
    priority: 44,
    fails: { measure: 'colourCast', above: 0.95, clearsBelow: 0.8 },
    because: [
      { cause: 'red', when: { measure: 'castHueDeg', below: 28, clearsAbove: 28 } },
      { cause: 'pink', when: { measure: 'castHueDeg', below: 90, clearsAbove: 90 } },
      { cause: 'blue', when: { measure: 'castHueDeg', below: 180, clearsAbove: 180 } },
      { cause: 'green', when: { measure: 'castHueDeg', below: 260, clearsAbove: 260 } },
      { cause: 'orange' },
    ],
    unless: ['too-dark', 'too-bright', 'backlit', 'glasses', 'mask'],
  },

  // Noise in the dark has edges everywhere, and so have faces of a few pixels.
  glasses: {
    priority: 50,
    fails: {
      all: [
        { measure: 'eyewear', above: -0.4, clearsBelow: -0.8 },
        { measure: 'interEyePx', above: 24, clearsBelow: 24 },
      ],
    },
    unless: ['too-dark'],
  },
  mask: { priority: 51, fails: { measure: 'mouthCover', above: -1, clearsBelow: -1.5 }, unless: ['too-dark'] },
  'eye-glare': {
    priority: 52,
    fails: { measure: 'eyeGlareShare', above: 0.04, clearsBelow: 0.03 },
    unless: ['too-bright'],
  },

  // Live frames have few pixels, and fewer views of the head are asked: only what is surer is said there.
  headwear: {
    priority: 53,
    fails: {
      any: [
        { measure: 'headCover', at: 'camera', above: 1, clearsBelow: 0.5 },
        { measure: 'headCover', at: 'photo', above: 0.5, clearsBelow: 0.5 },
      ],
    },
    unless: ['too-dark'],
  },

  // Hair over an eye, a hand before the mouth. Glasses and masks have words of their own; of a turned head less is seen.
  covered: {
    priority: 54,
    fails: {
      any: [
        {
          all: [
            { measure: 'mouthHidden', above: 0, clearsBelow: -0.5 },
            { measure: 'smile', below: 0.97, clearsAbove: 1 },
            { measure: 'mouthOpening', below: 0.17, clearsAbove: 0.2 },
          ],
        },
        {
          all: [
            { measure: 'eyesHidden', above: 0, clearsBelow: -0.5 },
            { measure: 'headYawDeg', above: -15, clearsBelow: -18 },
            { measure: 'headYawDeg', below: 15, clearsAbove: 18 },
          ],
        },
      ],
    },
    unless: [
      'too-dark',
      'too-bright',
      'glasses',
      'mask',
      'tilted',
      'too-far',
      'eyes-closed',
      'smeared-lens',
      'blurred',
    ],
    providerWord: 'FACE_NOT_FULLY_VISIBLE',
  },

  'eyes-closed': { priority: 60, fails: { measure: 'eyeOpenness', below: 0.024, clearsAbove: 0.03 } },
  'looking-away': {
    priority: 61,
    fails: { measure: 'gazeDeg', above: 18, clearsBelow: 14 },
    unless: ['eyes-closed', 'turned'],
  },
  'mouth-open': { priority: 62, fails: { measure: 'mouthOpening', above: 0.17, clearsBelow: 0.14 } },
  smiling: { priority: 63, fails: { measure: 'smile', above: 0.97, clearsBelow: 0.94 } },

  // So far out of focus that whole parts of the face run together, it looks like a veil too.
  'smeared-lens': {
    priority: 70,
    fails: {
      all: [
        { measure: 'lensVeil', above: 0, clearsBelow: -0.03 },
        { measure: 'faceSoftness', below: 6.9, clearsAbove: 7.1 },
      ],
    },
    unless: ['too-bright'],
  },
  shaken: {
    priority: 71,
    fails: {
      all: [
        { measure: 'faceShake', above: 0.75, clearsBelow: 0.7 },
        { measure: 'faceStreak', above: 2.5, clearsBelow: 2.4 },
      ],
    },
    unless: ['smeared-lens', 'too-far', 'low-resolution'],
    providerWord: 'BLURRED',
  },
  blurred: {
    priority: 72,
    fails: { measure: 'faceSoftness', above: 5.2, clearsBelow: 5 },
    unless: ['shaken', 'smeared-lens', 'too-far', 'low-resolution'],
    providerWord: 'BLURRED',
  },
  'busy-background': { priority: 80, fails: { measure: 'backgroundEdges', above: 38, clearsBelow: 33 } },
  'dark-background': { priority: 81, fails: { measure: 'backgroundLuma', below: 35, clearsAbove: 42 } },
} as const satisfies Rules;
