import { expect, it } from 'vitest';
import { packText, unpackBytes } from './share-link.ts';

const unpack = async (packed: string, most?: number): Promise<string> => {
  const found = await unpackBytes(packed, most);
  return typeof found === 'string' ? found : new TextDecoder().decode(found);
};

it('brings every text back as it was, in letters an address takes', async () => {
  for (const text of ['', 'lingua it\n', 'è 100 % ∑ 😀'.repeat(500), 'x'.repeat(200_000)]) {
    const packed = await packText(text);
    expect(packed).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(await unpack(packed)).toBe(text);
  }
});

it('stops unpacking at the limit, however small the link', async () => {
  const bomb = await packText('0'.repeat(8 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(20_000);
  expect(await unpack(bomb)).toBe('too-large');
  expect(await unpack(await packText('12345'), 4)).toBe('too-large');
});

it('refuses what is cut, altered or no link of ours', async () => {
  const packed = await packText('lingua it\npiano ENTE "Prova" periodo 2024 { }\n');
  const wrong = ['', 'a', '%%%', 'javascript:alert(1)', '<b>', packed.slice(0, -8), `${packed}AAAA`, 'AAAA'];
  expect(await Promise.all(wrong.map((each) => unpack(each)))).toEqual(wrong.map(() => 'broken'));
});
