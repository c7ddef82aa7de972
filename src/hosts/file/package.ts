// An .xlsx that is being changed: parts, content types and relationships. Everything that nobody asks to change stays
// byte for byte as it was. Knows how parts hang together, not what sheets mean.
import type { Document, Element } from "@xmldom/xmldom";
import { XML_HEAD } from "../escape-xml";
import { HostError } from "../host-error";
import { readBook, readRelationships, relationshipsPath, type Book } from "./book";
import { MAIN, OFFICE } from "./namespaces";
import { EMPTY_STYLES, Styles } from "./styles";
import { childOf, childrenOf, parseXml, serializeXml } from "./xml";
import { Zip } from "./zip";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "[Content_Types].xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a part is: its content type, and the last word of the relationship that points at it. */
interface PartType {
  readonly contentType: string;
  readonly relationship: string;
}

/** The kinds of parts that we add. */
export const PART = {
  worksheet: { contentType: `${SPREADSHEET}.worksheet+xml`, relationship: "worksheet" },
  styles: { contentType: `${SPREADSHEET}.styles+xml`, relationship: "styles" },
  drawing: { contentType: "application/vnd.openxmlformats-officedocument.drawing+xml", relationship: "drawing" },
  chart: { contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", relationship: "chart" },
  customXml: { contentType: "application/xml", relationship: "customXml" },
  customXmlProps: { contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", relationship: "customXmlProps" },
} as const satisfies Record<string, PartType>;

/** The order of elements in a workbook (ECMA-376 part 1, CT_Workbook), as far as we add any. */
const WORKBOOK_ORDER = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr",
];

/** The parts of an .xlsx, changed in memory until `toBytes`. */
export class XlsxPackage {
  private styleSheet: Styles | undefined;
  private readonly texts = new Map<string, string>();

  private constructor(
    readonly zip: Zip,
    /** The workbook's frame as it is now. */
    public book: Book,
  ) {}

  /**
   * Opens a workbook for changing.
   * @throws HostError as `readBook`
   */
  static open(bytes: Uint8Array): XlsxPackage {
    const zip = Zip.open(bytes);
    return new XlsxPackage(zip, readBook(zip));
  }

  /** False for the strict variant of the format, whose other namespaces we do not write. */
  get isWritable(): boolean {
    return this.book.document.documentElement!.namespaceURI === MAIN;
  }

  /** A workbook without any sheet; Excel opens it only once a sheet was added. */
  static create(): XlsxPackage {
    const zip = new Zip();
    zip.set(
      TYPES,
      `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/></Types>`,
    );
    zip.set("_rels/.rels", `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
    zip.set("xl/workbook.xml", `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets/></workbook>`);
    return new XlsxPackage(zip, readBook(zip));
  }

  /** True where the workbook carries macros, or says that it may: Excel opens neither under the name .xlsx. */
  get hasMacros(): boolean {
    return this.book.relationships.some(({ type }) => type === "vbaProject") || (this.text(TYPES) ?? "").includes(".macroEnabled.");
  }

  /** The text of a part as it is now, or `undefined` where there is none. */
  text(path: string): string | undefined {
    return this.texts.get(path) ?? this.zip.text(path);
  }

  /** As `text`. @throws HostError damaged-workbook where the part is missing */
  require(path: string): string {
    const text = this.text(path);
    if (text === undefined) throw new HostError("damaged-workbook", { part: path });
    return text;
  }

  /** Replaces a part's text; it is packed when the bytes are asked for. */
  setText(path: string, text: string): void {
    this.texts.set(path, text);
  }

  /** The styles of the workbook, made where it has none. */
  get styles(): Styles {
    const path = this.partOf("styles");
    return (this.styleSheet ??= new Styles(path === undefined ? EMPTY_STYLES : this.require(path)));
  }

  /** The path of the workbook's only part of a type, such as "styles". */
  partOf(type: string): string | undefined {
    return this.book.relationships.find((relationship) => relationship.type === type)?.target;
  }

  /** The folder of the workbook part, with its "/" at the end. */
  get folder(): string {
    return this.book.path.slice(0, this.book.path.lastIndexOf("/") + 1);
  }

  /** A path that no part has: "xl/worksheets/sheet" -> "xl/worksheets/sheet3.xml". */
  freePath(stem: string): string {
    for (let number = 1; ; number++) if (!this.has(`${stem}${number}.xml`)) return `${stem}${number}.xml`;
  }

  /** Adds a part that another one points at, mostly the workbook; gives the id of the relationship. */
  addPart(path: string, text: string, { contentType, relationship }: PartType, from = this.book.path): string {
    this.setText(path, text);
    this.changeXml(TYPES, (document) => appendChild(document, "Override", { PartName: `/${path}`, ContentType: contentType }));
    const file = relationshipsPath(from);
    if (!this.has(file)) this.setText(file, `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"/>`);
    const ids = new Set(readRelationships(this, from).map(({ id }) => id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.changeXml(file, (document) => appendChild(document, "Relationship", { Id: id, Type: `${OFFICE}/${relationship}`, Target: relativePath(from, path) }));
    this.refresh();
    return id;
  }

  /** Takes a part out that the workbook points at, with its content type and relationship. */
  removePart(path: string): void {
    this.texts.delete(path);
    this.zip.remove(path);
    this.changeXml(TYPES, (document) => removeWhere(document, (element) => (element.getAttribute("PartName") ?? "").toLowerCase() === `/${path}`.toLowerCase()));
    const ids = this.book.relationships.filter(({ target }) => target === path).map(({ id }) => id);
    this.changeXml(relationshipsPath(this.book.path), (document) => removeWhere(document, (element) => ids.includes(element.getAttribute("Id") ?? "")));
    this.refresh();
  }

  /** A part stops pointing at others. */
  dropRelationships(path: string): void {
    const file = relationshipsPath(path);
    this.texts.delete(file);
    this.zip.remove(file);
  }

  /** Changes the workbook part through its document. */
  changeWorkbook(change: (root: Element, document: Document) => void): void {
    this.changeXml(this.book.path, (document) => change(document.documentElement!, document));
    this.refresh();
  }

  /** Excel shall calculate everything when it opens the file, and the old order of calculation is dropped. */
  recalculateOnOpen(): void {
    const chain = this.partOf("calcChain");
    if (chain !== undefined) this.removePart(chain);
    this.changeWorkbook((root, document) => workbookChild(root, document, "calcPr").setAttribute("fullCalcOnLoad", "1"));
  }

  /** Puts added styles into their part, so that reading the package finds them. */
  saveStyles(): void {
    if (!this.styleSheet?.isChanged) return;
    this.styleSheet.isChanged = false;
    const path = this.partOf("styles");
    if (path !== undefined) this.setText(path, this.styleSheet.toString());
    else this.addPart(this.freePath(`${this.folder}styles`), this.styleSheet.toString(), PART.styles);
  }

  /** The file as bytes. */
  toBytes(): Uint8Array {
    this.saveStyles();
    for (const [path, text] of this.texts) this.zip.set(path, text);
    this.texts.clear();
    return this.zip.toBytes();
  }

  private has(path: string): boolean {
    return this.texts.has(path) || this.zip.has(path);
  }

  private changeXml(path: string, change: (document: Document) => void): void {
    const document = parseXml(this.require(path), path);
    change(document);
    this.setText(path, serializeXml(document));
  }

  private refresh(): void {
    this.book = readBook(this);
  }
}

/** A path as seen from the folder of another part. */
const relativePath = (from: string, to: string): string => {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let same = 0;
  while (same < folders.length && folders[same] === steps[same]) same++;
  return [...folders.slice(same).map(() => ".."), ...steps.slice(same)].join("/");
};

const appendChild = (document: Document, name: string, attributes: Readonly<Record<string, string>>): void => {
  const root = document.documentElement!;
  const element = document.createElementNS(root.namespaceURI, root.prefix ? `${root.prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  root.appendChild(element);
};

const removeWhere = (document: Document, matches: (element: Element) => boolean): void => {
  const root = document.documentElement!;
  for (const element of childrenOf(root)) if (matches(element)) root.removeChild(element);
};

/** A child of the workbook element, made in its place where there is none. */
export const workbookChild = (root: Element, document: Document, name: string): Element => {
  const present = childOf(root, name);
  if (present) return present;
  const rank = WORKBOOK_ORDER.indexOf(name);
  const after = childrenOf(root).filter((element) => {
    const at = WORKBOOK_ORDER.indexOf(element.localName ?? "");
    return at >= 0 && at < rank;
  });
  const made = document.createElementNS(root.namespaceURI, root.prefix ? `${root.prefix}:${name}` : name);
  const last = after[after.length - 1];
  root.insertBefore(made, last ? last.nextSibling : root.firstChild);
  return made;
};
