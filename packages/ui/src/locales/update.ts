import type { UpdateStage } from '../update/updates.ts';
import type { Catalogue } from './catalogue.ts';

const it = {
  stages: {
    none: '',
    waiting: 'È pronta una nuova versione di Traguardo. Prima di passarvi si salva tutto, anche nelle altre schede.',
    updating: 'Salvataggio e aggiornamento… Può volerci mezzo minuto.',
    unsaved:
      'Non ancora aggiornato: in questa pagina c’è qualcosa che non è salvato (un modulo compilato a metà, una finestra aperta, un lavoro in corso, o un testo in conflitto). Registralo o annullalo, poi aggiorna.',
    elsewhere:
      'Non ancora aggiornato: in un’altra scheda di Traguardo c’è qualcosa che non è salvato o una finestra aperta, oppure quella scheda non risponde. Salvalo o chiudi la scheda, poi aggiorna.',
    replaced:
      'Un’altra scheda è passata a una nuova versione di Traguardo. Questa continua con la precedente finché non la aggiorni.',
  } satisfies Record<UpdateStage, string>,
  update: 'Aggiorna ora',
  later: 'Più tardi',
};

export const updateTexts: Catalogue<typeof it> = {
  it,
  en: {
    stages: {
      none: '',
      waiting: 'A new version of Traguardo is ready. Before it opens everything is saved, in the other tabs too.',
      updating: 'Saving and updating… It may take half a minute.',
      unsaved:
        'Not updated yet: something in this page is not saved (a form half filled in, an open dialog, work under way, or a text in conflict). Record it or take it back, then update.',
      elsewhere:
        'Not updated yet: something in another tab of Traguardo is not saved or a dialog is open there, or that tab does not answer. Save it or close the tab, then update.',
      replaced:
        'Another tab has gone over to a new version of Traguardo. This one goes on with the version before until you update it.',
    },
    update: 'Update now',
    later: 'Later',
  },
};
