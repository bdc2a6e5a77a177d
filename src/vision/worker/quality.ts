import type { Judgement } from '../../checks/judge.ts';
import type { Subject } from '../../checks/rules/index.ts';
import type { Motion } from '../../checks/signals.ts';

/** A shift of this share of the picture between two frames smears small print noticeably. */
export const SMEARING_SHIFT = 0.01;

/** 0–1, to choose the best of several good frames: the sharper and the stiller, the better. */
export function quality(subject: Subject, measures: Judgement['measures'], motion: Motion | null): number {
  const { edgeBlur, faceSoftness } = measures;
  const blur = { document: edgeBlur ?? 1, face: faceSoftness ?? 1, together: (edgeBlur ?? 1) + (faceSoftness ?? 1) };
  return 1 / (1 + blur[subject]) / (1 + (motion?.shift ?? 0) / SMEARING_SHIFT);
}
