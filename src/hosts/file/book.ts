// The frame of an .xlsx: which parts there are, which sheet stands in which part, and the defined names.
// Reads the small parts only; sheets are read elsewhere.
import type { Document, Element } from "@xmldom/xmldom";
import { HostError } from "../host-error";
import { childOf, childrenOf, isTrue, parseXml } from "./xml";

/** A relationship of a part; `target` is a part's path, or an address outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A sheet as the workbook lists it. */
export interface BookSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** "worksheet", "chartsheet", "dialogsheet" and so on. */
  readonly type: string;
  readonly path: string;
}

/** A name of the workbook or of one sheet. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Place of the sheet that it belongs to, from 0. */
  readonly sheet?: number;
  readonly hidden: boolean;
}

/** The frame as the workbook part tells it. */
export interface Book {
  readonly path: string;
  readonly document: Document;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
}

/** Where parts are read from: a zip, or one that is being changed. */
export interface Parts {
  text(path: string): string | undefined;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** Where the relationships of a part are stored. */
export const relationshipsPath = (path: string): string => `${folderOf(path)}_rels/${path.slice(path.lastIndexOf("/") + 1)}.rels`;

/** The path that a relationship's target means, seen from the part that holds it. */
const resolveTarget = (from: string, target: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target.slice(1) : folderOf(from) + target).replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
};

/** The relationships of a part; none where it has no such file. */
export const readRelationships = (parts: Parts, from: string): Relationship[] => {
  const path = relationshipsPath(from);
  const text = parts.text(path);
  if (text === undefined) return [];
  return childrenOf(parseXml(text, path).documentElement!, "Relationship").map((element) => {
    const external = element.getAttribute("TargetMode") === "External";
    const target = element.getAttribute("Target") ?? "";
    const type = element.getAttribute("Type") ?? "";
    return { id: element.getAttribute("Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), target: external ? target : resolveTarget(from, target), external };
  });
};

/**
 * Reads the frame of a workbook.
 * @throws HostError not-a-workbook, unsupported-format (.xlsb), damaged-workbook
 */
export const readBook = (parts: Parts): Book => {
  const path = readRelationships(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (/\.bin$/i.test(path)) throw new HostError("unsupported-format", { format: "xlsb" });
  const text = parts.text(path);
  if (text === undefined) throw new HostError("not-a-workbook");
  const document = parseXml(text, path);
  const root = document.documentElement!;
  if (root.localName !== "workbook") throw new HostError("not-a-workbook");
  const relationships = readRelationships(parts, path);
  return {
    path,
    document,
    relationships,
    sheets: childrenOf(childOf(root, "sheets") ?? root, "sheet").map((element, index) => bookSheet(element, index, relationships)),
    names: childrenOf(childOf(root, "definedNames") ?? root, "definedName").map(definedName),
  };
};

const bookSheet = (element: Element, index: number, relationships: readonly Relationship[]): BookSheet => {
  const id = Array.from(element.attributes).find((item) => item.localName === "id" && item.prefix)?.value;
  const relationship = relationships.find((item) => item.id === id);
  const state = element.getAttribute("state");
  return {
    name: element.getAttribute("name") ?? `Sheet${index + 1}`,
    sheetId: Number(element.getAttribute("sheetId") ?? index + 1),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    type: relationship?.type ?? "missing",
    path: relationship?.target ?? "",
  };
};

const definedName = (element: Element): DefinedName => {
  const sheet = element.getAttribute("localSheetId");
  return {
    name: element.getAttribute("name") ?? "",
    formula: element.textContent ?? "",
    ...(sheet === null ? {} : { sheet: Number(sheet) }),
    hidden: isTrue(element.getAttribute("hidden")),
  };
};
