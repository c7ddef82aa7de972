// How the ribbon hands its work to the pane, where both live in one page: one request, one answer. Two faces need not know each other.

/** What a button of the ribbon asks for. */
export type PaneRequest = "check" | "clearMarks" | "lakip" | "open";

const EVENT = "selaras:request";

interface Asked {
  readonly request: PaneRequest;
  readonly answer: (done: Promise<void>) => void;
}

/** Asks the pane; resolves when it has done it, with false where no pane listens. */
export const askPane = async (page: EventTarget, request: PaneRequest): Promise<boolean> => {
  let done: Promise<void> | undefined;
  const detail: Asked = { request, answer: (promise) => void (done = promise) };
  page.dispatchEvent(new CustomEvent<Asked>(EVENT, { detail }));
  await done;
  return done !== undefined;
};

/** Listens for requests; gives a function that stops it. */
export const onPaneRequest = (page: EventTarget, handle: (request: PaneRequest) => Promise<void>): (() => void) => {
  const listener = (event: Event): void => {
    const { request, answer } = (event as CustomEvent<Asked>).detail;
    answer(handle(request));
  };
  page.addEventListener(EVENT, listener);
  return () => page.removeEventListener(EVENT, listener);
};
