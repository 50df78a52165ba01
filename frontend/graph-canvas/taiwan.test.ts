import china from '@svg-maps/china';
import { describe, expect, it } from 'vitest';
import { inOutline, TAIWAN } from './taiwan';
import type { Place } from './viewport';

/** The rings of a line of the outline. */
function rings(line: string): Place[][] {
  let at = { x: 0, y: 0 };
  return line.split(/z/i).flatMap((part) => {
    const numbers = (part.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    if (numbers.length < 6) {
      return [];
    }
    let now = /^\s*M/.test(part) ? { x: 0, y: 0 } : at;
    const ring: Place[] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      now = { x: now.x + numbers[i]!, y: now.y + numbers[i + 1]! };
      ring.push(now);
    }
    at = ring[0]!;
    return [ring];
  });
}

function holds(line: string, { x, y }: Place): boolean {
  return rings(line).some((ring) => {
    let inside = false;
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length]!;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) {
        inside = !inside;
      }
    });
    return inside;
  });
}

const line = (id: string): string => china.locations.find((each) => each.id === id)!.path;

describe('the projection of the outline', () => {
  it.each([
    ['heilongjiang', 126.64, 45.75], ['xinjiang-uygur', 75.99, 39.47], ['xizang', 91.11, 29.65], ['yunnan', 102.71, 25.05],
    ['hainan', 109.8, 19.2], ['guangdong', 113.26, 23.13], ['fujian', 119.3, 26.08], ['fujian', 117.65, 24.51], ['shandong', 117.12, 36.65],
    ['liaoning', 123.43, 41.8], ['beijing', 116.4, 39.9], ['zhejiang', 120.15, 30.27],
  ])('puts a city of %s there', (province, east, north) => {
    expect(holds(line(province), inOutline(east, north))).toBe(true);
  });
});

describe('Taiwan', () => {
  it.each([['Taibei', 121.53, 25.04], ['Gaoxiong', 120.4, 22.7], ['Hualian', 121.55, 23.95], ['Taizhong', 120.68, 24.15]])('holds %s', (_, east, north) => {
    expect(holds(TAIWAN, inOutline(east, north))).toBe(true);
  });

  it('touches no other province', () => {
    const coast = rings(TAIWAN)[0]!;
    expect(coast.length).toBeGreaterThan(50);
    expect(china.locations.filter(({ path }) => coast.some((place) => holds(path, place)))).toEqual([]);
  });
});
