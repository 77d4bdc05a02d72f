import { cellText, compareText, type Drawing, type Language, type Shape } from '@traguardo/model';
import { createReport } from '@traguardo/report';
import { reportSources } from '@traguardo/verify';
import { describe, expect, test } from 'vitest';
import { importBundle } from '@traguardo/workflow';
import { compileExample, readExample } from './read-example.ts';
import { realYear } from './real-year.ts';

const program = compileExample(readExample('alessandria-asti-2024'));

type Text = Extract<Shape, { kind: 'text' }>;

const year = importBundle(await realYear());
if (year.kind === 'broken') throw new Error(JSON.stringify(year));
const journal = year;

/** The charts of the report of the example. */
function charts(language: Language) {
  const { parts } = createReport(reportSources(program, journal, { language }));
  return parts.flatMap((part) => (part.kind === 'picture' ? [part] : []));
}

/** Left and right end of a text in a usual font. */
function span({ x, anchor, text }: Text): readonly [number, number] {
  const width = text.length * 5.8;
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return [left, left + width];
}

function overlaps({ shapes }: Drawing): readonly string[] {
  const texts = shapes.filter((shape): shape is Text => shape.kind === 'text');
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => {
      const [[left, right], [start, end]] = [span(one), span(other)];
      return Math.abs(one.y - other.y) < 11 && start < right - 1 && end > left + 1
        ? [`${one.text} | ${other.text}`]
        : [];
    }),
  );
}

function strays({ width, height, shapes }: Drawing): readonly Shape[] {
  return shapes.filter((shape) => {
    if (shape.kind === 'path') return false;
    if (shape.kind === 'box')
      return shape.x < 0 || shape.x + shape.width > width || shape.y + shape.height > height + 1;
    const [left, right] = span(shape);
    return left < -1 || right > width + 1 || shape.y > height;
  });
}

describe.each(['it', 'en'] as const)('the charts of the report of the example, %s', (language) => {
  const all = charts(language);

  test('there are those a report is asked for, each with its words', () => {
    const codes = all.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['cycle', 'tree-picture', 'losses', 'bullets-pareto_os7']));
    expect(new Set(codes).size).toBe(codes.length);
    for (const { description } of all) expect(description).toMatch(/\S{3}.*\.$/s);
  });

  test.each(all.map((each) => [each.code, each.drawing] as const))(
    '%s fits its frame, no label over another',
    (_, drawing) => {
      expect(drawing.width).toBeLessThanOrEqual(680);
      expect(overlaps(drawing)).toEqual([]);
      expect(strays(drawing)).toEqual([]);
    },
  );

  test('the year is half a page, its steps by day, each with who, act and term', () => {
    const cycle = all.find(({ code }) => code === 'cycle');
    expect(cycle?.drawing.height).toBeLessThan(500);
    expect(cycle?.data?.rows).toHaveLength(17);
    const days = cycle?.data?.rows.flatMap(({ cells: [day] }) => (day ? cellText(day, language) : [])) ?? [];
    const iso = days.map((day) =>
      language === 'it' ? day.split('/').toReversed().join('-') : new Date(`${day} UTC`).toISOString(),
    );
    expect(iso).toEqual(iso.toSorted(compareText));
    expect(cycle?.description).toContain(
      language === 'it'
        ? '29/01/2024: Approva il piano (PIAO), Giunta, n. 2/2024, 31/01/2024, in tempo;'
        : '29 Jan 2024: Approve the plan (PIAO), Giunta, no. 2/2024, 31 Jan 2024, on time;',
    );
  });

  test('the way from 100 ends at the score of the body', () => {
    const losses = all.find(({ code }) => code === 'losses');
    expect(losses?.description).toMatch(language === 'it' ? /^Da 100 a 99,90:/ : /^From 100 to 99\.90:/);
  });
});

describe('the year ahead, without a journal', () => {
  test.each(['comune-con-nucleo', 'camera-commissariata'])('by the cycle of %s', (name) => {
    const [cycle = null] = compileExample(readExample(name)).plan.cycles;
    const { parts } = createReport(reportSources(program, null, { language: 'it', cycle }));
    const [year] = parts.flatMap((part) => (part.kind === 'picture' && part.code === 'cycle' ? [part.drawing] : []));
    if (year === undefined) throw new Error('no picture of the year');
    expect(overlaps(year)).toEqual([]);
    expect(strays(year)).toEqual([]);
    expect(year.height).toBeLessThan(600);
  });
});
