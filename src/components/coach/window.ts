import { formats, type Kind } from '../../checks/kinds/index.ts';

/** Where the person should bring the document or the face, in the frame's own pixels. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Corner radius; half the sides make an oval. */
  readonly rx: number;
  readonly ry: number;
}

/** The guide asks for 70–80 % of the frame; the window leaves a finger's width around that. */
const DOCUMENT_SHARE = 0.86;
/** Head height at 30–40 cm from a phone; ISO/IEC 19794-5 head proportions (3 : 4). */
const FACE_SHARE = 0.62;
const FACE_ASPECT = 0.74;

/** The windows of a kind in a frame of this size: of the document's own shape, an oval for a face, or both for both together. */
export const windowsFor = (kind: Kind, width: number, height: number): readonly Window[] =>
  kind.subject === 'together' ? bothFor(width, height) : [windowFor(kind, width, height)];

/** Of the frame's height: the head upright above the document, or beside it where the frame is wide. */
const HEAD_SHARE = { above: 0.44, beside: 0.6 };
/** The document is held nearer than the head: as wide as the print needs. */
const HELD_SHARE = { above: 0.56, beside: 0.4 };

function bothFor(width: number, height: number): readonly Window[] {
  const lies = width > height ? 'beside' : 'above';
  const h = Math.min(height * HEAD_SHARE[lies], (width * 0.6) / FACE_ASPECT);
  const w = h * FACE_ASPECT;
  const { widthMm, heightMm, radiusMm } = formats['id-1'];
  const cardWidth = width * HELD_SHARE[lies];
  const cardHeight = (cardWidth * heightMm) / widthMm;
  const radius = (radiusMm / widthMm) * cardWidth;
  const [gap, free] =
    lies === 'above' ? [height * 0.05, height - h - cardHeight] : [width * 0.05, width - w - cardWidth];
  const [x, y] = lies === 'above' ? [(width - w) / 2, (free - gap) / 2] : [(free - gap) / 2, (height - h) / 2];
  const [cardX, cardY] =
    lies === 'above' ? [(width - cardWidth) / 2, y + h + gap] : [x + w + gap, (height - cardHeight) / 2 + h * 0.15];
  return [
    { x, y, width: w, height: h, rx: w / 2, ry: h / 2 },
    { x: cardX, y: cardY, width: cardWidth, height: cardHeight, rx: radius, ry: radius },
  ];
}

/** A window of the document's own shape, or an oval for a face, centred. */
function windowFor({ subject, format }: Kind, width: number, height: number): Window {
  const { widthMm, heightMm, radiusMm } = formats[format ?? 'id-1'];
  const aspect = subject === 'face' ? FACE_ASPECT : widthMm / heightMm;
  const share = subject === 'face' ? FACE_SHARE : DOCUMENT_SHARE;
  const w =
    subject === 'face' ? Math.min(height * share * aspect, width * 0.8) : share * Math.min(width, height * aspect);
  const h = w / aspect;
  const radius = (radiusMm / widthMm) * w;
  const [rx, ry] = subject === 'face' ? [w / 2, h / 2] : [radius, radius];
  return { x: (width - w) / 2, y: (height - h) / 2, width: w, height: h, rx, ry };
}

/** The window's outline, clockwise from the middle of its top, so that a ring fills like a clock. */
export function outline({ x, y, width, height, rx, ry }: Window): string {
  const right = x + width;
  const bottom = y + height;
  const arc = (toX: number, toY: number) => `A${rx} ${ry} 0 0 1 ${toX} ${toY}`;
  return [
    `M${x + width / 2} ${y}H${right - rx}${arc(right, y + ry)}`,
    `V${bottom - ry}${arc(right - rx, bottom)}H${x + rx}${arc(x, bottom - ry)}V${y + ry}${arc(x + rx, y)}Z`,
  ].join('');
}

/** Four corner marks of the window, for searching; of an oval, its four corners. */
export function cornerMarks({ x, y, width, height, rx, ry }: Window): string {
  if (rx * 2 >= width) return ovalMarks(x + rx, y + ry, rx, ry);
  const arm = Math.min(width, height) * 0.16;
  const right = x + width;
  const bottom = y + height;
  const r = Math.min(rx, ry, arm / 2);
  return [
    `M${x} ${y + arm}V${y + r}Q${x} ${y} ${x + r} ${y}H${x + arm}`,
    `M${right - arm} ${y}H${right - r}Q${right} ${y} ${right} ${y + r}V${y + arm}`,
    `M${right} ${bottom - arm}V${bottom - r}Q${right} ${bottom} ${right - r} ${bottom}H${right - arm}`,
    `M${x + arm} ${bottom}H${x + r}Q${x} ${bottom} ${x} ${bottom - r}V${bottom - arm}`,
  ].join('');
}

/** A third of the oval, in four arcs around its diagonals. */
function ovalMarks(cx: number, cy: number, rx: number, ry: number): string {
  const at = (degrees: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return `${cx + rx * Math.cos(angle)} ${cy + ry * Math.sin(angle)}`;
  };
  return [45, 135, 225, 315].map((middle) => `M${at(middle - 17)}A${rx} ${ry} 0 0 1 ${at(middle + 17)}`).join('');
}
