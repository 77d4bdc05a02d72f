import { readFileSync } from 'node:fs';
import { goTo, isSaved, openExample, textOf } from './go-to.ts';
import { expect, test } from './policy.ts';

test('a pack that comes along is there as soon as the plan asks for it, and opens to be read', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Comincia un piano nuovo' }).click();
  const editor = textOf(page);
  await expect(editor).toContainText('piano ENTE');
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(`lingua it
usa pack "unioncamere/obiettivi-comuni" versione "2024.1" come oc
piano ENTE "Prova" periodo 2024 {
  includi oc.OS5 peso 100% {
    modifica OC_TBS_02 peso 60% target >= 20%
    modifica OC_TBS_03 peso 40% target >= 6 N.
  }
}
`);
  await expect(page.getByText(/^0 errori/)).toBeVisible();
  await expect(page.getByRole('row', { name: /OC_TBS_02/ })).toBeVisible();
  await isSaved(page);
  await page.getByRole('button', { name: 'Fissa adesso' }).press('Enter');
  await expect(page.getByText('I pacchetti sono fissati').first()).toBeVisible();
  await expect(page.getByText(/non è fissato/)).toHaveCount(0);

  await goTo(page, 'Archivio');
  await page.getByRole('link', { name: 'File', exact: true }).press('Enter');
  await expect(page.getByText('traguardo.lock')).toBeVisible();
  await expect(page.getByText('packs/unioncamere/obiettivi-comuni/2024.1/obiettivi.piano')).toBeVisible();

  await page.goto('/#/piano/OS5');
  await expect(page.locator('.cm-activeLine')).toContainText('includi oc.OS5');
  await expect(editor).toBeFocused();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight'); // behind `oc.`
  await page.keyboard.press('F12');
  await expect(editor).toHaveAttribute('aria-readonly', 'true');
  await expect(editor).toContainText('obiettivo OS5 "Favorire la transizione burocratica');
  await page.keyboard.type('x');
  await expect(editor).not.toContainText('xobiettivo');
  await expect(page.getByText(/^0 errori, 5 avvisi, 0 note/)).toBeVisible(); // those of what the law asks of a plan
});

test('the national objectives are added from the page of packs, and one is included, with the keyboard', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Comincia un piano nuovo' }).click();
  await isSaved(page);
  await page.goto('/#/archivio/pacchetti');
  await page.getByRole('searchbox').fill('cassetto digitale');
  await page.getByRole('button', { name: 'Aggiungi al piano' }).press('Enter');
  await page.getByRole('button', { name: /^Includi OS5/ }).press('Enter');
  await expect(page.getByText('Incluso «OS5» in fondo al piano.')).toBeVisible();
  await expect(page.getByText('Fissato: il testo è quello con cui il piano è stato fatto')).toBeVisible();
  await page.getByRole('link', { name: 'Dai pesi e target nel modulo' }).press('Enter');
  await expect(page.locator('.cm-activeLine')).toContainText('includi obiettivi_comuni.OS5');
  await expect(page.locator('declaration-form').getByText('OS5').first()).toBeVisible();
  await expect(page.getByText(/^0 errori/)).toBeVisible();
  await page.goto('/#/archivio/pacchetti');
  await page.getByRole('button', { name: 'Togli dal piano' }).press('Enter');
  await expect(page.getByText(/error[ei] in più/)).toBeVisible();
  await page.getByRole('button', { name: 'Togli', exact: true }).press('Enter');
  await expect(page.getByText('Il piano non usa pacchetti.')).toBeVisible();
  await page.getByRole('button', { name: 'Annulla', exact: true }).press('Enter');
  await expect(page.getByText('Nel piano si chiama «obiettivi_comuni».')).toBeVisible();
});

test('a newer version of a pack in use is added from its files, shows what it changes, and is taken, with the keyboard', async ({
  page,
}) => {
  const shipped = new URL('../packs/unioncamere/obiettivi-comuni/2024.1/', import.meta.url);
  const changed = (name: string, from: string, to: string) => {
    const text = readFileSync(new URL(name, shipped), 'utf8');
    expect(text).toContain(from);
    return { name, mimeType: '', buffer: Buffer.from(text.replace(from, to)) };
  };
  await openExample(page);
  await page.goto('/#/archivio/pacchetti');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Scegli i suoi file…' }).press('Enter');
  await (
    await chooser
  ).setFiles([
    changed('traguardo.json', '"version": "2024.1"', '"version": "2025.1"'),
    changed('obiettivi.piano', 'proventi aggiuntivi', 'proventi propri'),
  ]);
  await page.getByRole('status').getByRole('button', { name: 'Che cosa cambia con la versione 2025.1' }).press('Enter');
  const upgrade = page.locator('pack-upgrade');
  await expect(upgrade).toContainText('prima «Capacità di generare proventi aggiuntivi»');
  await expect(upgrade).toContainText('ora «Capacità di generare proventi propri»');
  await expect(upgrade).toContainText('Tutti gli indicatori restano confrontabili');
  await upgrade.getByRole('button', { name: 'Passa alla versione 2025.1' }).press('Enter');
  await expect(page.getByText('è alla versione 2025.1.')).toBeVisible();
  await goTo(page, 'Piano');
  await expect(page.getByText(/^0 errori/)).toBeVisible();
  await expect(page.getByRole('row', { name: /EC07 Capacità di generare proventi propri/ })).toHaveCount(1);
});
