import type { Agent } from './agent.ts';

/** What stands in the way of the camera: a code of `src/problems.ts`. */
export type CameraTrouble = 'denied' | 'absent' | 'busy' | 'black' | 'other';

/** What was seen while the camera ran for two seconds. */
export interface CameraFacts {
  /** Cameras that look forward and back, where the browser says so, and in all. */
  readonly front: number;
  readonly back: number;
  readonly count: number;
  /** Pixels of the picture that really came. */
  readonly width: number;
  readonly height: number;
  /** Pictures a second; `null` where the browser does not count them. */
  readonly rate: number | null;
  readonly torch: boolean;
  /** Nearest distance at which it can focus, in metres; `null` where that is not told. */
  readonly nearestM: number | null;
}

/** Everything that is asked of a device. What a browser does not tell is `null`. */
export interface DeviceFacts {
  readonly agent: Agent;
  readonly secure: boolean;
  /** What the vision worker can use; `null` until it has answered. `worker`: it did not even start. */
  readonly able: 'worker' | { readonly webgl: boolean; readonly simd: boolean } | null;
  /** The camera, once the person let it be looked at. */
  readonly camera: CameraFacts | CameraTrouble | null;
  /** `kept`: the browser keeps anything at all; `persisted`: it has promised not to clear it. */
  readonly storage: {
    readonly kept: boolean | null;
    readonly persisted: boolean | null;
    readonly freeMb: number | null;
  };
  /** `app`: it opens without a network. The part that sees faces, in megabytes. `null` until the device was looked through. */
  readonly offline: {
    readonly app: boolean;
    readonly faces: boolean;
    readonly busy: boolean;
    readonly haveMb: number;
    readonly totalMb: number;
  } | null;
  /** Memory in gigabytes, charge 0–1 (`null` while charging), and whether the person asked for less data. */
  readonly strength: { readonly memoryGb: number | null; readonly charge: number | null; readonly savesData: boolean };
  readonly cues: { readonly voice: boolean; readonly vibration: boolean };
}
