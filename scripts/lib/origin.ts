// The address that an administrator serves the add-in from. Checks and replaces text; reads and writes nothing.

/** Where the add-in is while it is developed; `manifest.xml` names it, a build for another address replaces it. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** Why an address cannot be used for `npm run build -- --origin`, as a sentence that says what to type; `undefined` where it can. */
export const originFault = (origin: string): string | undefined => {
  const example = "for example https://selaras.kabupaten.go.id";
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!url?.hostname || !/^[a-z]+:\/\//i.test(origin)) return `"${origin}" is no address: write it with https:// in front, ${example}`;
  if (url.protocol !== "https:") return `"${origin}" is not https: Excel loads add-ins over https only, ${example}`;
  if (url.username || url.password) return `"${origin}" holds a name or password: everybody who gets the manifest would read it`;
  if (/\/$/.test(origin)) return `"${origin}" ends in a slash: leave it out, ${url.origin}`;
  if (url.pathname !== "/" || url.search || url.hash) return `"${origin}" holds more than the address of the server: the add-in lives at its root, ${url.origin}`;
  if (/:\d+$/.test(origin)) return `"${origin}" names a port: serve the add-in on the usual one (443), https://${url.hostname}`;
  if (/(^|\.)localhost$|^(127|0)\.|^\[/.test(url.hostname) || !url.hostname.includes(".")) return `"${origin}" is known on one machine only: write the full name of the server, ${example}`;
  return origin === url.origin ? undefined : `"${origin}" is written unusually: write it as ${url.origin}`;
};
