import { describe, expect, it } from 'vitest';
import map from '@svg-maps/china';
import { linesOf, middleOf } from './outline';
import { provinceName, provinceOf, PROVINCES } from './provinces';

describe('provinces', () => {
  it('are those of the outline, each with a middle within it', () => {
    expect([...PROVINCES].sort()).toEqual([...map.locations.map(({ id }) => id), 'taiwan'].sort());
    for (const line of linesOf(map.locations)) {
      const { x, y } = middleOf(line);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(774);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(569);
    }
  });

  it('lie to one another as they do', () => {
    const middle = (id: string): { x: number; y: number } => middleOf(map.locations.find((each) => each.id === id)!.path);
    expect(middle('shanghai').x).toBeGreaterThan(middle('sichuan').x);
    expect(middle('guangdong').y).toBeGreaterThan(middle('beijing').y);
    expect(middle('xinjiang-uygur').x).toBeLessThan(middle('gansu').x);
  });

  it.each([
    ['上海', 'shanghai'], ['上海市', 'shanghai'], ['上海分公司', 'shanghai'], ['Shanghai', 'shanghai'], ['Shanghai branch', 'shanghai'],
    ['苏州', 'jiangsu'], ['Suzhou', 'jiangsu'], ['江苏省', 'jiangsu'], ['Xi’an', 'shaanxi'], ['西安市', 'shaanxi'], ['内蒙古自治区', 'nei-mongol'],
    ['广西壮族自治区', 'guangxi-zhuang'], ['深圳市南山区科技园', 'guangdong'], ['Inner Mongolia', 'nei-mongol'], ['HONG KONG', 'hong-kong'],
    ['台湾省', 'taiwan'], ['臺北市', 'taiwan'], ['高雄', 'taiwan'], ['Taipei', 'taiwan'],
  ])('know where %s is', (place, id) => {
    expect(PROVINCES[provinceOf(place)!]).toBe(id);
  });

  it.each(['', 'Atlantis', '未知', 'constructor'])('do not know where %s is', (place) => {
    expect(provinceOf(place)).toBeNull();
  });

  it('have names in both languages', () => {
    expect([provinceName(provinceOf('上海')!, 'zh-CN'), provinceName(provinceOf('上海')!, 'en')]).toEqual(['上海', 'Shanghai']);
  });
});
