// What a file really is, by its first bytes: extensions lie too often. Opens nothing.

export type FileKind = "zip" | "ole" | "html" | "mhtml" | "empty" | "other";

const starts = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** The kind of a file by content; "other" is everything that cannot be a workbook (pictures, PDF, plain text, CSV). */
export const sniff = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return "empty";
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return "zip";
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "ole";
  const head = decodeText(bytes.subarray(0, 4096)).trimStart();
  if (/^(from|mime-version|content-type|subject|date|snapshot-content-location)\s*:/i.test(head) && /content-type:\s*multipart\//i.test(head)) return "mhtml";
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|meta|style|table|div|center)[\s>]/i.test(head)) return "html";
  return "other";
};

/** Text of a web page: by its byte order mark, else UTF-8 where it is valid, else the Windows page of western Europe. */
export const decodeText = (bytes: Uint8Array): string => {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};
