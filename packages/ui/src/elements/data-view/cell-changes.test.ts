import { DEFAULT_PROFILE } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import { samplePlan } from '../../../test/sample-plan.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { changedFiles, type ChangeWorld } from './cell-changes.ts';
import { inputRows } from './input-rows.ts';

const HEAD = 'codice;valore;data;fonte\n';

function changed(row: string, column: 'value' | 'source' | 'date', text: string, world: Partial<ChangeWorld> = {}) {
  const file: WorkspaceFile = { path: 'dati.csv', kind: 'actuals', text: `${HEAD}${row}\n` };
  const plan = { ...samplePlan, profile: DEFAULT_PROFILE };
  const rows = inputRows({ plan, spots: NO_SPOTS }, [file], [], '2024-12-31');
  const changes = [{ id: 'EC07', column, text }];
  const { files, kept } = changedFiles(rows, changes, {
    files: [file],
    notation: 'it',
    day: null,
    end: '31/12/2024',
    monitoring: '2024-07-31',
    ...world,
  });
  return { rows: files[0]?.text?.replace(HEAD, '').trim().split('\n') ?? [], kept };
}

describe('a value of the end of the period', () => {
  it('stands beside the one measured in July, which stays, with its source', () => {
    expect(changed('EC07;2,40%;31/07/2024;bilancio', 'value', '3')).toEqual({
      rows: ['EC07;2,40%;31/07/2024;bilancio', 'EC07;3%;31/12/2024;bilancio'],
      kept: ['31/07/2024'],
    });
  });

  it.each(['EC07;2,40%;15/11/2024;', 'EC07;2,40%;;'])(
    'takes the place of a later one and of one without a day: %s',
    (row) => {
      const { rows, kept } = changed(row, 'value', '3');
      expect(rows).toEqual([row.replace('2,40%', '3%')]);
      expect(kept).toEqual([]);
    },
  );

  it('leaves in place what else is written of July, what takes its value away, and what is written on its day', () => {
    const july = 'EC07;2,40%;31/07/2024;';
    expect(changed(july, 'source', 'bilancio').rows).toEqual([`${july}bilancio`]);
    expect(changed(july, 'value', '').rows).toEqual(['']);
    expect(changed(july, 'value', '3', { day: '31/07/2024' }).rows).toEqual(['EC07;3%;31/07/2024;']);
  });
});
