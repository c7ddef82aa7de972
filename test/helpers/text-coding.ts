// jsdom has no TextEncoder and TextDecoder, though every browser has: files are read with them in tests. To be imported first.
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
