import { type Container, letters, view } from './container.ts';

/** Texts are looked at up to this length; XMP has its comment near the beginning. */
const LONGEST = 4000;

/** Walks the chunks of a PNG (W3C PNG, third edition: acTL makes it move, eXIf may turn it, tEXt and iTXt say what made it). */
export function readPng(bytes: Uint8Array): Container {
  const data = view(bytes);
  const found = { whole: false, animated: false, cmyk: false, exif: null as Container['exif'], says: {} };
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + data.getUint32(at);
    const type = letters(bytes, at + 4);
    if (type === 'IEND') return { ...found, whole: true };
    if (type === 'acTL') found.animated = data.getUint32(at + 8) > 1;
    if (type === 'eXIf') found.exif ??= { start: at, end, tiff: at + 8 };
    if (type === 'tEXt' || type === 'iTXt')
      Object.assign(found.says, said(letters(bytes, at + 8, Math.min(LONGEST, end - at - 12))));
    at = end;
  }
  return found;
}

/** A keyword, a null, and the text; an international one has some more nulls between. */
function said(text: string): NonNullable<Container['says']> {
  const [keyword = '', ...rest] = text.split('\0');
  if (keyword === 'Software') return { software: rest.join('').trim() };
  // iOS writes it into XMP, as the one line of an alternative.
  if (keyword === 'XML:com.adobe.xmp' && />\s*Screenshot\s*</.test(text)) return { comment: 'Screenshot' };
  return {};
}
