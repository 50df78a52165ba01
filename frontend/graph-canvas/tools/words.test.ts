import { describe, expect, it } from 'vitest';
import chineseBundle from '../../../src/main/resources/vaadin-i18n/translations_zh_CN.properties?raw';
import englishBundle from '../../../src/main/resources/vaadin-i18n/translations.properties?raw';
import { Words } from './words';

const [english, chinese] = [englishBundle, chineseBundle].map((bundle) => new Map([...bundle.matchAll(/^graphcanvas\.([^=]+)=(.*)$/gm)].map(([, key, text]) => [key!, text!])));

const sources = Object.entries(import.meta.glob<string>(['../*.ts', './*.ts'], { query: '?raw', import: 'default', eager: true }))
  .filter(([file]) => !file.endsWith('.test.ts'))
  .map(([, text]) => text)
  .join('\n');

describe('the words of the tools', () => {
  it('are in both bundles, with the same places for numbers and names', () => {
    expect([...chinese!.keys()]).toEqual([...english!.keys()]);
    const braces = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    english!.forEach((text, key) => expect(braces(chinese!.get(key)!), key).toEqual(braces(text)));
  });

  it('are all there are asked for', () => {
    const asked = [...sources.matchAll(/(?:say|said|words)\('([a-z][\w.]*)'|word: '([a-z][\w.]*)'/g)].map(([, said, word]) => said ?? word!);
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter((key) => !english!.has(key))).toEqual([]);
  });

  it('are filled with numbers of the language', () => {
    expect(new Words({ hidden: '{count} hidden' }, 'en').say('hidden', { count: 1200 })).toBe('1,200 hidden');
    expect(new Words({}).say('unheard-of')).toBe('');
  });
});
