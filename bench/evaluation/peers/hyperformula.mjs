// HyperFormula: a workbook with a sheet for each body. Column A holds the inputs, B the scores of indicators, C those of goals.
// New values come in one batch, and everything that depends on them is computed once, when it ends.
import { HyperFormula } from 'hyperformula';
import { textOf } from '../model.mjs';

const inputCell = (index) => `A${index + 1}`;
const scoreCell = ({ of, index }) => `${of === 'goals' ? 'C' : 'B'}${index + 1}`;

/** Without what costs time and is not asked for: rounding of results, undoing, statistics. */
const OPTIONS = { licenseKey: 'gpl-v3', smartRounding: false, useStats: false, undoLimit: 0 };

export const hyperformula = {
  name: 'HyperFormula',
  create({ indicators, goals }, bodies) {
    const scores = indicators.map(formulaOf);
    const means = goals.map(
      ({ members }) => `=${members.map((each) => `${each.weight}*${scoreCell(each)}`).join('+')}`,
    );
    const sheets = bodies.map((values, body) => [
      `body${body}`,
      Array.from(values, (value, at) => [value, scores[at] ?? null, means[at] ?? null]),
    ]);
    const workbook = HyperFormula.buildFromSheets(Object.fromEntries(sheets), OPTIONS);
    // A value that stays the same is not computed again: each evaluation moves the inputs by a hair, back and forth.
    const columns = [0, 1e-12].map((hair) =>
      bodies.map((values) => Array.from(values, (value) => [value * (1 - hair)])),
    );
    let turn = 0;
    return {
      evaluate() {
        turn = 1 - turn;
        workbook.batch(() =>
          columns[turn].forEach((column, sheet) => workbook.setCellContents({ sheet, row: 0, col: 0 }, column)),
        );
      },
      changeMany: (values) =>
        workbook.batch(() =>
          values.forEach(([row, value]) => workbook.setCellContents({ sheet: 0, row, col: 0 }, value)),
        ),
      change: (sheet, row, value) => workbook.setCellContents({ sheet, row, col: 0 }, value.number),
      goals: (sheet) => goals.map((_, row) => workbook.getCellValue({ sheet, row, col: 2 })),
      end: () => workbook.destroy(),
    };
  },
};

function formulaOf({ rule, bound, value }) {
  const text = textOf(value, inputCell);
  switch (rule) {
    case 'at-least':
      return value.kind === 'input'
        ? `=IF(${text}>=${bound},1,IF(${text}>0,${text}/${bound},0))`
        : `=MAX(0,MIN(1,${text}/${bound}))`;
    case 'at-most':
      return value.kind === 'input' ? `=IF(${text}<=${bound},1,${bound}/${text})` : `=MIN(1,${bound}/${text})`;
    default:
      return `=IF(${text}<=${bound},1,0)`;
  }
}
