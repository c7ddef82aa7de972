// Starts the workbench: ribbon out of the manifest, the workbook that the address names, files that a person opens and saves.
import { loadViewTexts } from "../../app/load-texts";
import { HostError } from "../../hosts/host-error";
import { isTextKey, text } from "../../locales";
import { readRibbon, type RibbonButton } from "./ribbon";
import { readSettings } from "./settings";
import { findShell, make } from "./shell";
import { Workbench } from "./workbench";

/** The address that the manifest was written for becomes this one. */
const PANE = "pane";

const settings = readSettings(location.search);
const shell = findShell();
const buttons: HTMLButtonElement[] = [];

declare global {
  interface Window {
    /** The page at work, for tests in a browser. */
    workbench: Workbench;
  }
}

const bench = new Workbench(shell, settings, (isReady) => {
  for (const button of buttons) button.disabled = !isReady;
});

window.workbench = bench;

const bytesAt = async (address: string): Promise<Uint8Array> => {
  // eslint-disable-next-line no-restricted-globals -- the workbench reads what its own server on this machine serves
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** An error in words. */
const wordsOf = (error: unknown): string => {
  const key = error instanceof HostError ? `host.${error.code}` : "";
  if (error instanceof HostError && isTextKey(key)) return text("id", key, error.details);
  return error instanceof Error ? error.message : String(error);
};

const openFile = (bytes: Uint8Array, name: string): Promise<void> => bench.open(bytes, name).catch((error: unknown) => bench.notify(`Tidak dapat membuka ${name}: ${wordsOf(error)}`));

const saveFile = (): void => {
  const saved = bench.save();
  if (!saved) return;
  const url = URL.createObjectURL(new Blob([saved.bytes.slice()], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  make("a", { href: url, download: saved.name }).click();
  URL.revokeObjectURL(url);
  const rest = saved.rewritten.length === 0 ? "Isi lain dari berkas asal tetap seperti semula." : `Barisnya bergeser, jadi tanpa gambar, grafik dan validasi: ${saved.rewritten.join(", ")}.`;
  bench.notify(`${saved.name} disimpan ke folder unduhan. ${rest}`);
};

const ribbonButton = (label: string, tip: string, icon: string, press: () => void | Promise<void>): HTMLButtonElement => {
  const button = make("button", { type: "button", className: "ribbon-button", title: tip }, make("img", { src: icon, alt: "", width: 32, height: 32 }), make("span", { textContent: label }));
  button.onclick = () => {
    button.setAttribute("aria-busy", "true");
    void Promise.resolve(press()).finally(() => button.removeAttribute("aria-busy"));
  };
  return button;
};

const group = (name: string, ...children: readonly HTMLElement[]): HTMLElement => {
  const element = make("div", { className: "ribbon-group" }, make("div", { className: "ribbon-buttons" }, ...children), make("div", { className: "ribbon-group-name", textContent: name }));
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", name);
  return element;
};

const drawRibbon = async (): Promise<void> => {
  const manifest = new TextDecoder().decode(await bytesAt(`${PANE}/manifest.xml`));
  const ribbon = readRibbon(manifest, PANE, settings.language);
  const own = (button: RibbonButton): HTMLButtonElement => {
    const element = ribbonButton(button.label, button.tip, button.icon, () => bench.press(button));
    element.id = button.id;
    if (button.functionName !== undefined) {
      element.disabled = true;
      buttons.push(element);
    }
    return element;
  };
  shell.tabs.append(make("span", { className: "ribbon-tab", textContent: ribbon.tab }));
  shell.ribbon.append(
    group(
      "Berkas",
      ribbonButton("Buka .xlsx", "Membuka buku kerja lain dari komputer ini. Berkasnya tidak dikirim ke mana pun.", "icons/open-file.svg", () => shell.fileInput.click()),
      ribbonButton("Simpan sebagai .xlsx", "Menyimpan buku kerja dengan semua perubahan ke folder unduhan.", "icons/save-file.svg", saveFile),
    ),
    group(
      "Baris",
      ribbonButton("Sisipkan baris", "Menyisipkan baris di atas baris yang dipilih, seperti di Excel (Ctrl + Shift + =).", "icons/insert-rows.svg", () => bench.changeRows("insert")),
      ribbonButton("Hapus baris", "Menghapus baris yang dipilih, seperti di Excel (Ctrl + -).", "icons/delete-rows.svg", () => bench.changeRows("delete")),
    ),
    group(ribbon.group, ...ribbon.buttons.map(own)),
  );
};

shell.fileInput.onchange = async () => {
  const file = shell.fileInput.files?.[0];
  if (file) await openFile(new Uint8Array(await file.arrayBuffer()), file.name);
  shell.fileInput.value = "";
};

const start = async (): Promise<void> => {
  await loadViewTexts();
  await drawRibbon();
  const name = decodeURIComponent(settings.workbook.split("/").at(-1) ?? "");
  await openFile(await bytesAt(settings.workbook), name);
};

start().catch((error: unknown) => bench.notify(`Meja kerja tidak dapat dimulai: ${wordsOf(error)}`));
