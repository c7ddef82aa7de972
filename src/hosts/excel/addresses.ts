// Addresses as Excel gives and takes them: with sheet names before them, several in one text, and only so long.
import { parseArea, type Area } from "../../sheets/address";

/** The most characters of an address that Excel reads; what is longer is cut off silently. Some room is left. */
const LONGEST_ADDRESS = 8_000;

/** The areas of an address that Excel gave for cells of this sheet, such as "Sheet1!A1:B2,Sheet1!C3". */
export const areasOf = (address: string, sheet: string): Area[] =>
  address
    .replaceAll(`'${sheet.replaceAll("'", "''")}'!`, "")
    .replaceAll(`${sheet}!`, "")
    .split(",")
    .map(parseArea)
    .filter((area) => area !== null);

/** Addresses joined by commas, in as few texts as Excel's limit allows. */
export const addressTexts = (addresses: readonly string[]): string[] => {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.length - 1;
    if (last >= 0 && texts[last]!.length + 1 + address.length <= LONGEST_ADDRESS) texts[last] += `,${address}`;
    else texts.push(address);
  }
  return texts;
};
