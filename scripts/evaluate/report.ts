import { type CornerScore, type Judged, scoreClean, scoreCorners, scoreLabels } from './scores.ts';

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

/** The tables of one folder, as Markdown. */
export function report(name: string, all: readonly Judged[]): string {
  const { clean, pass } = scoreClean(all);
  const reasons = all.filter(({ answer }) => answer.verdict === 'unknown');
  const times = all.flatMap(({ answer }) => answer.ms ?? []).sort((a, b) => a - b);
  const lines = [
    `## ${name}`,
    '',
    `${all.length} pictures; ${reasons.length} could not be judged${reasons.length > 0 ? ` (${reasonList(reasons)})` : ''}. ` +
      `Median ${times[Math.floor(times.length / 2)] ?? '–'} ms a picture in the worker.` +
      (clean > 0 ? ` Of ${clean} clean pictures ${pass} pass (${percent(pass, clean)}).` : ''),
    '',
    ...labels(all),
    ...corners(all),
    ...reading(all),
  ];
  return `${lines.join('\n')}\n`;
}

function reasonList(unknown: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const { answer } of unknown) counts.set(answer.reason ?? '?', (counts.get(answer.reason ?? '?') ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${reason} ${count}`).join(', ');
}

function labels(all: readonly Judged[]): string[] {
  const scores = scoreLabels(all);
  if (scores.length === 0) return [];
  return [
    '| label | have it | found | have it not | false alarm |',
    '|---|---|---|---|---|',
    ...scores.map(
      (score) =>
        `| ${score.label} | ${score.have} | ${percent(score.found, score.have)} | ${score.haveNot} | ${percent(score.falseAlarms, score.haveNot)} |`,
    ),
    '',
  ];
}

function corners(all: readonly Judged[]): string[] {
  const whole = scoreCorners(all.filter(({ truth }) => !truth.labels.includes('cut-off')));
  const cut = scoreCorners(all.filter(({ truth }) => truth.labels.includes('cut-off')));
  if (!whole && !cut) return [];
  const row = (name: string, score: CornerScore | null) =>
    score
      ? [
          `| ${name} | ${score.pictures} | ${score.mean.toFixed(4)} | ${score.least.toFixed(3)} | ${percent(score.from90, 1)} | ${percent(score.from95, 1)} |`,
        ]
      : [];
  return [
    '| corners | pictures | mean IoU | least | ≥ 0.90 | ≥ 0.95 |',
    '|---|---|---|---|---|---|',
    ...row('whole documents', whole),
    ...row('cut off', cut),
    '',
  ];
}

/** Zones and barcodes of pictures that nothing makes unreadable. */
function reading(all: readonly Judged[]): string[] {
  const clean = all.filter(({ truth }) => truth.judged === null && truth.labels.length === 0);
  const zones = clean.filter(({ truth }) => truth.mrz.length > 0);
  const codes = clean.filter(({ truth }) => truth.barcode !== '');
  const read = zones.filter(
    ({ truth, answer }) => answer.mrz?.valid && answer.mrz.lines.join('|') === truth.mrz.join('|'),
  );
  const decoded = codes.filter(({ truth, answer }) => answer.barcode?.includes(truth.barcode));
  const rows = [
    ...(zones.length > 0
      ? [`| machine-readable zones in full | ${zones.length} | ${percent(read.length, zones.length)} |`]
      : []),
    ...(codes.length > 0 ? [`| barcodes | ${codes.length} | ${percent(decoded.length, codes.length)} |`] : []),
  ];
  return rows.length > 0 ? ['| read on clean pictures | pictures | share |', '|---|---|---|', ...rows, ''] : [];
}
