import { createContext } from '@lit/context';
import type { WorkspaceActions, WorkspaceState } from './workspace.ts';

/** The one state, provided by `app-shell`. */
export const stateContext = createContext<WorkspaceState>(Symbol('workspace-state'));

/** What views may do to it. The object never changes during the life of the page. */
export const actionsContext = createContext<WorkspaceActions>(Symbol('workspace-actions'));
