import { goTo, isSaved, textOf } from './go-to.ts';
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
