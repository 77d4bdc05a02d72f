import { expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { servicesFor } from './services.ts';

/** A plan without packs of its own. */
function asked(text: string) {
  const path = 'piano.piano';
  const files = [{ path, kind: 'plan', text }] as const;
  const services = servicesFor(
    analyse({ revision: 1, files, choice: { at: null, targets: 'revised' }, language: 'it' }),
  );
  return { path, services };
}

it('offers to ask for a pack that comes along, where a name is one of its own', async () => {
  const text = 'lingua it\n\npiano P "Prova" periodo 2026 {\n  includi OS5 peso 100%\n}\n';
  const { path, services } = asked(text);
  const [repair] = await services.repairs(path, text.indexOf('OS5'), text.indexOf('OS5'));
  expect(repair?.label).toMatch(/^Aggiungere «usa pack "unioncamere\/obiettivi-comuni" versione/);
  expect(await services.repairs(path, 0, 0)).toEqual([]);
});

it('completes a line that asks for a pack with those that come along', async () => {
  const text = 'lingua it\nusa pack \n';
  const { path, services } = asked(text);
  const { options } = await services.complete(path, text.length - 1);
  expect(options.map(({ label }) => label)).toContain('unioncamere/obiettivi-comuni');
});
