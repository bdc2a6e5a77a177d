import sharp from 'sharp';

/** A phone's camera held upright. */
export const CAMERA = { width: 1080, height: 1920 } as const;

/** An identity card of Utopia, the country of ICAO's specimens; the face is drawn. 85.6 × 54 mm: ISO 7810 ID-1. */
const card = `
<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="631" font-family="sans-serif" fill="#1f2c33">
  <rect width="1000" height="631" rx="37" fill="#edf1e6"/>
  <path d="M0 540c200-90 330 60 520-20s320-120 480-40M0 330c240 60 420-90 640-30s240 70 360 10M0 150c180-60 400 70 560 10s300-40 440 30" fill="none" stroke="#d5e0cf" stroke-width="9"/>
  <text x="48" y="78" font-size="36" font-weight="700" fill="#27524f">UTOPIA</text><text x="640" y="76" font-size="24" fill="#27524f">IDENTITY CARD · SPECIMEN</text>
  <rect x="48" y="120" width="270" height="360" fill="#c3ccd0"/>
  <path d="M66 480c0-104 52-134 117-134s117 30 117 134Z" fill="#35506b"/><path d="M152 326h62v50c-16 22-46 22-62 0Z" fill="#c08f72"/>
  <ellipse cx="183" cy="256" rx="68" ry="88" fill="#d2a184"/><path d="M112 258c-9-78 28-114 72-114s83 34 72 114c-9-38-24-57-40-64-26 14-61 11-79-2-13 16-22 37-25 66Z" fill="#40302a"/>
  <path d="M148 247h22M196 247h22M183 254l-7 31h14M162 312q21 9 42 0" fill="none" stroke="#5a3d30" stroke-width="5" stroke-linecap="round"/>
  <g font-size="19" fill="#5b6b68"><text x="366" y="140">Surname</text><text x="366" y="228">Given names</text><text x="366" y="316">Nationality</text><text x="680" y="316">Date of birth</text><text x="366" y="404">Card No.</text><text x="680" y="404">Date of expiry</text></g>
  <g font-size="32" font-weight="700"><text x="366" y="178">ERIKSSON</text><text x="366" y="266">ANNA MARIA</text><text x="366" y="354">UTOPIAN</text><text x="680" y="354">12 AUG 1994</text><text x="366" y="442">D23145890</text><text x="680" y="442">15 APR 2032</text></g>
  <g font-size="24"><text x="48" y="536">12 Harbour Street, 4th floor</text><text x="48" y="574">1010 Zenith</text></g>
</svg>`;

/** White paper as a camera takes it: with room above it for what is lighter still. */
const PAPER = 0.82;

/** A lamp that is mirrored in it. */
const lamp = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="631"><radialGradient id="r"><stop offset="0.45" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
  <circle cx="720" cy="310" r="120" fill="url(#r)"/></svg>`;

interface Scene {
  /** Of the camera's width. */
  readonly size: number;
  /** Clockwise, in degrees. */
  readonly turn?: number;
  readonly glare?: boolean;
}

/** The card on a dark table, as a phone above it sees it. */
export async function specimen({ size, turn = 0, glare = false }: Scene): Promise<Buffer> {
  const { width, height } = CAMERA;
  const lit = await sharp(Buffer.from(card)).linear([PAPER, PAPER, PAPER, 1], [0, 0, 0, 0]).toBuffer();
  const mirrored = await sharp(lit)
    .composite(glare ? [{ input: Buffer.from(lamp) }] : [])
    .toBuffer();
  const flat = await sharp(mirrored)
    .resize({ width: Math.round(width * size) })
    .png()
    .toBuffer();
  const laid = await sharp(flat).rotate(turn, { background: '#00000000' }).png().toBuffer();
  return sharp({
    create: { width, height, channels: 3, background: '#2b2622', noise: { type: 'gaussian', mean: 44, sigma: 3 } },
  })
    .composite([{ input: await table() }, { input: laid }, { input: await grain(), blend: 'overlay' }])
    .blur(0.6)
    .jpeg({ quality: 93 })
    .toBuffer();
}

/** What a sensor adds to everything: without it, a drawing is a drawing, and is said to be a screenshot. */
function grain(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 6 } as const;
  return sharp({ create: { ...CAMERA, channels: 3, background: '#808080', noise } })
    .png()
    .toBuffer();
}

/** Dark wood: long, quiet lines. */
function table(): Promise<Buffer> {
  const { width, height } = CAMERA;
  const grain = Array.from({ length: 46 }, (_, i) => {
    const y = (i * height) / 46;
    const sway = 6 + ((i * 29) % 17);
    return `<path d="M0 ${y}C${width * 0.3} ${y - sway} ${width * 0.6} ${y + sway} ${width} ${y - 4}" stroke="#1d1814" stroke-opacity="${0.12 + ((i * 13) % 7) / 40}" stroke-width="${3 + ((i * 7) % 9)}"/>`;
  });
  const wood = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#3a2f28" fill-opacity="0.75"/><g fill="none">${grain.join('')}</g></svg>`;
  return sharp(Buffer.from(wood)).png().toBuffer();
}
