import { backgroundEdges } from './background-edges.ts';
import { backgroundLuma } from './background-luma.ts';
import { backlightStops } from './backlight-stops.ts';
import { bandingPeak } from './banding-peak.ts';
import { barShare } from './bar-share.ts';
import { barcodeRead } from './barcode-read.ts';
import { bezelSides } from './bezel-sides.ts';
import { blownOutShare } from './blown-out-share.ts';
import { blurDirection } from './blur-direction.ts';
import { borderBow } from './border-bow.ts';
import { castHueDeg } from './cast-hue-deg.ts';
import { colourCast } from './colour-cast.ts';
import { colourRange } from './colour-range.ts';
import { coveredShare } from './covered-share.ts';
import { daysLeft } from './days-left.ts';
import { documentDpi } from './document-dpi.ts';
import { documentFound } from './document-found.ts';
import { documentMm } from './document-mm.ts';
import { documentPx } from './document-px.ts';
import { documentSpan } from './document-span.ts';
import { documentTiltDeg } from './document-tilt-deg.ts';
import { documentTurnDeg } from './document-turn-deg.ts';
import { edgeBlur } from './edge-blur.ts';
import { editorTold } from './editor-told.ts';
import { exposureTold } from './exposure-told.ts';
import { eyeGlareShare } from './eye-glare-share.ts';
import { eyeOpenness } from './eye-openness.ts';
import { eyesHidden } from './eyes-hidden.ts';
import { eyewear } from './eyewear.ts';
import { faceClippedShare } from './face-clipped-share.ts';
import { faceCount } from './face-count.ts';
import { faceDistanceCm } from './face-distance-cm.ts';
import { faceHighlight } from './face-highlight.ts';
import { faceLightStops } from './face-light-stops.ts';
import { faceMargin } from './face-margin.ts';
import { faceOffCentre } from './face-off-centre.ts';
import { faceShake } from './face-shake.ts';
import { faceSoftness } from './face-softness.ts';
import { faceStreak } from './face-streak.ts';
import { fadedPrint } from './faded-print.ts';
import { fingerOver } from './finger-over.ts';
import { flashFalloff } from './flash-falloff.ts';
import { frameMargin } from './frame-margin.ts';
import { gazeDeg } from './gaze-deg.ts';
import { glareRadius } from './glare-radius.ts';
import { headCover } from './head-cover.ts';
import { headPitchDeg } from './head-pitch-deg.ts';
import { headRollDeg } from './head-roll-deg.ts';
import { headYawDeg } from './head-yaw-deg.ts';
import { hiddenFaceShare } from './hidden-face-share.ts';
import { interEyePx } from './inter-eye-px.ts';
import { lensVeil } from './lens-veil.ts';
import { middleToneShare } from './middle-tone-share.ts';
import { mirroredPrint } from './mirrored-print.ts';
import { moirePeak } from './moire-peak.ts';
import { motionBlur } from './motion-blur.ts';
import { motionDeg } from './motion-deg.ts';
import { mouthCover } from './mouth-cover.ts';
import { mouthHidden } from './mouth-hidden.ts';
import { mouthOpening } from './mouth-opening.ts';
import { oneColourShare } from './one-colour-share.ts';
import { otherSide } from './other-side.ts';
import { paperHalo } from './paper-halo.ts';
import { paperLuma } from './paper-luma.ts';
import { pictureClippedShare } from './picture-clipped-share.ts';
import { pictureHighlight } from './picture-highlight.ts';
import { portraitBlur } from './portrait-blur.ts';
import { portraitGlare } from './portrait-glare.ts';
import { printBeyond } from './print-beyond.ts';
import { printShare } from './print-share.ts';
import { screenshotTold } from './screenshot-told.ts';
import { secondFaceShare } from './second-face-share.ts';
import { shadowEdge } from './shadow-edge.ts';
import { smile } from './smile.ts';
import { surfaceLight } from './surface-light.ts';
import { surfacePattern } from './surface-pattern.ts';
import { torchOn } from './torch-on.ts';
import { upsideDown } from './upside-down.ts';
import { zoneChecks } from './zone-checks.ts';
import { zoneRead } from './zone-read.ts';

/** Every measure, by its id. One line a measure: the ids become the type that rules and packs are checked against. */
export const measures = {
  screenshotTold,
  oneColourShare,
  exposureTold,
  editorTold,
  bandingPeak,
  barShare,
  daysLeft,
  barcodeRead,
  torchOn,
  zoneChecks,
  zoneRead,
  backgroundEdges,
  backgroundLuma,
  backlightStops,
  bezelSides,
  blownOutShare,
  blurDirection,
  borderBow,
  castHueDeg,
  colourCast,
  colourRange,
  coveredShare,
  documentDpi,
  documentFound,
  documentMm,
  documentPx,
  documentSpan,
  documentTiltDeg,
  documentTurnDeg,
  edgeBlur,
  eyeGlareShare,
  eyeOpenness,
  eyewear,
  eyesHidden,
  mouthHidden,
  faceClippedShare,
  faceCount,
  faceDistanceCm,
  faceHighlight,
  faceLightStops,
  faceMargin,
  faceOffCentre,
  faceShake,
  faceSoftness,
  faceStreak,
  fadedPrint,
  flashFalloff,
  fingerOver,
  frameMargin,
  gazeDeg,
  glareRadius,
  headCover,
  headPitchDeg,
  headRollDeg,
  headYawDeg,
  hiddenFaceShare,
  interEyePx,

  lensVeil,
  middleToneShare,
  mirroredPrint,
  moirePeak,
  motionBlur,
  motionDeg,
  mouthCover,
  mouthOpening,
  otherSide,
  paperHalo,
  paperLuma,
  pictureClippedShare,
  pictureHighlight,
  portraitBlur,
  portraitGlare,
  printBeyond,
  printShare,
  secondFaceShare,
  shadowEdge,
  smile,
  surfaceLight,
  surfacePattern,
  upsideDown,
} as const;

export type MeasureId = keyof typeof measures;
