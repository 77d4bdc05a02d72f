import { compile, describe as describeFinding, formatFile, type Program } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import {
  formatQuantity,
  type Language,
  type OutlineCell,
  type OutlinePart,
  outlineWords,
  ratioToString,
} from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { plugin } from '../src/plugin.ts';

const USE = 'use plugin "@traguardo/gender-budget" version "1"\n';
const compiled = (text: string): Program =>
  compile({ files: [{ path: 'test.piano', text: `${USE}plan P period 2024 {\n${text}\n}\n` }], plugins: [plugin] });
const budget = (tables: string): Program => compiled(`gender_budget G at 2024-12-31 {\n${tables}\n}`);
const findings = ({ diagnostics }: Program): readonly string[] => diagnostics.map(({ code }) => code);
const said = ({ diagnostics }: Program, language: Language): readonly string[] =>
  diagnostics.map((finding) => describeFinding(finding, language));

const AGES = `staff_by_age printed women 14 men 7 {
  young women 3 men 2
  old women 11 men 5
}`;

describe('printed totals', () => {
  test('that are the sum of the rows say nothing', () => {
    expect(findings(budget(AGES))).toEqual([]);
  });

  test('that are not are reported with both numbers', () => {
    const wrong = budget(AGES.replace('women 14', 'women 15'));
    expect(findings(wrong)).toEqual(['genere/total']);
    expect(said(wrong, 'it')).toEqual([
      'Personale per classe di età, donne: stampato 15, le righe fanno 14. Correggere la riga o il totale stampato.',
    ]);
    expect(said(wrong, 'en')).toEqual([
      'Staff by class of age, women: 15 is printed, the rows make 14. Correct the row or the printed total.',
    ]);
  });

  test('of a row are compared with its women and men', () => {
    expect(findings(budget('exams {\n  brokers women 40 men 81 total 120\n}'))).toEqual(['genere/total']);
    expect(findings(budget('exams {\n  brokers women 40 men 81 total 121\n}'))).toEqual([]);
  });

  test('stand where the rows do not tell', () => {
    const exams = 'exams printed total 169 previous 101 variation 67.33% {\n  brokers women 56 men 113\n}';
    expect(findings(budget(exams))).toEqual([]);
    expect(findings(budget(exams.replace('67.33', '67.34')))).toEqual(['genere/share']);
  });
});

describe('printed percentages', () => {
  test('are right at the decimals they are printed with', () => {
    const share = (text: string): readonly string[] =>
      findings(budget(AGES.replace('men 7', `men 7 women_share ${text}`)));
    expect(share('67%')).toEqual([]);
    expect(share('66.7%')).toEqual([]);
    expect(share('66.67%')).toEqual([]);
    expect(share('66%')).toEqual(['genere/share']);
  });

  test('of firms come from both years and from all firms', () => {
    const firms = (change: string, share: string): Program =>
      budget(
        `women_led_enterprises all_enterprises 1000 printed share ${share} {\n  farms current 98 previous 100 variation ${change}\n}`,
      );
    expect(findings(firms('-2%', '9.8%'))).toEqual([]);
    expect(said(firms('2%', '9.8%'), 'en')).toEqual([
      'Firms led by women, by sector (farms), variation: 2% is printed, the numbers give −2%. Correct the percentage, or the numbers it comes from.',
    ]);
    expect(findings(firms('-2%', '10%'))).toEqual([]);
    expect(findings(firms('-2%', '10.0%'))).toEqual(['genere/share']);
  });

  test('over nothing are not judged', () => {
    expect(findings(budget('exams printed women_share 50% {\n  none women 0 men 0\n}'))).toEqual([]);
  });
});

describe('one staff in every table', () => {
  const hours = (women: number): string => `staff_by_hours {\n  full women ${women} men 7\n}`;

  test('the same people', () => {
    expect(findings(budget(`${AGES}\n${hours(14)}`))).toEqual([]);
    const differing = budget(`${AGES}\n${hours(13)}`);
    expect(findings(differing)).toEqual(['genere/same-staff', 'genere/same-staff']);
    expect(said(differing, 'it')[0]).toContain(
      'Personale per tipo di orario, donne: 13, ma 14 in «Personale per classe di età»',
    );
  });

  test('the degrees of an area against the area, and all together against the staff', () => {
    const text = (degrees: number): string => `staff_by_area {
  clerks total 5
  managers total 1
}
staff_by_education clerks {
  degree women 2 men ${degrees}
}
staff_by_education MANAGERS {
  degree women 1 men 0
}`;
    expect(findings(budget(text(3)))).toEqual([]);
    expect(findings(budget(text(2)))).toEqual(['genere/same-staff', 'genere/same-staff']);
  });
});

test('what the tables do not take is refused by their schema', () => {
  expect(findings(budget('staff_by_age {\n  young women "three"\n}'))).toEqual(['clause/value']);
  expect(findings(budget('staff_by_age {\n  young "Young" women3 men 2\n}'))).toEqual(['clause/value']);
  expect(said(budget('staff'), 'en')[0]).toContain('inside gender_budget');
  expect(findings(compiled('indicator A target yes gender_impact 3'))).toEqual(['clause/value']);
});

describe('formulas', () => {
  const value = (formula: string, tables: string): string | null => {
    const { plan } = compiled(`indicator A target >= 1% formula ${formula}\ngender_budget G {\n${tables}\n}`);
    const found = evaluate(plan).nodes.find(({ code }) => code === 'A')?.value;
    return found?.kind === 'quantity' ? ratioToString(found.quantity.value) : (found?.kind ?? null);
  };

  test.each([
    ['genere.women', AGES, '14/1'],
    ['genere.uomini', AGES, '7/1'],
    ['genere.women_share', AGES, '2/3'],
    ['genere.training_share', 'training_days {\n  all women 3 men 1\n}', '3/4'],
    ['genere.exams_share', 'exams {\n  all women 1 men 1\n}', '1/2'],
    ['genere.enterprises_share', 'women_led_enterprises all_enterprises 4 {\n  farms current 1\n}', '1/4'],
    ['genere.enterprises_variation', 'women_led_enterprises {\n  farms current 3 previous 2\n}', '1/2'],
    ['genere.areas_led_by_men', 'staff_by_education a {\n  degree women 1 men 2\n}', '1/1'],
    ['genere.women_share', '', 'missing'],
    ['genere.areas_led_by_men', AGES, 'missing'],
  ])('%s', (formula, tables, expected) => {
    expect(value(formula, tables)).toBe(expected);
  });
});

describe('shares and balance', () => {
  const scored = (women: string, men: string): string | null => {
    const { plan, plugins, diagnostics } = compiled(`measure w unit N.
measure m unit N.
indicator A weight 100% target balance 40% formula genere.share(w; m)
actuals y at 2024-12-31 {
  w ${women}
  m ${men}
}`);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const found = evaluate(plan, { plugins }).nodes.find(({ code }) => code === 'A');
    return found?.score ? ratioToString(found.score) : (found?.status ?? null);
  };

  test.each([
    ['1 N.', '1 N.', '1/1'],
    ['47 N.', '21 N.', '105/136'],
    ['4 N.', '6 N.', '1/1'],
    ['3 N.', '7 N.', '3/4'],
    ['0 N.', '5 N.', '0/1'],
    ['5 N.', '0 N.', '0/1'],
    ['0 N.', '0 N.', 'undefined'],
    ['nd', '5 N.', 'missing'],
  ])('%s women and %s men', (women, men, expected) => {
    expect(scored(women, men)).toBe(expected);
  });

  test('of what is no share has no meaning', () => {
    const { plan, plugins } = compiled('indicator A target balance 40%\nactuals y at 2024-12-31 {\n  A 3 N.\n}');
    expect(evaluate(plan, { plugins }).nodes.find(({ code }) => code === 'A')?.status).toBe('undefined');
  });
});

describe('the section', () => {
  const program =
    compiled(`indicator A "Days" weight 100% target >= 50% formula genere.training_share gender_impact reducing
gender_budget G at 2024-12-31 {
${AGES}
training_days "Courses" {
  all women 3 men 1
}
exams printed previous 100 {
  all women 90 men 60
}
initiatives {
  fair "Fair" total 10
}
women_led_enterprises {
  farms "Farms" current 98 previous 100
}
}`);
  const outline = (language: Language) =>
    plugin.sections.flatMap((section) => section.build(program.plan, evaluate(program.plan), language));
  const text = (cell: OutlineCell): string => {
    if (cell.kind === 'text') return outlineWords(cell.text);
    if (cell.kind === 'quantity') return formatQuantity(cell.quantity, 'en', cell.decimals);
    return cell.kind === 'missing' ? '-' : cell.label;
  };
  const table = (part: OutlinePart): string =>
    part.kind === 'table'
      ? [part.caption, part.columns.join(' | '), ...part.rows.map(({ cells }) => cells.map(text).join(' | '))].join(
          '\n',
        )
      : part.kind === 'heading' || part.kind === 'paragraph'
        ? outlineWords(part.text)
        : part.kind;

  test('works out totals, differences and percentages', () => {
    expect(outline('en').map(table)).toMatchInlineSnapshot(`
      [
        "Gender budget 2024",
        "On 31 Dec 2024, 14 women and 7 men are in service: women are 66.67%. The performance report gives account of the gender budget (D.Lgs. 150/2009, art. 10, c. 1, lett. b). Totals, differences and percentages are worked out from the rows.",
        "Staff by class of age
      Class of age | Women | Men | Total | Share of women
      young | 3 | 2 | 5 | 60.00%
      old | 11 | 5 | 16 | 68.75%
      Total | 14 | 7 | 21 | 66.67%",
        "Days of training: Courses
      Training | Women | Men | Total | Share of women
      all | 3 | 1 | 4 | 75.00%
      Total | 3 | 1 | 4 | 75.00%",
        "Candidates examined
      Exam | Women | Men | Total | Share of women
      all | 90 | 60 | 150 | 60.00%
      Total | 90 | 60 | 150 | 60.00%",
        "In the year before: 100. Change: 50.00%.",
        "Participants in initiatives
      Initiative | Women | Men | Total | Share of women
      Fair | - | - | 10 | -",
        "Firms led by women, by sector
      Sector | 2024 | 2023 | Difference | Variation
      Farms | 98 | 100 | −2 | −2.00%
      Total | 98 | 100 | −2 | −2.00%",
        "Goals and indicators by their impact on gender
      Code | Title | Impact | Score
      A | Days | narrows the gap | 100.00%",
      ]
    `);
  });

  test('has the same parts in Italian', () => {
    expect(outline('it').map(({ kind }) => kind)).toEqual(outline('en').map(({ kind }) => kind));
  });

  test('of a plan without tables is a heading', () => {
    const { plan } = compiled('');
    const parts = plugin.sections.flatMap((section) => section.build(plan, evaluate(plan), 'it'));
    expect(parts).toEqual([{ kind: 'heading', level: 1, text: 'Bilancio di genere 2024' }]);
  });

  test('and its text goes to Italian and back', () => {
    const [file] = program.files;
    if (!file) throw new Error('no file');
    const italian = formatFile(file, program.vocabulary, 'it');
    expect(italian).toContain('imprese_femminili {\n      farms "Farms" attuale 98 precedente 100');
    const again = compile({ files: [{ path: 'test.piano', text: italian }], plugins: [plugin] });
    expect(again.diagnostics).toEqual([]);
  });
});
