/** A bar of a histogram: how many there are, and how many of them are in sight. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly seen: number;
}

export const BARS = 24;

/** Counts numbers in bars of equal width. */
export function histogram(numbers: readonly { readonly number: number; readonly seen: boolean }[], bars = BARS): Bar[] {
  if (numbers.length === 0) {
    return [];
  }
  let least = Infinity;
  let most = -Infinity;
  for (const { number } of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  const width = most > least ? (most - least) / bars : 1;
  const counts = new Int32Array(bars);
  const seen = new Int32Array(bars);
  for (const each of numbers) {
    const at = Math.min(bars - 1, Math.floor((each.number - least) / width));
    counts[at]!++;
    seen[at]! += each.seen ? 1 : 0;
  }
  return Array.from(counts, (count, i) => ({ from: least + i * width, to: least + (i + 1) * width, count, seen: seen[i]! }));
}
