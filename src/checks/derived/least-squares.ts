/** Coefficients that make the sums of each row's terms come nearest to its value (normal equations, Gauss–Jordan). */
export function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
  const n = rows[0]?.length ?? 0;
  const m = Array.from({ length: n }, () => new Float64Array(n + 1));
  rows.forEach((row, k) => {
    for (let i = 0; i < n; i++) {
      const line = m[i] as Float64Array;
      const term = row[i] as number;
      for (let j = 0; j < n; j++) line[j] = (line[j] as number) + term * (row[j] as number);
      line[n] = (line[n] as number) + term * (values[k] as number);
    }
  });
  for (let i = 0; i < n; i++) {
    const pivot = m[i] as Float64Array;
    for (const line of m) {
      if (line === pivot) continue;
      const share = (line[i] as number) / (pivot[i] as number);
      for (let j = i; j <= n; j++) line[j] = (line[j] as number) - share * (pivot[j] as number);
    }
  }
  return m.map((line, i) => (line[n] as number) / (line[i] as number));
}
