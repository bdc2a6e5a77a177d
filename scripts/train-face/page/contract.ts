/** A face of a picture as the measures see it, in base64: the portrait (RGBA, WIDTH × HEIGHT) and the 478 points on it (float32). */
export interface Seen {
  readonly rgba: string;
  readonly points: string;
  /** Pixels of the judged picture in one of the portrait. */
  readonly scale: number;
  readonly yawDeg: number;
}

export interface Portraits {
  ready(): Promise<void>;
  /** All faces of a picture file (base64), the largest first. */
  look(base64: string): Promise<readonly Seen[]>;
}
