// The line at the bottom: what is selected, and what went between the add-in and the emulated Excel.
import { cellsIn, type Sheet } from "../host/model";
import type { Area } from "../../sheets/address";
import { shownText } from "./grid/cell-text";
import { make } from "./shell";

export interface StatusFacts {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly excelApi: string;
  readonly requests: number;
  /** Sent and received, in bytes. */
  readonly bytes: number;
  /** Members of office.js that were asked for and are not there. */
  readonly unknown: ReadonlyMap<string, number>;
}

const number = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

/** Sum, mean and count of the selected numbers, as Excel shows them; nothing where there is one value or none. */
const summary = (sheet: Sheet, area: Area): string => {
  const cells = [...cellsIn(sheet, area)].filter(({ cell }) => cell.value !== null).map(({ cell }) => cell);
  const numbers = cells.map(({ value }) => value).filter((value) => typeof value === "number");
  const sum = numbers.reduce((total, one) => total + one, 0);
  const format = cells.find(({ value }) => typeof value === "number")?.format ?? "General";
  const shown = (value: number): string => shownText({ value: Number(value.toPrecision(12)), format }).text.trim();
  if (cells.length < 2) return "";
  const counted = `Jumlah Hitung: ${number.format(cells.length)}`;
  return numbers.length < 2 ? counted : `Rata-rata: ${shown(sum / numbers.length)}   ${counted}   Jumlah: ${shown(sum)}`;
};

/** Draws the line. */
export const drawStatus = (parent: HTMLElement, { sheet, area, excelApi, requests, bytes, unknown }: StatusFacts): void => {
  const misses = [...unknown.values()].reduce((sum, one) => sum + one, 0);
  const counter = make("span", { id: "unknown-members", className: misses > 0 ? "alarm" : "", textContent: `API tidak dikenal: ${misses}` });
  counter.dataset.count = String(misses);
  counter.title = misses > 0 ? [...unknown].map(([member, count]) => `${member} (${count})`).join("\n") : "Semua yang diminta add-in dikenal oleh Excel tiruan.";
  parent.replaceChildren(
    make("span", { textContent: sheet.isProtected ? "Lembar diproteksi" : "Siap" }),
    make("span", { className: "grow", textContent: summary(sheet, area) }),
    make("span", { textContent: `Excel tiruan, ExcelApi ${excelApi}`, title: "Meja kerja pengembangan: office.js yang asli berbicara dengan Excel tiruan kami." }),
    make("span", { id: "traffic", textContent: `${number.format(requests)} permintaan, ${number.format(bytes / 1_000_000)} MB` }),
    counter,
  );
};
