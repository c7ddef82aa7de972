// jsdom lacks what every browser has: coders of text. Imported before what needs them.
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
