import { expect, it } from 'vitest';
import { createMemoryStorage } from '../../test/memory-storage.ts';
import { createBodyRegistry, isBodyId, newBodyId } from './body-registry.ts';

const body = (id: string, opened: string) => ({ id, name: id, isOwnName: false, opened, key: '0a1b2c3d' });

it('gives the bodies, the last opened first, also to another tab', () => {
  const storage = createMemoryStorage();
  const registry = createBodyRegistry(storage, new EventTarget());
  registry.put(body('traguardo', '2025-01-01T10:00:00.000Z'));
  registry.put(body('traguardo-0a1b2c3d', '2025-02-01T10:00:00.000Z'));
  const other = createBodyRegistry(storage, new EventTarget());
  expect(other.all().map(({ id }) => id)).toEqual(['traguardo-0a1b2c3d', 'traguardo']);
  registry.remove('traguardo-0a1b2c3d');
  expect(other.all()).toEqual([body('traguardo', '2025-01-01T10:00:00.000Z')]);
});

it('leaves out what is no entry', () => {
  const storage = createMemoryStorage();
  storage.setItem('traguardo:body:traguardo', '{');
  storage.setItem('traguardo:body:traguardo-0a1b2c3d', '{"name":3}');
  storage.setItem('traguardo:body:elsewhere', JSON.stringify({ name: 'x', opened: '' }));
  storage.setItem('traguardo:theme', 'dark');
  expect(createBodyRegistry(storage, new EventTarget()).all()).toEqual([]);
});

it('tells of its own changes and of those of other tabs, and of nothing else', () => {
  const tabs = new EventTarget();
  const registry = createBodyRegistry(createMemoryStorage(), tabs);
  let told = 0;
  const leave = registry.subscribe(() => told++);
  registry.put(body('traguardo', ''));
  const written = (key: string | null): Event => Object.assign(new Event('storage'), { key });
  for (const key of ['traguardo:body:traguardo-0a1b2c3d', 'traguardo:theme', null]) tabs.dispatchEvent(written(key));
  expect(told).toBe(3);
  leave();
  tabs.dispatchEvent(written(null));
  expect(told).toBe(3);
});

it('names databases so that they are known again', () => {
  expect(isBodyId(newBodyId())).toBe(true);
  for (const name of ['traguardo', 'traguardo-00ff00ff']) expect(isBodyId(name)).toBe(true);
  for (const name of ['traguardo-', 'traguardo-x', 'other', 'traguardo-00ff00ff-2']) expect(isBodyId(name)).toBe(false);
});
