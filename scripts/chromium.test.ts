import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from './chromium.mjs';
import { stages } from './stages.mjs';

afterEach(() => vi.unstubAllEnvs());

test('CHROMIUM_PATH is believed when the file is there, and nothing else is tried', () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath, PATH: '' })).toBe(process.execPath);
  expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).toBeUndefined();
});

test('otherwise the usual names on the path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  try {
    writeFileSync(join(folder, 'google-chrome'), '');
    expect(findChromium({ PATH: folder })).toBe(join(folder, 'google-chrome'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('without a browser its tests fail and say what to do', () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  const withoutCommand = stages().filter((stage) => !stage.command);
  expect(withoutCommand.map(({ name }) => name)).toEqual(['tests (browser)', 'tests (end to end)']);
  expect(withoutCommand.every((stage) => 'why' in stage && /CHROMIUM_PATH/.test(String(stage.why)))).toBe(true);
  expect(withoutCommand.map(({ count }) => count({ status: 1 }).failed)).not.toContain(0);
});
