import { describe, expect, test } from 'vitest';
import { type MovementId, movementIds, movements, shuffled } from '../../src/rehearsal/movements.ts';
import { begin, skip } from '../../src/rehearsal/rehearsal.ts';
import type { Seen } from '../../src/rehearsal/seen.ts';
import { goes, nobody, type Piece, type Played, play, resting, still } from './played.ts';

const ids = ({ said }: Played): readonly string[] => said.map(({ id }) => id);
const rest = still(1500);

/** Done as it should be. */
const well: Readonly<Record<MovementId, Partial<Seen>>> = {
  blink: { eyesOpen: 0.01 },
  'open-mouth': { mouthMm: 28 },
  'turn-left': { yawDeg: 30 },
  'turn-right': { yawDeg: -28 },
  nod: { pitchDeg: -22 },
};

describe.each(movementIds)('%s', (id) => {
  test.each([15, 33, 66, 150])('is done, a frame every %i ms', (everyMs) => {
    const { state, said } = play([id], [rest, ...goes(well[id]), still(3000)], { everyMs });
    expect(state.results).toMatchObject([{ is: 'done', movement: id, tries: 1 }]);
    expect(said.map((saying) => saying.id)).toEqual(['still', 'ask', 'back', 'done']);
  });

  test('is not done by any other', () => {
    const others = movementIds.filter((other) => other !== id).flatMap((other) => [...goes(well[other]), rest]);
    expect(play([id], [rest, ...others]).state.results).toEqual([]);
  });

  test('is not done by halves, and how far it went is said', () => {
    const { extent, counts, enough } = movements[id];
    const half = Object.fromEntries(
      Object.entries(well[id]).map(([key, value]) => {
        const from = resting[key as keyof Seen];
        const whole = extent({ ...resting, [key]: value }, { ...resting, yawDeg: 0 });
        return [key, from + ((value - from) * (counts + enough)) / 2 / whole];
      }),
    );
    const { state, said } = play([id], [rest, ...goes(half), still(300)]);
    expect(state).toMatchObject({ results: [], tries: 1 });
    const { value } = said.at(-1) ?? {};
    expect(said.at(-1)?.id).toBe('too-small');
    expect(value).toBeGreaterThan(counts);
    expect(value).toBeLessThan(enough);
  });

  test('is not done too fast, and then done', () => {
    const fast = goes(well[id], 30, 30);
    const played = play([id], [rest, ...fast, rest, ...goes(well[id]), still(3000)], { everyMs: 30 });
    expect(ids(played)).toEqual(['still', 'ask', 'back', 'too-fast', 'ask', 'back', 'done']);
    expect(played.state.results).toMatchObject([{ is: 'done', tries: 2 }]);
  });

  test('is not done without coming back', () => {
    const played = play([id], [rest, { ms: 600, seen: goes(well[id])[0]!.seen }, still(3000, well[id])]);
    expect(ids(played).at(-1)).toBe('back');
    expect(played.state.results).toEqual([]);
  });
});

describe('what stands in the way is said', () => {
  const turning = (to: number, stay: number): Piece[] => [...goes({ yawDeg: to }, 600, stay), still(300)];
  test.each<[string, readonly Piece[], readonly string[]]>([
    ['nobody there', [nobody(2000)], ['still', 'no-face']],
    ['too far away', [still(1000, { share: 0.1 })], ['far']],
    ['turned aside', [still(1000, { yawDeg: 25 })], ['aside']],
    ['eyes closed', [still(1000, { eyesOpen: 0.01 })], ['still', 'closed']],
    ['never still', [{ ms: 4000, seen: (share) => ({ yawDeg: 7 * Math.sin(share * 40) }) }], ['still']],
    ['stopped too early', [rest, ...turning(15, 1500)], ['still', 'ask', 'farther', 'too-small']],
    ['the other way', [rest, ...turning(-25, 1000)], ['still', 'ask', 'other-way']],
    ['out of sight', [rest, goes({ yawDeg: 50 })[0]!, nobody(1200)], ['still', 'ask', 'back', 'out-of-view']],
    ['nothing happens', [rest, still(9000)], ['still', 'ask']],
  ])('%s', (_, film, expected) => expect(ids(play(['turn-left'], film))).toEqual(expected));

  test('that it can be left out, after a while', () => {
    expect(play(['nod'], [rest, still(5000)]).said.at(-1)?.waiting).toBe(false);
    const { state } = play(['nod'], [rest, still(9000)]);
    expect(state.phase.is).toBe('asked');
  });

  test('a face that is missed for a moment does not matter', () => {
    const [there, stay, back] = goes({ yawDeg: 28 }) as [Piece, Piece, Piece];
    const { state } = play(['turn-left'], [rest, there, nobody(400), stay, back, still(3000)]);
    expect(state.results).toMatchObject([{ is: 'done' }]);
  });

  test('a note goes away by itself', () => {
    const played = play(['turn-left'], [rest, ...goes({ yawDeg: 15 }), still(5000)]);
    expect(ids(played)).toEqual(['still', 'ask', 'too-small', 'ask']);
  });
});

describe('people are not alike', () => {
  test('who cannot look straight is measured from where they look, after a while', () => {
    const bent = (yawDeg: number): Partial<Seen> => ({ yawDeg });
    const turn: Piece[] = [{ ms: 600, seen: (share) => bent(14 + 26 * share) }, still(300, bent(40))];
    const { state } = play(['turn-left'], [still(10_000, bent(14)), ...turn, still(3000, bent(14))]);
    expect(state.results).toMatchObject([{ is: 'done' }]);
  });

  test('narrow eyes and a mouth that stays open are compared with themselves', () => {
    const own = { eyesOpen: 0.04, mouthMm: 10 };
    const mine = (seen: Partial<Seen>): Piece => still(500, { ...own, ...seen });
    const before = still(1500, own);
    expect(play(['blink'], [before, mine({ eyesOpen: 0.008 }), still(2500, own)]).state.results).toHaveLength(1);
    expect(play(['open-mouth'], [before, mine({ mouthMm: 24 }), still(2500, own)]).state.results).toHaveLength(0);
    expect(play(['open-mouth'], [before, mine({ mouthMm: 32 }), still(2500, own)]).state.results).toHaveLength(1);
  });

  test('eyes that were half closed and a mouth that was open when it began are looked at again', () => {
    const eyes = [still(1000, { eyesOpen: 0.035 }), still(2500), ...goes(well.blink), still(2500)];
    expect(play(['blink'], eyes).state.results).toMatchObject([{ is: 'done' }]);
    const mouth = [still(1000, { mouthMm: 15 }), still(2500), ...goes({ mouthMm: 23 }), still(2500)];
    expect(play(['open-mouth'], mouth).state.results).toMatchObject([{ is: 'done' }]);
  });

  test('a slow phone that saw little but a blink at rest looks again', () => {
    const before = [still(300), still(600, { eyesOpen: 0.005 }), still(3000)];
    const { state } = play(['blink'], [...before, ...goes(well.blink, 600, 900), still(3000)], { everyMs: 400 });
    expect(state.results).toMatchObject([{ is: 'done' }]);
    const held = [still(9000, { eyesOpen: 0.005 }), still(3000), ...goes(well.blink), still(3000)];
    expect(play(['blink'], held).state.results).toMatchObject([{ is: 'done' }]);
  });

  test('closed eyes at rest are never a blink', () => {
    const { state } = play(['blink'], [still(10_000, { eyesOpen: 0.006 }), still(500, { eyesOpen: 0 }), still(3000)]);
    expect(state.results).toEqual([]);
  });

  test('a movement that cannot be done is left out, and is no failure', () => {
    const asked = play(['nod', 'blink'], [rest]).state;
    const one = skip(asked, 2000);
    expect(one.results).toEqual([{ is: 'skipped', movement: 'nod' }]);
    const all = skip(one, 2100);
    expect(all.phase.is).toBe('over');
    expect(skip(all, 2200)).toBe(all);
  });

  test('what was just done stays done when it is passed over', () => {
    const { state } = play(['nod', 'blink'], [rest, ...goes(well.nod), still(300)]);
    expect(state.phase.is).toBe('done');
    expect(skip(state, 10_000).results).toMatchObject([{ is: 'done', movement: 'nod' }]);
  });
});

describe('time', () => {
  test('there is no limit unless it was wanted', () => {
    const { state } = play(['nod'], [rest, still(600_000), ...goes(well.nod), still(3000)], { everyMs: 500 });
    expect(state.results).toHaveLength(1);
  });

  test('with a limit it is asked for once more, from rest', () => {
    const played = play(['nod'], [rest, still(8000), ...goes(well.nod), still(3000)], { limitMs: 5000 });
    expect(ids(played)).toEqual(['still', 'ask', 'late', 'ask', 'back', 'done']);
    expect(played.state.results).toMatchObject([{ is: 'done', tries: 2 }]);
  });

  test('coming to rest takes nothing of it', () => {
    const { state } = play(['nod'], [still(9000, { yawDeg: 12 }), rest, ...goes(well.nod), still(3000)], {
      limitMs: 5000,
    });
    expect(state.results).toMatchObject([{ tries: 1 }]);
  });
});

test('one movement follows the other until all are over', () => {
  const order: MovementId[] = ['nod', 'turn-right', 'blink', 'turn-left', 'open-mouth'];
  const film = order.flatMap((id) => [still(3500), ...goes(well[id])]);
  const { state } = play(order, [...film, still(3000)]);
  expect(state.results.map(({ movement, is }) => [movement, is])).toEqual(order.map((id) => [id, 'done']));
  expect(state.phase.is).toBe('over');
});

test('every order comes up, and none has a movement twice', () => {
  let seed = 1;
  const random = (): number => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const orders = new Set(Array.from({ length: 4000 }, () => shuffled(random).join()));
  expect(orders.size).toBe(120);
  for (const order of orders) expect(order.split(',').sort()).toEqual([...movementIds].sort());
});

test('it begins with coming to rest', () => expect(begin(['nod'], null, 5).phase).toMatchObject({ is: 'settling' }));
