const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 text. Written out because neither checks nor reading is compiled with a browser's `atob`. */
export function fromBase64(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let [bits, held] = [0, 0];
  for (let i = 0, o = 0; i < length; i++) {
    bits = ((bits << 6) | SYMBOLS.indexOf(text[i] as string)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[o++] = (bits >> held) & 255;
  }
  return bytes;
}
