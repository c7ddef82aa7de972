// Connects office.js with the emulated Excel inside one page, through the bridge that office.js has for hosts.
import type { EmulatedExcel } from "./emulated-excel";

/** What office.js expects of a bridge; it sets `onMessageFromHost` itself. */
export interface HostBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const REQUEST = 1;
const EVENT = 3;

/** A bridge to `excel`, which may change from test to test. */
export const bridgeTo = (excel: () => EmulatedExcel): HostBridge => {
  const listening = new WeakSet<EmulatedExcel>();
  const bridge: HostBridge = {
    sendMessageToHost: (text) => {
      const { id, type, flags, message } = JSON.parse(text) as Message;
      if (type !== REQUEST) return;
      const host = excel();
      if (!listening.has(host)) {
        listening.add(host);
        host.book.listeners.add((sheet, area, change) => bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, message: { entries: host.changeMessages(sheet, area, change) } })));
      }
      const answer = (): void => {
        const body: unknown = JSON.parse(host.answer(JSON.stringify(message.body)));
        bridge.onMessageFromHost?.(JSON.stringify({ id, type, flags, message: { statusCode: 200, headers: {}, body } }));
      };
      if (host.options.latency) setTimeout(answer, host.options.latency);
      else queueMicrotask(answer);
    },
  };
  return bridge;
};
