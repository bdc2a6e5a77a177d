import type { Rules } from '../rule.ts';
import { faceRules } from './face.ts';

const [dimFace, dimPicture] = faceRules['too-dark'].fails.any;

/**
 * What a selfie with the document must show: the whole face and the whole document, neither before the other, both large
 * enough to be compared and read. How light and expression should be is asked more mildly than of a selfie: it stands beside one. Limits that
 * are the same are the selfie's own.
 */
export const togetherRules = {
  'no-face': {
    priority: 10,
    fails: faceRules['no-face'].fails,
    unless: ['too-dark'],
    providerWord: faceRules['no-face'].providerWord,
  },
  // The portrait in the document is left out of the count. Where the document was not found, it is smaller than this.
  'several-faces': {
    priority: 11,
    fails: { measure: 'secondFaceShare', above: 0.2, clearsBelow: 0.16 },
    providerWord: 'MULTIPLE_PEOPLE',
  },
  'no-document': {
    priority: 12,
    fails: { measure: 'documentFound', below: 0.5, clearsAbove: 0.5 },
    unless: ['too-dark'],
    providerWord: 'NOT_A_DOCUMENT',
  },
  'head-cut-off': {
    priority: 20,
    fails: faceRules['cut-off'].fails,
    providerWord: faceRules['cut-off'].providerWord,
  },
  'cut-off': {
    priority: 21,
    fails: { measure: 'frameMargin', below: 0.003, clearsAbove: 0.008 },
    providerWord: 'PART_OF_DOCUMENT_MISSING',
  },
  overlapping: {
    priority: 22,
    fails: { measure: 'hiddenFaceShare', above: 0.02, clearsBelow: 0.01 },
    providerWord: 'FACE_NOT_FULLY_VISIBLE',
  },
  'too-far': { priority: 23, fails: { measure: 'interEyePx', below: 60, clearsAbove: 66 } },
  // Print of 2 mm is read from about four pixels a millimetre on.
  'too-small': { priority: 24, fails: { measure: 'documentPx', below: 340, clearsAbove: 370 } },
  // Only a file can be mirrored: our own frames are as the camera gives them. Where letters lean the other way by chance, it is by less.
  mirrored: {
    priority: 25,
    at: 'photo',
    fails: { measure: 'mirroredPrint', above: 2.4, clearsBelow: 2 },
    unless: ['too-small', 'cut-off', 'blurred', 'too-dark', 'covered', 'glare'],
  },
  turned: {
    priority: 30,
    fails: {
      any: [
        { measure: 'headYawDeg', above: 25, clearsBelow: 20 },
        { measure: 'headYawDeg', below: -25, clearsAbove: -20 },
        { measure: 'headPitchDeg', above: 25, clearsBelow: 20 },
        { measure: 'headPitchDeg', below: -25, clearsAbove: -20 },
      ],
    },
  },
  backlit: { priority: 40, fails: faceRules.backlit.fails },
  'too-dark': {
    priority: 41,
    fails: {
      any: [dimFace, { measure: 'paperLuma', below: 70, clearsAbove: 80 }, dimPicture],
    },
    unless: ['backlit'],
  },
  'too-bright': { priority: 42, fails: { measure: 'faceClippedShare', above: 0.06, clearsBelow: 0.04 } },
  glare: {
    priority: 50,
    fails: { measure: 'glareRadius', above: 0.07, clearsBelow: 0.06 },
    unless: ['too-bright'],
    providerWord: 'GLARE',
  },
  // A thumb on the edge holds it; more hides what is printed.
  covered: {
    priority: 51,
    fails: { measure: 'coveredShare', above: 0.06, clearsBelow: 0.045 },
    unless: ['cut-off', 'overlapping'],
    providerWord: 'PART_OF_DOCUMENT_HIDDEN',
  },
  glasses: {
    priority: 52,
    fails: {
      all: [
        { measure: 'eyewear', above: -0.4, clearsBelow: -0.8 },
        { measure: 'interEyePx', above: 60, clearsBelow: 60 },
      ],
    },
    unless: ['too-dark'],
  },
  mask: {
    priority: 53,
    fails: faceRules.mask.fails,
    unless: ['too-dark', 'overlapping'],
  },
  blurred: {
    priority: 60,
    fails: {
      any: [
        { measure: 'edgeBlur', above: 2.2, clearsBelow: 1.9 },
        { measure: 'faceSoftness', above: 5.9, clearsBelow: 5.6 },
      ],
    },
    unless: ['too-small', 'too-far', 'too-dark'],
    providerWord: 'BLURRED',
  },
} as const satisfies Rules;
