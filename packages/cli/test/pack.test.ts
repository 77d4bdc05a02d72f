import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const INVENTED = fileURLToPath(new URL('../../../examples/camera-inventata', import.meta.url));
const PLAN = `use pack "casa/comuni" version "1" as c
objective O1 weight 100% { include c.I1 weight 100% }
actuals end { I1 3 N. }
`;
const packText = (target: string): string =>
  `/// What counts.\nindicator I1 "Common" target >= ${target} source register { seal unit; unit N. }\nsource register "Register"\n`;

let folder: string;

async function writePack(version: string, target: string, root = join(folder, 'packs')): Promise<void> {
  const home = join(root, 'casa/comuni', version);
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'traguardo.json'), JSON.stringify({ name: 'casa/comuni', version, language: 1 }));
  await writeFile(join(home, 'comuni.piano'), packText(target));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-pack-'));
  await writeFile(join(folder, 'plan.piano'), PLAN);
  await writePack('1', '4 N.');
});
afterEach(() => rm(folder, { recursive: true }));

const english = (...args: readonly string[]) => run([...args, '--lang', 'en']);

describe('lock and verify', () => {
  test('a lock that cannot be written is named', async () => {
    const path = join(folder, 'traguardo.lock');
    await symlink(join(folder, 'nowhere', 'traguardo.lock'), path);
    expect(await english('pack', 'lock', folder)).toEqual({
      status: 2,
      out: '',
      err: `traguardo pack: ${path}: cannot be written.\n`,
    });
  });

  test('a pinned pack that changes is found by check and by verify, and pinned anew', async () => {
    expect((await english('check', folder)).out).toContain('pack/unlocked');
    expect((await english('pack', 'verify', folder)).status).toBe(2);
    const locked = await english('pack', 'lock', folder);
    expect({ ...locked, out: locked.out.split('\n')[1]?.slice(0, 16) }).toEqual({
      status: 0,
      err: '',
      out: '  casa/comuni 1 ',
    });
    expect((await english('check', folder)).out).not.toContain('pack/');
    expect(await english('pack', 'verify', folder)).toMatchObject({
      status: 0,
      out: 'casa/comuni 1: is the pinned one.\n',
    });

    await writePack('1', '5 N.');
    expect(await english('check', folder)).toMatchObject({ status: 1 });
    const verified = await english('pack', 'verify', folder);
    expect(verified.status).toBe(1);
    expect(verified.out).toMatch(
      /^casa\/comuni 1: has changed\. Pinned [0-9a-f]{8}…, what is here begins with [0-9a-f]{8}\.\n$/,
    );
    expect((await english('pack', 'lock', folder)).status).toBe(0);
    expect((await english('pack', 'verify', folder)).status).toBe(0);
  });

  test('a pack that is gone stops the plan, and cannot be pinned', async () => {
    await english('pack', 'lock', folder);
    await rm(join(folder, 'packs'), { recursive: true });
    expect((await english('check', folder)).out).toContain('pack/missing');
    expect((await english('pack', 'lock', folder)).status).toBe(1);
    expect(await english('pack', 'verify', folder)).toMatchObject({
      status: 1,
      out: 'casa/comuni 1: is pinned, but not there.\n',
    });
  });

  test('a lock that cannot be read is told, and written anew', async () => {
    await writeFile(join(folder, 'traguardo.lock'), '{');
    expect((await english('check', folder)).out).toContain('pack/manifest: traguardo.lock: cannot be read');
    expect((await english('pack', 'lock', folder)).status).toBe(0);
    expect((await english('check', folder)).out).not.toContain('pack/');
  });

  test('a pack without its manifest is told as such; what its text gets wrong is told with its place', async () => {
    const home = join(folder, 'packs/casa/comuni/1');
    await writeFile(join(home, 'comuni.piano'), packText('4 N. targett 3'));
    expect((await english('check', folder)).out).toMatch(
      /plan\.piano:1:1: .*targett.*\n.*packs\/casa\/comuni\/1\/comuni\.piano:2:/,
    );
    await rm(join(home, 'traguardo.json'));
    const { out } = await english('check', folder);
    expect(out).toContain('the manifest of the pack is not there');
    expect(out).toContain('1 error, 0 warnings');
  });

  test('a plan without packs needs no lock', async () => {
    await writeFile(join(folder, 'plan.piano'), 'indicator I1 target yes\n');
    expect(await english('pack', 'lock', folder)).toMatchObject({
      status: 0,
      out: 'The plan uses no packs and no plugins.\n',
    });
  });
});

describe('upgrade', () => {
  test('shows what changes and what it does to the scores before it changes anything', async () => {
    await writeFile(join(folder, 'plan.piano'), PLAN);
    await english('pack', 'lock', folder);
    await writePack('2', '6 N.');
    const shown = await english('pack', 'upgrade', folder);
    expect(shown.status).toBe(0);
    expect(shown.out).toContain('casa/comuni: from 1 to 2');
    expect(shown.out).toContain('Target: was ≥ 4 N., now ≥ 6 N. (more demanding)');
    expect(shown.out).toContain('O1: 75.00% → 50.00%');
    expect(await readFile(join(folder, 'plan.piano'), 'utf8')).toBe(PLAN);

    const written = await english('pack', 'upgrade', folder, '--write');
    expect(written.status).toBe(0);
    expect(await readFile(join(folder, 'plan.piano'), 'utf8')).toBe(PLAN.replace('version "1"', 'version "2"'));
    expect((await english('pack', 'verify', folder)).out).toBe('casa/comuni 2: is the pinned one.\n');
    expect((await english('pack', 'upgrade', folder)).out).toBe('casa/comuni 2: there is no newer version.\n');
  });

  test('is refused for a pack that the plan does not use', async () => {
    expect(await english('pack', 'upgrade', folder, '--pack', 'casa/altri')).toMatchObject({ status: 2 });
  });
});

test('packs are found where they are named, and those beside the plan win', async () => {
  const elsewhere = join(folder, 'elsewhere');
  await writePack('1', '9 N.', elsewhere);
  expect((await english('evaluate', folder, '--packs', elsewhere)).out).toContain('75.00%');
  await rm(join(folder, 'packs'), { recursive: true });
  expect((await english('evaluate', folder, `--packs=${elsewhere}`)).out).toContain('33.33%');
  expect((await english('pack', 'list', folder, '--packs', elsewhere)).out).toMatch(/^casa\/comuni {2}1$/m);
});

test('the examples stand on what their locks pin, plugin included', async () => {
  const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
  for (const name of ['alessandria-asti-2024', 'camera-inventata'])
    expect({ name, ...(await english('pack', 'verify', join(examples, name))) }).toMatchObject({ name, status: 0 });
});

test('a plan made of packs that come with the program has no findings and adds up', async () => {
  const copy = join(folder, 'copy');
  await cp(INVENTED, copy, { recursive: true });
  expect(await english('check', copy)).toEqual({ status: 0, out: '0 errors, 0 warnings, 0 notes.\n', err: '' });
  expect((await english('pack', 'verify', copy)).status).toBe(0);
  const { out } = await english('evaluate', copy, '--json');
  const { nodes } = JSON.parse(out) as { nodes: readonly { code: string; score: { exact: string } | null }[] };
  const scores = new Map(nodes.map(({ code, score }) => [code, score?.exact]));
  // by hand: OS5 = 40 % of 100 % and 60 % of 72/90; OS7 = 40 % of the mean of 100 % and 4/4.6, and 60 % of 100 %
  expect([scores.get('OS5'), scores.get('OS7'), scores.get('VR2024')]).toEqual(['22/25', '112/115', '5483/5750']);
});
