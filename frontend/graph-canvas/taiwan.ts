import type { Place } from './viewport';

/**
 * The coast of Taiwan, which MapSVG's outline of the provinces lacks: degrees east and north in turn, from Natural
 * Earth 1:50m (public domain), as world-atlas 2.0.2 has it.
 */
const COAST: readonly number[] = [
  121.01, 22.62, 120.95, 22.5, 120.9, 22.38, 120.88, 22.26, 120.88, 22.14, 120.87, 22.03, 120.84, 21.92, 120.74, 21.96, 120.69, 22.03,
  120.68, 22.16, 120.61, 22.31, 120.58, 22.36, 120.48, 22.44, 120.39, 22.49, 120.32, 22.55, 120.33, 22.54, 120.27, 22.63, 120.23, 22.72,
  120.15, 22.97, 120.12, 23.04, 120.08, 23.09, 120.07, 23.15, 120.08, 23.21, 120.12, 23.3, 120.14, 23.4, 120.12, 23.53, 120.13, 23.65,
  120.16, 23.71, 120.63, 24.48, 120.76, 24.64, 120.84, 24.72, 120.9, 24.81, 120.96, 24.93, 121.04, 25.03, 121.1, 25.07, 121.37, 25.16,
  121.45, 25.25, 121.52, 25.28, 121.59, 25.28, 121.64, 25.23, 121.69, 25.18, 121.73, 25.15, 121.85, 25.1, 121.91, 25.06, 121.93, 24.97,
  121.86, 24.89, 121.82, 24.82, 121.81, 24.75, 121.83, 24.64, 121.83, 24.53, 121.74, 24.29, 121.64, 24.13, 121.61, 24.05, 121.58, 23.86,
  121.52, 23.67, 121.48, 23.42, 121.4, 23.17, 121.35, 23.07, 121.29, 22.97, 121.16, 22.78,
];

const DEGREE = Math.PI / 180;

/**
 * Where a place lies in MapSVG's outline: a Mercator projection, whose scale and middle follow from the country's
 * and Hainan's extreme points, which it meets within a half of its units, some four kilometres.
 */
export function inOutline(east: number, north: number): Place {
  return { x: 724.86 * east * DEGREE - 930.92, y: 801.74 - 721.34 * Math.log(Math.tan(Math.PI / 4 + (north * DEGREE) / 2)) };
}

/** The island as a line of the outline: straight and relative, as all of them are. */
export const TAIWAN: string = line();

function line(): string {
  let [x, y] = [0, 0];
  const steps: string[] = [];
  for (let i = 0; i < COAST.length; i += 2) {
    const at = inOutline(COAST[i]!, COAST[i + 1]!);
    const [across, down] = [Math.round((at.x - x) * 100) / 100, Math.round((at.y - y) * 100) / 100];
    steps.push(`${i === 0 ? 'm' : i === 2 ? 'l' : ''}${across} ${down}`);
    x += across;
    y += down;
  }
  return `${steps.join(' ')} z`;
}
