import type { PackServices } from '../../workspace/pack-services.ts';
import type { Analysed } from '../analyse.ts';
import { packServices } from './pack-services.ts';
import { SHIPPED_TEXTS } from '../../workspace/shipped/shipped-texts.ts';

/** The answers about packs with those that come with this application. */
export function livePacks(analysed: Analysed): PackServices {
  return packServices(analysed, SHIPPED_TEXTS);
}
