import { goTo, openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

test('a year put aside opens by its link, at its place; a reload, back and forward keep places', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Ciclo');
  await page.getByRole('link', { name: 'Anni', exact: true }).click();
  await page.getByRole('button', { name: 'Prepara il piano dell’anno prossimo' }).click();
  await page.getByRole('button', { name: 'Crea e apri il 2025' }).click();
  await expect(page.getByRole('row', { name: /^2025 \(aperto\)/ })).toBeVisible();

  await page.goto('/#/anno:2024/risultati/OS8');
  await expect(page.getByRole('heading', { name: 'Perché OS8' })).toBeVisible();
  await expect(page).toHaveURL(/#\/risultati\/OS8$/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Perché OS8' })).toBeVisible();

  await page.goto('/#/ciclo/anni');
  await expect(page.getByRole('row', { name: /^2024 \(aperto\)/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Perché OS8' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('row', { name: /^2024 \(aperto\)/ })).toBeVisible();
});

test('a link to something that is not there says so, and shows the page', async ({ page }) => {
  await openExample(page);
  const places = [
    'piano',
    'dati',
    'risultati',
    'relazione',
    'enti',
    'ciclo/schede',
    'ciclo/dati',
    'ciclo/pubblicazione',
    'ciclo/compiti',
  ];
  const said = page.getByText('«NOPE» non c’è, o non c’è più: questa è la pagina dove si trovava.');
  for (const place of [...places, 'ciclo/giornale', 'ciclo/modifiche']) {
    await page.goto('/#/inizio');
    await expect(said).toHaveCount(0); // what the page before said is gone
    await page.goto(`/#/${place}/NOPE`);
    await expect(said).toBeVisible();
  }
  await page.goto('/#/piano/nope.piano:30');
  await expect(page.getByText('«nope.piano:30» non c’è, o non c’è più')).toBeVisible();
  await page.goto('/#/ente:Nessuno/risultati/OS8');
  await expect(page.getByText('«Nessuno» non è in questo browser')).toBeVisible();
  await expect(page.getByText('non c’è più')).toHaveCount(0); // what that body has is not known
  await page.goto('/#/dati/EC07.altri_proventi');
  await expect(page.getByRole('heading', { name: 'EC07.altri_proventi' })).toBeVisible();
  await expect(page.getByText('non c’è più')).toHaveCount(0);
});
