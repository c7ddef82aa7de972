// What every component may ask for: the session, its state, and texts in the language of the moment.
import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { text, type Language, type TextKey } from "../../locales";
import type { TextArgs } from "../../locales/fill";
import type { Session } from "../session/session";
import type { PaneState } from "../session/state";

export const SessionContext = createContext<Session | null>(null);

/** The session. @throws where no `Pane` is above */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session");
  return session;
};

/** What is shown now; the component is drawn again when it changes. */
export const usePaneState = (): PaneState => {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.snapshot);
};

export type Say = (key: TextKey, args?: TextArgs) => string;

/** Gives texts in the language of the moment. */
export const useText = (): Say => {
  const language = useLanguage();
  return useCallback((key, args) => text(language, key, args), [language]);
};

export const useLanguage = (): Language => {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => session.snapshot().language);
};
