import { describe as suite, expect, it } from 'vitest';
import { link, node } from './testing/fixtures';
import { describe, describeLink, fill, plain } from './texts';
import { NO_TEXTS } from './types';

const texts = {
  ...NO_TEXTS,
  count: '{count} records',
  value: 'orders {value}',
  open: 'open',
  closed: 'closed',
  selected: 'selected',
  shared: '{count} shared',
  types: { DIVISION: 'division' },
};

suite('texts', () => {
  it('say what a node is, leaving out what says nothing', () => {
    const division = node('d', { type: 'DIVISION', name: 'Imaging', count: 1234, value: 1_840_000, expandable: true });
    expect(describe(division, texts, true, 'en')).toBe('Imaging, division, 1,234 records, orders 1.84M, closed, selected');
    expect(describe(node('c', { name: '华东光学（集团）有限公司' }), texts, false, 'en')).toBe('华东光学（集团）有限公司');
  });

  it('say what a link joins', () => {
    expect(describeLink(link('a', 'b', 'OVERLAP', 31), ['Imaging', 'Distribution'], texts, 'en')).toBe('Imaging — Distribution, 31 shared');
  });

  it('let no name turn the text around it', () => {
    expect(plain('abc\u202Egnp.exe\u2066\n')).toBe('abc gnp.exe');
  });

  it('leave braces alone that are no word of theirs, and words that look like markup', () => {
    expect(fill('{count} of {all}', { count: '<b>$&</b>' })).toBe('<b>$&</b> of {all}');
  });
});
