// The frame around an add-in's page as Excel on the web has it: office.js inside talks to us by messages, and finds in the
// frame's name and address whom it talks to. Speaks the envelopes only; what is asked is answered elsewhere.

/** A call from inside the frame. */
interface Call {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const CALL = 0;
const ANSWER = 1;
/** What a call wants: an answer, to hear of events, or to hear no more of them. */
const WANTS = { answer: 0, events: 1, silence: 2 } as const;
const FAILED = -2;

export interface FrameOptions {
  readonly frame: HTMLIFrameElement;
  /** The add-in's page. */
  readonly page: string;
  /** Language of the program, such as "id-ID". */
  readonly language: string;
  /** Answers a call by its name; what it rejects is told as a failure. */
  readonly answer: (name: string, data: unknown) => Promise<unknown>;
}

export interface OfficeFrame {
  readonly id: string;
  /** Sends an event to those inside who wanted it; false where nobody did. */
  readonly fire: (name: string, data: unknown) => boolean;
  /** Tells those inside something by its number, such as that the focus comes in. */
  readonly tell: (action: number) => void;
  /** Stops listening. */
  readonly close: () => void;
}

/** Makes a frame load the page, and answers it. The frame must not stand on a page yet: its name is read when it comes there. */
export const openFrame = ({ frame, page, language, answer }: FrameOptions): OfficeFrame => {
  const id = crypto.randomUUID();
  const conversation = crypto.randomUUID();
  const url = new URL(page, location.href);
  const listening = new Map<string, Call>();
  const send = (call: Call, data: unknown, isEvent: boolean, error = 0): void => {
    const message = {
      _messageType: ANSWER, _responseType: isEvent ? 1 : 0, _errorCode: error, _actionName: call._actionName, _conversationId: conversation,
      _correlationId: call._correlationId, _data: data, _origin: location.origin, _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), url.origin);
  };
  const onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || origin !== url.origin) return;
    const call = callOf(data);
    if (call?._conversationId !== conversation || call._messageType !== CALL) return;
    if (call._actionType === WANTS.answer) {
      answer(call._actionName, call._data).then((result) => send(call, result, false), (error: unknown) => send(call, String(error), false, FAILED));
      return;
    }
    if (call._actionType === WANTS.events) listening.set(call._actionName, call);
    else listening.delete(call._actionName);
    send(call, { Error: 0 }, false);
  };
  window.addEventListener("message", onMessage);
  const about = ["Excel", "Web", "16.00", language, id, "", "", "0"];
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_${id}`, hostInfo: about.join("|"), xdmInfo: [conversation, id, `${location.origin}/`].join("|"), serializerVersion: "1", flights: "[]",
  });
  url.search += `${url.search ? "&" : "?"}_host_Info=${about.join("$")}`;
  frame.src = url.href;
  return {
    id,
    fire: (name, data) => {
      const call = listening.get(name);
      if (call) send(call, data, true);
      return call !== undefined;
    },
    tell: (action) => {
      const call = { _messageType: CALL, _actionType: WANTS.answer, _actionName: "Office_notifyAgave", _conversationId: `${conversation}_ntf`, _correlationId: 0, _data: [action], _origin: location.origin, _serializerVersion: 1 };
      frame.contentWindow?.postMessage(JSON.stringify(call), url.origin);
    },
    close: () => window.removeEventListener("message", onMessage),
  };
};

const callOf = (data: unknown): Call | undefined => {
  if (typeof data !== "string") return undefined;
  try {
    return JSON.parse(data) as Call;
  } catch {
    return undefined;
  }
};
