import { isSaved, textOf } from './go-to.ts';
import { expect, test } from './policy.ts';

/** What stands between the browser and an installation; it asks for nothing but a manifest and its pictures. */
test('the browser finds nothing against installing the application, and opens plans with it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Da dove vuoi cominciare?' })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The windows of tests are private ones, where no browser installs anything.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { url, data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '') as {
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
    readonly file_handlers: readonly { readonly action: string; readonly accept: object }[];
  };
  expect(manifest).toMatchObject({ id: './', start_url: './', scope: './', display: 'standalone', lang: 'it' });
  expect(manifest.file_handlers.map(({ accept }) => accept)).toEqual([{ 'text/x-piano': ['.piano'] }]);
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of manifest.icons) {
    const shown = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, new URL(src, url).href);
    if (sizes !== 'any') expect(shown, src).toBe(sizes);
  }
});

/** Hands a file over as the system does when it is opened with the installed application. */
function launchWith(name: string, text: string): void {
  Object.defineProperty(globalThis, 'launchQueue', {
    value: {
      setConsumer(consume: (params: object) => void) {
        if (sessionStorage.getItem('launched') !== null) return;
        sessionStorage.setItem('launched', name);
        consume({ files: [{ getFile: async () => new File([text], name) }] });
      },
    },
  });
}

const COMUNE = `lingua it

piano COMUNE "Comune di Prova" periodo 2024 {
  obiettivo O1 "Servizi" peso 100% {
    indicatore I1 "Pratiche" peso 100% target >= 10
  }
}
`;

test('a plan opened from the desktop begins an empty workspace, and beside another is a body of its own', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const script = `(${launchWith.toString()})('Comune.piano', ${JSON.stringify(COMUNE)});`;
  const empty = await context.newPage();
  await empty.addInitScript(script);
  await empty.goto('/#/piano');
  await expect(textOf(empty)).toContainText('Comune di Prova');
  await isSaved(empty);
  await empty.close();
  const beside = await context.newPage();
  await beside.addInitScript(script.replaceAll('Comune', 'Consorzio'));
  await beside.goto('/#/enti');
  await expect(beside.getByRole('button', { name: /^Consorzio di Prova .*: cambia ente o anno$/ })).toBeVisible();
  await beside.goto('/#/enti');
  await expect(
    beside
      .getByRole('table')
      .getByText(/Comune/)
      .first(),
  ).toBeVisible();
  await context.close();
});
