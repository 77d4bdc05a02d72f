import { expect, it } from 'vitest';
import { compile } from '../compile.ts';

it.each(['m²', 'm³'])('takes %s as a unit without backticks, declared and after numbers', (unit) => {
  const text = `lingua it
unità ${unit} "di spazio"
piano P "Piano" periodo 2024 {
  ambito A "Area" peso 100% {
    obiettivo O "Obiettivo" peso 100% {
      indicatore I "Spazi" peso 100% target >= 1.200 ${unit} {
        misura verdi "Verdi" unità ${unit}
        algoritmo verdi
      }
    }
  }
}
consuntivi anno al 31/12/2024 {
  I.verdi 1.300${unit}
}
`;
  const { diagnostics, plan } = compile({ files: [{ path: 'piano.piano', text }] });
  expect(diagnostics).toEqual([]);
  const rows = plan.actuals.flatMap((actuals) => actuals.rows);
  expect(rows).toMatchObject([{ value: { kind: 'quantity', quantity: { unit: { symbol: unit } } } }]);
});
