import { applyEdits } from '@traguardo/model';
import { expect, it } from 'vitest';
import { compile } from './compile.ts';
import { describeFix } from './describe.ts';
import type { SourceFile } from './source-file.ts';

const PLAN = 'piano ENTE "Comune" periodo 2025 {\n  obiettivo O1 "Uno" peso 100% {\n';
const CLOSE = '  }\n}\n';

/** What declares the names of a plan that mean nothing: the button, and the texts after it with `|` where one goes on writing. */
function declared(...files: readonly SourceFile[]): readonly (readonly [string, string])[] {
  const { diagnostics } = compile({ files });
  return diagnostics.flatMap(({ data, fixes }) =>
    fixes
      .filter(({ kind }) => kind === 'declare')
      .map((fix) => {
        const [edit] = fix.edits;
        if (!edit || fix.at === undefined) throw new Error('nothing to write on');
        const after = files.map(({ path, text }) => ({ path, text: applyEdits(path, text, fix.edits) }));
        expect(compile({ files: after }).diagnostics.map((one) => one.data['name'])).not.toContain(data['name']);
        const marked = { ...edit, text: `${edit.text.slice(0, fix.at)}|${edit.text.slice(fix.at)}` };
        const text = files.find(({ path }) => path === edit.place.file)?.text ?? '';
        return [describeFix(fix, 'it'), applyEdits(edit.place.file, text, [marked])] as const;
      }),
  );
}

const own = (text: string): SourceFile => ({ path: 'piano.piano', text: `lingua it\n${text}` });

it('declares a role, or an office, behind the others of its kind, also a single one below a blank line', () => {
  const head = `${PLAN}    indicatore I1 "Uno" peso 100% target SI referente anagrafe\n${CLOSE}\nruolo SG "Segretario"\n`;
  const after = '\nconsuntivi fine al 31/12/2025 {\n}\n';
  expect(declared(own(head + after))).toEqual([
    ['Dichiarare «ruolo anagrafe "Anagrafe"»', `lingua it\n${head}ruolo anagrafe "|Anagrafe"\n${after}`],
    ['Dichiarare «ufficio anagrafe "Anagrafe"»', `lingua it\n${head}ufficio anagrafe "|Anagrafe"\n${after}`],
  ]);
});

it('declares within the plan, or in another file, what has its kind there', () => {
  const plan = own(
    'piano ENTE "Comune" periodo 2025 {\n  fonte registro "Registro"\n  indicatore I1 "Uno" peso 100% target SI fonte "Conto annuale" responsabile capo\n}\n',
  );
  const people = { path: 'ruoli.piano', text: 'language en\nrole SG "Secretary"\n' };
  expect(declared(plan, people).map(([, text]) => text)).toEqual([
    plan.text.replace('"Registro"\n', '"Registro"\n  fonte Conto_annuale "|Conto annuale"\n'),
    'language en\nrole SG "Secretary"\nrole capo "|Capo"\n',
    'language en\nrole SG "Secretary"\noffice capo "|Capo"\n',
  ]);
});

it('declares a unit at the end of a plan that has none of its like', () => {
  const text = `${PLAN}    indicatore I1 "Uno" peso 100% target >= 3 ha\n${CLOSE}`;
  expect(declared(own(text))).toEqual([['Dichiarare «unità ha "ha"»', `lingua it\n${text}\nunità ha "|ha"\n`]]);
});

it('declares a measure in its indicator, and opens it where it has no block', () => {
  const text = (rest: string): string => `${PLAN}    indicatore I1 "Uno" peso 100% target >= 90% ${rest}${CLOSE}`;
  expect(declared(own(text('{ misura b "B" unità N.; algoritmo fatte / b }\n')))).toEqual([
    [
      'Dichiarare «misura fatte "Fatte" unità N.»',
      `lingua it\n${text('{ misura b "B" unità N.; misura fatte "|Fatte" unità N.; algoritmo fatte / b }\n')}`,
    ],
  ]);
  const [first] = declared(own(text('algoritmo fatte / 2 N.\n')));
  expect(first?.[1]).toBe(
    `lingua it\n${text('algoritmo fatte / 2 N. {\n      misura fatte "|Fatte" unità N.\n    }\n')}`,
  );
});

it('declares the profile of a plan with the bands it needs, and an act under its number', () => {
  const text = `piano ENTE "Comune" periodo 2025 profilo SMVP {\n  indicatore I1 "Uno" peso 100% target SI\n}\nrevisione R1 al 01/07/2025 atto "12/2025" { modifica I1 target NO }\natto D1 "Prima"\n`;
  const [profile, act] = declared(own(text));
  expect(profile?.[1]).toBe(
    `lingua it\n${text}\nprofilo SMVP "|SMVP" {\n  soglie {\n    mancato < 80% "Non raggiunto" rosso\n    raggiunto >= 80% "Raggiunto" verde\n  }\n}\n`,
  );
  expect(act?.[1]).toBe(`lingua it\n${text}atto A_12_2025 "|12/2025" numero "12/2025"\n`);
});

it('offers the person of a sheet no office, and nothing for a name behind the short name of a pack', () => {
  const sheet = `${PLAN}    indicatore I1 "Uno" peso 100% target SI\n${CLOSE}ruolo SG "Segretario"\nindividuale X "X" ruolo capo { obiettivo a "A" peso 100% rif I1 }\n`;
  expect(declared(own(sheet)).map(([label]) => label)).toEqual(['Dichiarare «ruolo capo "Capo"»']);
  expect(declared(own(sheet.replace('ruolo capo', 'ruolo oc.capo')))).toEqual([]);
});
