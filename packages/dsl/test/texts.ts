import { globSync, readdirSync, readFileSync } from 'node:fs';
import type { SourceFile } from '../src/source-file.ts';

const CONFORMANCE = new URL('../../../conformance/', import.meta.url);

/** The texts of the conformance plans, by name. */
export function conformanceTexts(): readonly SourceFile[] {
  return readdirSync(CONFORMANCE)
    .filter((name) => name.endsWith('.piano'))
    .map((path) => ({ path, text: readFileSync(new URL(path, CONFORMANCE), 'utf8') }));
}

/** Every file of the packs that come with the program, named as the compiler wants them. */
export function shippedPacks(): readonly SourceFile[] {
  const root = new URL('../../../', import.meta.url);
  const paths = globSync('packs/**/*.{piano,json}', { cwd: root }).toSorted();
  return paths.map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}

/** Every sentence of the parser fixtures, one text for each case. */
export function fixtureTexts(): readonly SourceFile[] {
  const folder = new URL('fixtures/parse/', import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((piece) => ({
        path: piece.split('\n')[0] as string,
        text: piece.slice(piece.indexOf('\n') + 1, piece.indexOf('\n==>')),
      })),
  );
}

/** A small plan with most constructs of the language. */
export const SAMPLE = `language en
// A sample.
profile SMVP "System" {
  composition indicators 40% operationals 60%
  thresholds { missed <= 60% "No" red; partial > 60% .. < 80% "Partly" yellow; reached >= 80% "Yes" green }
  missing propagate
  index AREA "Area" = mean(operationals)
}
plan P "Plan" period 2024 profile SMVP {
  measure firms "Firms" unit N. source movimprese
  area A1 "Area" weight 50% {
    /// Why it is here.
    objective O1 weight 100.00% {
      indicator I1 "First" weight 25% target >= 1,813.50 € {
        measure done = (a + b) * 2 / max(c, 3)
        formula 100 * done / firms@2023 - 1
        source pira, \`due parole\`; tag x
      }
      indicator I2 target before 2024-09-30 weight 25%
      indicator I3 target 100% weight 25% {
        phases { p1 50% "one"; p2 100% }
        curve { -9 days 100%; 0 days 0% }
      }
      indicator I4 target monitor
    }
  }
  actuals year at 2024-12-31 {
    I1.done 517,484.17 €
    I2 2024-07-16 source kronos
    I3 p1, p2
    I4 nd
  }
  check c must score(O1) >= 80% and not value(I4) = 3 within 0.01
}
revision R1 "July" at 18/09/2024 act "122/2024" { override I1 target >= 3 N. reason "…" }
`;
