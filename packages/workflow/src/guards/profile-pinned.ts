import { refusal } from '../refusal.ts';
import type { TextGuard } from './text-guard.ts';

/** The plan names the measurement and evaluation system by which it is scored (D.Lgs. 150/2009 art. 7). */
export const profilePinned: TextGuard = (_context, _event, { profile }) =>
  profile.trim() === '' ? refusal('profile-pinned', 'profile/not-pinned', {}, { by: 'plan', codes: [] }) : null;
