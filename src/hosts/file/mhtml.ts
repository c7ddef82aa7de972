// A web page saved as one file (MHTML): finds its HTML parts. Pictures and styles are skipped.
import { decodeText } from "./sniff";

interface Part {
  readonly head: string;
  readonly body: string;
}

/** The HTML parts of an MHTML file that hold a table, as text, in their order. */
export const htmlParts = (bytes: Uint8Array): string[] => {
  const whole = splitHead(latin1(bytes));
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(whole.head)?.[1];
  const parts = boundary === undefined ? [whole] : whole.body.split(`--${boundary}`).slice(1, -1).map((part) => splitHead(part.replace(/^\r?\n/, "")));
  return parts.filter(({ head }) => /content-type:\s*text\/html/i.test(head)).map(decodePart).filter((html) => /<table[\s>]/i.test(html));
};

/** Bytes as characters 0 to 255, so that encodings of parts can be undone later. */
const latin1 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join("");
};

const splitHead = (part: string): Part => {
  const end = /\r?\n\r?\n/.exec(part);
  if (!end) return { head: part, body: "" };
  return { head: part.slice(0, end.index).replace(/\r?\n[ \t]+/g, " "), body: part.slice(end.index + end[0].length) };
};

const decodePart = ({ head, body }: Part): string => {
  const encoding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const plain = encoding === "quoted-printable" ? quotedPrintable(body) : encoding === "base64" ? base64(body) : body;
  return decodeText(Uint8Array.from(plain, (char) => char.charCodeAt(0)));
};

const quotedPrintable = (text: string): string =>
  text.replace(/=[ \t]*\r?\n/g, "").replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const base64 = (text: string): string => {
  try {
    return atob(text.replace(/\s+/g, ""));
  } catch {
    return "";
  }
};
