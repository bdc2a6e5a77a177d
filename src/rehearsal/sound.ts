/** What a microphone gave in a twentieth of a second, in dB of full scale: 0 is as loud as it can tell. */
export interface Level {
  readonly rmsDb: number;
  readonly peakDb: number;
}

/** How somebody would be heard, and why not well. */
export type Heard = 'good' | 'nothing' | 'faint' | 'noisy' | 'loud';

export type Sound =
  /** The room alone, before anybody speaks. */
  | { readonly is: 'room'; readonly began: number; readonly levels: readonly Level[] }
  /** Somebody is to speak; `levels` are those since the beginning, the room's too. */
  | { readonly is: 'voice'; readonly began: number; readonly levels: readonly Level[] }
  | { readonly is: 'over'; readonly heard: Heard; readonly voiceDb: number | null; readonly floorDb: number };

export const listen = (now: number): Sound => ({ is: 'room', began: now, levels: [] });

const ROOM_MS = 1500;
/** A name takes two seconds; who says nothing is not waited for longer than this. */
const VOICE_MS = 8000;
/** So many levels of a twentieth of a second are enough to tell: a second of voice. */
const ENOUGH = 20;

/** The room is what is left in the pauses, also where somebody spoke at once or coughed. */
const ROOM_SHARE = 0.15;
/** Above the room by this much, it is somebody speaking. */
const OVER_ROOM_DB = 10;
/** Below it there is no sound but rounding: a microphone that is muted, or covered by a switch. */
const SILENT_DB = -80;
/** Active speech lies around −26 dB of full scale in telephony (ITU-T P.56); 16 dB below that it has to be strained for. */
const FAINT_DB = -42;
/** A voice that stands out of the room by less is hard to follow. */
const CLEAR_DB = 14;
/** This near to full scale the tops are cut off. */
const CLIPPED_DB = -0.5;
const CLIPPED_SHARE = 0.05;

/** Hears one level more. Pure: time is an argument, in milliseconds. */
export function nextSound(sound: Sound, level: Level, now: number): Sound {
  if (sound.is === 'over') return sound;
  const levels = [...sound.levels, level];
  if (sound.is === 'room') {
    return now - sound.began < ROOM_MS ? { ...sound, levels } : { is: 'voice', began: now, levels };
  }
  const over = voiceIn(levels).length >= ENOUGH || now - sound.began >= VOICE_MS;
  return over ? judged(levels) : { ...sound, levels };
}

function judged(levels: readonly Level[]): Sound {
  const voice = voiceIn(levels);
  const floorDb = roomIn(levels);
  const voiceDb = voice.length > 0 ? atShare(voice.map(inRms), 0.7) : null;
  const clipped = voice.filter(({ peakDb }) => peakDb >= CLIPPED_DB).length / Math.max(1, voice.length);
  return { is: 'over', heard: heardAs(voiceDb, floorDb, clipped), voiceDb, floorDb };
}

function heardAs(voiceDb: number | null, floorDb: number, clippedShare: number): Heard {
  if (voiceDb === null) return floorDb > FAINT_DB ? 'noisy' : 'nothing';
  if (clippedShare > CLIPPED_SHARE) return 'loud';
  if (voiceDb < FAINT_DB) return 'faint';
  return voiceDb - floorDb < CLEAR_DB ? 'noisy' : 'good';
}

const inRms = ({ rmsDb }: Level): number => rmsDb;

const roomIn = (levels: readonly Level[]): number => atShare(levels.map(inRms), ROOM_SHARE);

function voiceIn(levels: readonly Level[]): readonly Level[] {
  const above = Math.max(roomIn(levels), SILENT_DB) + OVER_ROOM_DB;
  return levels.filter(({ rmsDb }) => rmsDb >= above);
}

/** The level that a share of all lie below. */
function atShare(levels: readonly number[], share: number): number {
  const sorted = [...levels].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? SILENT_DB;
}

/** Level of samples between −1 and 1. */
export function levelOf(samples: Float32Array): Level {
  let sum = 0;
  let peak = 0;
  for (const sample of samples) {
    sum += sample * sample;
    peak = Math.max(peak, Math.abs(sample));
  }
  return { rmsDb: inDb(Math.sqrt(sum / Math.max(1, samples.length))), peakDb: inDb(peak) };
}

const inDb = (amplitude: number): number => 20 * Math.log10(Math.max(amplitude, 1e-6));

/** Where a level stands on a meter from silence to full scale, 0–1. */
export const onMeter = (db: number): number => Math.min(1, Math.max(0, (db + 70) / 70));
