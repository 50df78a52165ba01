/** Free units kept between two discs. */
const GAP = 5;
const ROUNDS = 4;

/**
 * Pushes discs that lie over each other apart, in place; fixed ones stay. Returns whether all
 * are free of each other.
 */
export function separate(places: Float32Array, radii: Float32Array, fixed: Uint8Array): boolean {
  const side = 2 * radii.reduce((most, radius) => Math.max(most, radius), 0) + GAP;
  for (let round = 0; round < ROUNDS; round++) {
    if (!pushOnce(places, radii, fixed, side)) {
      return true;
    }
  }
  return false;
}

function pushOnce(places: Float32Array, radii: Float32Array, fixed: Uint8Array, side: number): boolean {
  const squares = bySquare(places, side);
  let pushed = false;
  for (let i = 0; i < radii.length; i++) {
    for (const j of around(squares, places, i, side)) {
      if (j > i && push(places, radii, fixed, i, j)) {
        pushed = true;
      }
    }
  }
  return pushed;
}

function push(places: Float32Array, radii: Float32Array, fixed: Uint8Array, i: number, j: number): boolean {
  if (fixed[i] && fixed[j]) {
    return false;
  }
  let dx = places[2 * j]! - places[2 * i]!;
  let dy = places[2 * j + 1]! - places[2 * i + 1]!;
  let distance = Math.hypot(dx, dy);
  const missing = radii[i]! + radii[j]! + GAP - distance;
  if (missing <= 0.01) {
    return false;
  }
  if (distance < 1e-3) {
    // One on top of the other: any direction will do, so long as it is always the same.
    dx = Math.cos(i + j);
    dy = Math.sin(i + j);
    distance = 1;
  }
  const share = fixed[i] ? 0 : fixed[j] ? 1 : radii[j]! / (radii[i]! + radii[j]!);
  places[2 * i]! -= (dx / distance) * missing * share;
  places[2 * i + 1]! -= (dy / distance) * missing * share;
  places[2 * j]! += (dx / distance) * missing * (1 - share);
  places[2 * j + 1]! += (dy / distance) * missing * (1 - share);
  return true;
}

function bySquare(places: Float32Array, side: number): Map<string, number[]> {
  const squares = new Map<string, number[]>();
  for (let i = 0; i < places.length / 2; i++) {
    const key = `${Math.floor(places[2 * i]! / side)}:${Math.floor(places[2 * i + 1]! / side)}`;
    const there = squares.get(key);
    if (there) {
      there.push(i);
    } else {
      squares.set(key, [i]);
    }
  }
  return squares;
}

function around(squares: ReadonlyMap<string, number[]>, places: Float32Array, i: number, side: number): number[] {
  const column = Math.floor(places[2 * i]! / side);
  const row = Math.floor(places[2 * i + 1]! / side);
  const found: number[] = [];
  for (let c = column - 1; c <= column + 1; c++) {
    for (let r = row - 1; r <= row + 1; r++) {
      found.push(...(squares.get(`${c}:${r}`) ?? []));
    }
  }
  return found;
}
