/** Keeps the stops of black from being those of its noise: share of white. */
const NOISE = 0.002;

/** Stops of light below white that a channel of 0–255 stands for, 0 for white: sRGB, IEC 61966-2-1. */
export function stopsOf(value: number): number {
  return Math.log2(linear(value) + NOISE);
}

/** Share of the light of white that a channel of 0–255 stands for: sRGB. */
export const linear = (value: number): number => LINEAR[value] ?? linearOf(value);

function linearOf(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => linearOf(value));
