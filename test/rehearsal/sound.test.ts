import { describe, expect, test } from 'vitest';
import { type Heard, type Level, levelOf, listen, nextSound, onMeter, type Sound } from '../../src/rehearsal/sound.ts';

/** Twenty levels a second. */
const FRAME_MS = 50;

/** A room of so many dB, then a voice of so many in words with pauses between. */
function heard(roomDb: number, voiceDb: number | null, peakDb = (voiceDb ?? roomDb) + 12): Sound {
  let sound = listen(0);
  for (let frame = 0; frame < 240; frame++) {
    const speaks = frame > 34 && voiceDb !== null && frame % 10 < 7;
    const level: Level = speaks ? { rmsDb: voiceDb, peakDb } : { rmsDb: roomDb, peakDb: roomDb + 10 };
    sound = nextSound(sound, level, frame * FRAME_MS);
  }
  return sound;
}

describe('how somebody is heard', () => {
  test.each<[string, Heard, number, number | null, number?]>([
    ['a voice as in telephony, in a quiet room', 'good', -62, -26],
    ['a soft voice in a very quiet room', 'good', -70, -40],
    ['a voice over a hum that stays well below', 'good', -45, -24],
    ['nobody speaks', 'nothing', -62, null],
    ['a muted microphone', 'nothing', -120, null],
    ['a voice from the other end of the room', 'faint', -75, -52],
    ['a fan beside the phone', 'noisy', -38, -26],
    ['nothing but a loud room', 'noisy', -30, null],
    ['the mouth at the microphone', 'loud', -55, -6, 0],
  ])('%s: %s', (_, expected, room, voice, peak) => {
    const sound = heard(room, voice, peak);
    expect(sound.is === 'over' && sound.heard).toBe(expected);
  });

  test('a cough while the room is listened to, or speaking at once, does not make the room loud', () => {
    let sound = listen(0);
    for (let frame = 0; frame < 240; frame++) {
      const speaks = frame % 10 < 7;
      sound = nextSound(sound, { rmsDb: speaks ? -25 : -60, peakDb: -12 }, frame * FRAME_MS);
    }
    expect(sound).toMatchObject({ is: 'over', heard: 'good', floorDb: -60 });
  });

  test('it ends as soon as enough was heard, and stays so', () => {
    const sound = heard(-60, -25);
    expect(nextSound(sound, { rmsDb: 0, peakDb: 0 }, 99_999)).toBe(sound);
  });
});

describe('levels', () => {
  test.each<[string, number[], number, number]>([
    ['silence', [0, 0, 0, 0], -120, -120],
    ['full scale', [1, -1, 1, -1], 0, 0],
    ['a tenth', [0.1, -0.1, 0.1, -0.1], -20, -20],
    ['one click', [1, 0, 0, 0], -6, 0],
  ])('%s', (_, samples, rms, peak) => {
    const { rmsDb, peakDb } = levelOf(new Float32Array(samples));
    expect(rmsDb).toBeCloseTo(rms, 0);
    expect(peakDb).toBeCloseTo(peak, 1);
  });

  test('the meter goes from silence to full scale', () =>
    expect([-120, -70, -35, 0, 6].map(onMeter)).toEqual([0, 0, 0.5, 1, 1]));
});
