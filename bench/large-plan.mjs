const GOALS = 100;

/** A plan with so many measures, all supplied in one table, for what must stay fast however much there is: `{ plan, table }` as texts. */
export function largePlan(measures) {
  const each = Math.ceil(measures / GOALS);
  const goals = Array.from({ length: GOALS }, (_, goal) => goalText(goal, Math.min(each, measures - goal * each)));
  const rows = Array.from({ length: measures }, (_, at) => rowText(`M${Math.floor(at / each)}_${at % each}`, at));
  const plan = [
    'lingua it',
    'fonte registro "Registro interno" natura interna',
    'ruolo capo "Capo ufficio"',
    'piano GRANDE "Un piano grande" periodo 2024 {',
    ...goals.filter((text) => text !== ''),
    '}',
    '',
  ].join('\n');
  return { plan, table: ['codice;valore;data;fonte;stato;nota;autore', ...rows, ''].join('\n') };
}

function goalText(goal, count) {
  if (count <= 0) return '';
  const indicators = Array.from(
    { length: count },
    (_, at) =>
      `    indicatore M${goal}_${at} "Pratiche del tipo ${at} evase in tempo" target >= ${(at % 90) + 5}% fonte registro referente capo`,
  );
  return [`  obiettivo O${goal} "Obiettivo ${goal}" {`, ...indicators, '  }'].join('\n');
}

/** One in twenty is missing, one in three provisional. */
function rowText(code, at) {
  if (at % 20 === 7) return `${code};nd;31/12/2024;registro;;;`;
  return `${code};${at % 101},${at % 10}%;31/12/2024;registro;${at % 3 === 0 ? 'provvisorio' : 'definitivo'};;`;
}
