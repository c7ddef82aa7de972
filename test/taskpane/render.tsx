// Draws the pane on a workbook in memory, and finds things on it as people do.
import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import type { Host } from "../../src/hosts/port";
import { Session, type Surroundings } from "../../src/taskpane/session/session";
import { Pane } from "../../src/taskpane/shell/pane";

// Views are loaded when they are first shown, and a file is compiled then: on a busy machine that takes longer than the second that is usual.
configure({ asyncUtilTimeout: 30_000 });

const NOW = new Date("2026-01-31T03:42:00Z");

/** jsdom knows no media queries: the light theme is shown. */
const withoutMedia = (): void => {
  window.matchMedia = (media: string) => ({ matches: false, media, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
};

/** The pane, drawn and with its first view loaded. */
export const renderPane = async (host: Host, language: "id" | "en" = "id", around: Surroundings = {}): Promise<Session> => {
  withoutMedia();
  const session = new Session(host, { language, now: () => NOW, around });
  await act(() => Promise.resolve(void render(<Pane session={session} />)));
  return session;
};

/** Presses a button, tab or box by its name, and waits until what it began is done. */
export const press = async (session: Session, role: string, name: string | RegExp, at = 0): Promise<void> => {
  const found = await screen.findAllByRole(role, { name });
  await act(async () => {
    fireEvent.click(found.at(at)!);
    await settled(session);
  });
};

/** Until nothing is being done. */
const settled = async (session: Session): Promise<void> => {
  do await new Promise((resume) => setTimeout(resume, 20));
  while (session.snapshot().work);
};

/** The text of the page, as it reads. */
export const shown = (): string => document.body.textContent;
