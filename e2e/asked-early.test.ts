import { goTo, isSaved } from './go-to.ts';
import { expect, test } from './policy.ts';

test('what the law asks of a plan is told while it is written and mended there: the draft is closed, and proposed without a refusal', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Comincia un piano nuovo' }).click();
  await isSaved(page);

  // before anybody closes the draft, its step says what the next one would refuse
  await goTo(page, 'Ciclo');
  const close = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Chiudi la bozza e mandala' }) });
  await expect(close).toContainText('poi non si potrà: «Proponi il piano alla Giunta»');
  await expect(close).toContainText('D.L. 13/2023, art. 4-bis');
  await expect(close).toContainText('L. 190/2012, art. 1, c. 8-bis');

  await close.getByRole('link', { name: 'Vai al piano' }).first().click();
  const problems = page.getByRole('list', { name: 'Problemi' });
  await expect(problems.getByText('Lo chiede il passo «Proponi il piano alla Giunta».')).toHaveCount(2);
  await page.getByRole('button', { name: 'Aggiungere un obiettivo sui tempi di pagamento' }).press('Enter');
  await expect(page.locator('.cm-activeLine')).toContainText('individuale SG "Segretario generale" {');
  await page.getByRole('button', { name: 'Aggiungere un obiettivo di prevenzione della corruzione' }).press('Enter');
  await expect(page.locator('.cm-activeLine')).toContainText('obiettivo O2 "Prevenzione della corruzione');
  await page.getByRole('button', { name: 'Portare O1 a 90%' }).press('Enter');
  await expect(page.getByText('Nessun problema.')).toBeVisible();
  await isSaved(page);

  await goTo(page, 'Ciclo');
  await expect(close).not.toContainText('poi non si potrà');
  await close.getByRole('button', { name: /Compila e registra/ }).press('Enter');
  await close.getByRole('button', { name: 'Chiudi la bozza e mandala in verifica' }).press('Enter');
  await expect(page.getByText('Registrato: Chiudi la bozza')).toBeVisible();
  await page.getByRole('button', { name: /Agisci come Segretario generale.*Proponi il piano/ }).press('Enter');
  await page.getByRole('button', { name: 'Proponi il piano alla Giunta', exact: true }).press('Enter');
  await expect(page.getByText('Registrato: Proponi il piano alla Giunta')).toBeVisible();
});
