// A certificate for https on this machine alone: made once, kept in a folder, signed by itself. Nothing is installed anywhere.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The hash of its public key, by which Chromium can be told to accept it. */
  readonly fingerprint: string;
}

/** How long a certificate holds, and when it is made anew before its end, in days. */
const DAYS = 365;
const RENEWED = 30;
const DAY = 86_400_000;

/** The certificate of the folder, made where there is none or it ends soon. */
export const localCertificate = (folder: string, now = new Date()): Certificate => {
  const [keyFile, certFile] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  if (!existsSync(keyFile) || !existsSync(certFile) || Date.parse(new X509Certificate(readFileSync(certFile)).validTo) < now.getTime() + RENEWED * DAY) {
    mkdirSync(folder, { recursive: true });
    const made = makeCertificate(now);
    writeFileSync(keyFile, made.key, { mode: 0o600 });
    writeFileSync(certFile, made.cert);
  }
  const key = readFileSync(keyFile, "utf8");
  const spki = createPublicKey(createPrivateKey(key)).export({ type: "spki", format: "der" });
  return { key, cert: readFileSync(certFile, "utf8"), fingerprint: createHash("sha256").update(spki).digest("base64") };
};

/** A new key with a certificate for localhost and 127.0.0.1, from a day ago on (RFC 5280). */
const makeCertificate = (now: Date): { readonly key: string; readonly cert: string } => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(ECDSA_SHA256);
  const name = sequence(wrap(0x31, sequence(COMMON_NAME, wrap(0x0c, Buffer.from("localhost")))));
  const names = sequence(wrap(0x82, Buffer.from("localhost")), wrap(0x87, Buffer.from([127, 0, 0, 1])));
  const extensions = sequence(
    sequence(SUBJECT_ALTERNATIVE_NAME, wrap(0x04, names)),
    sequence(EXTENDED_KEY_USAGE, wrap(0x04, sequence(SERVER_AUTHENTICATION))),
  );
  const body = sequence(
    wrap(0xa0, integer(Buffer.from([2]))), integer(randomBytes(16)), algorithm, name,
    sequence(time(now.getTime() - DAY), time(now.getTime() + DAYS * DAY)), name, publicKey.export({ type: "spki", format: "der" }), wrap(0xa3, extensions),
  );
  const signature = sign("sha256", body, privateKey);
  const der = sequence(body, algorithm, wrap(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = der.toString("base64").match(/.{1,64}/g)!;
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n` };
};

/** One element of DER: tag, length, content. */
const wrap = (tag: number, content: Buffer): Buffer => {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const sequence = (...parts: readonly Buffer[]): Buffer => wrap(0x30, Buffer.concat(parts));

/** A whole number that is not negative, in as few bytes as it needs: DER takes no other form. */
export const integer = (bytes: Buffer): Buffer => {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Buffer.from([0]) : bytes.subarray(first);
  return wrap(0x02, digits[0]! & 0x80 ? Buffer.concat([Buffer.from([0]), digits]) : digits);
};

const time = (at: number): Buffer => wrap(0x17, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`));

const identifier = (...bytes: readonly number[]): Buffer => wrap(0x06, Buffer.from(bytes));
const ECDSA_SHA256 = identifier(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02);
const COMMON_NAME = identifier(0x55, 0x04, 0x03);
const SUBJECT_ALTERNATIVE_NAME = identifier(0x55, 0x1d, 0x11);
const EXTENDED_KEY_USAGE = identifier(0x55, 0x1d, 0x25);
const SERVER_AUTHENTICATION = identifier(0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01);
