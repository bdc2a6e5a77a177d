import sharp from 'sharp';

const [WIDTH, HEIGHT, GAP, COLUMNS] = [230, 360, 6, 7];

/** Puts screens beside each other, small, in rows. */
export async function contactSheet(screens: readonly Buffer[], file: string): Promise<void> {
  const parts = screens.map(async (screen, i) => ({
    input: await sharp(screen).resize(WIDTH, HEIGHT, { fit: 'cover', position: 'top' }).png().toBuffer(),
    left: GAP + (i % COLUMNS) * (WIDTH + GAP),
    top: GAP + Math.floor(i / COLUMNS) * (HEIGHT + GAP),
  }));
  const rows = Math.ceil(screens.length / COLUMNS);
  const [width, height] = [GAP + COLUMNS * (WIDTH + GAP), GAP + rows * (HEIGHT + GAP)];
  await sharp({ create: { width, height, channels: 3, background: '#d8d2c4' } })
    .composite(await Promise.all(parts))
    .webp({ quality: 80 })
    .toFile(file);
}
