import { goTo, openExample } from './go-to.ts';
import { expect, test } from './policy.ts';

test('a controller asks why, what if, and what of another profile, and the answers add up', async ({ page }) => {
  await openExample(page);

  // Why 97,60 %? A1.3 is at four phases of five, 80 %; it is 20 % of OP8.1, and operational goals are 60 % of OS8: 20 x 0.2 x 0.6 = 2.40.
  await page.goto('/#/risultati/OS8');
  await page.getByRole('link', { name: 'Tutti i punti, fino ai valori' }).click();
  const why = page.getByRole('region', { name: 'Perché …?' });
  await expect(why.getByText('100 % − 97,60 % = 2,40 punti', { exact: true })).toBeVisible();
  await expect(why.getByRole('row', { name: /^A1\.3 Organizzazione interna/ })).toContainText('2,40');
  await expect(why.getByRole('row', { name: /^Somma/ })).toContainText('2,40');

  // What if training reaches only 60 people? 60/67 = 89.55 % of PIRA12, which is a quarter of 40 % of OS9, 30 % of AS3, a third of ENTE:
  // 10.448 x 0.25 x 0.4 x 0.3 / 3 = 0.1045 points off 99.8951 %, so 99.7906 %.
  const whatIf = page.getByRole('region', { name: 'E se …?' });
  await whatIf.getByLabel('Quale valore').selectOption('PIRA12.addetti_formati');
  await whatIf.getByLabel('Valore (N.)').fill('60');
  await expect(whatIf.getByText('99,90 % → 99,79 %')).toBeVisible();
  const trained = whatIf.getByRole('row', { name: /^PIRA12 / });
  await expect(trained).toContainText('89,55 %');
  await expect(trained).toContainText('−0,11');
  await expect(whatIf.getByRole('row', { name: /^Somma/ })).toContainText('−0,11');
  await page.reload(); // as an update does
  await expect(whatIf.getByText('99,90 % → 99,79 %')).toBeVisible();

  // With the national profile: OS8 gains 4 x (0.6 - 0.5) = 0.40 points, OS9 loses 0.62 x 0.1 = 0.06; a tenth and three tenths of AS3, a
  // third of that in ENTE: +0.0133 - 0.0062 = +0.0071. From 99 % one is excellent there.
  const profile = page.getByRole('region', { name: 'E con un altro profilo?' });
  await profile.getByRole('button', { name: /^Nazionale/ }).click();
  await expect(profile.getByText('Raggiunto → Eccellente').first()).toBeVisible();
  await expect(profile.getByRole('row', { name: /^A1\.3 / })).toContainText('+0,0133');
  await expect(profile.getByRole('row', { name: /^EC07 / })).toContainText('−0,0062');
  await expect(profile.getByRole('row', { name: /^Somma/ })).toContainText('+0,0071');
});

test('a value that is not known is drawn in its own worker; what counts most leads to what if', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Risultati');
  await page.getByRole('link', { name: 'Domande', exact: true }).press('Enter');
  const whatIf = page.getByRole('region', { name: 'E se …?' });
  await whatIf.getByRole('button', { name: 'Chiedi al sistema che cosa conta di più' }).click();
  const counts = page.getByRole('region', { name: 'Che cosa conta di più?' });
  await counts.getByRole('button', { name: 'E se PIRA12.addetti_formati …?' }).click();
  await whatIf.getByLabel('Quanto').selectOption({ label: 'tra … e …' });
  await whatIf.getByLabel('Minimo (N.)').fill('50');
  await whatIf.getByLabel('Più probabile (N.)').fill('60');
  await whatIf.getByLabel('Massimo (N.)').fill('67');
  await whatIf.getByRole('button', { name: 'Estrai 10.000 volte' }).click();
  // 50 to 67 of 67 people: ENTE between 99.8951 - 25.37 x 0.01 = 99.6414 and 99.8951 %, always in the band from 80 %.
  await expect(whatIf.getByText('10.000 estrazioni, seme 1', { exact: false }).last()).toBeVisible();
  await expect(whatIf.getByRole('row', { name: /^Raggiunto/ })).toContainText('100,00 %');
  await expect(whatIf.getByRole('group', { name: /da 99,64 % a 99,89 %/ })).toBeVisible();
});
