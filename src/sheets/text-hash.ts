// A short stable hash of a text, for keys that are stored and compared later. Not for anything secret.

/**
 * 64 bits of a text as 16 hexadecimal digits. Two 32-bit lanes, each multiplied and mixed by every code unit, so that texts
 * that differ in one letter give unrelated keys. The same in every version: stored suppressions depend on it.
 */
export const textHash = (text: string): string => {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  a = mix(a ^ (b >>> 16));
  b = mix(b ^ (a >>> 13));
  return hex(a) + hex(b);
};

const mix = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return twice ^ (twice >>> 16);
};

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");
