// The small field over a cell while a person types into it.
import type { Cell } from "../../host/model";
import type { Appearance } from "./appearance";
import { editText } from "./cell-text";

export interface EditorEvents {
  /** The text is done, by a key that moves on. */
  readonly onDone: (text: string, key: { readonly key: string; readonly shiftKey: boolean }) => void;
  /** What was typed is forgotten. */
  readonly onLeave: () => void;
}

/** A key that stays where it is: the text is done because the person went elsewhere. */
const STAY = { key: "", shiftKey: false } as const;

export class CellEditor {
  private readonly field = document.createElement("textarea");

  constructor(parent: HTMLElement, private readonly events: EditorEvents) {
    const { field } = this;
    field.className = "cell-editor";
    field.hidden = true;
    field.spellcheck = false;
    parent.append(field);
    field.addEventListener("keydown", (event) => this.onKey(event));
    field.addEventListener("input", () => this.grow());
    field.addEventListener("blur", () => this.commit());
  }

  /** What a cell holds, as it is edited. */
  textOf(cell: Cell | undefined): string {
    return editText(cell);
  }

  open(box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }, text: string, look: Appearance, address: string): void {
    const { field } = this;
    const { style } = field;
    style.left = `${box.left - 1}px`;
    style.top = `${box.top - 1}px`;
    style.width = style.minWidth = `${box.width + 1}px`;
    style.height = style.minHeight = `${box.height + 1}px`;
    style.fontSize = `${(look.size * 4) / 3}px`;
    style.fontWeight = look.isBold ? "bold" : "";
    field.setAttribute("aria-label", `Isi sel ${address}`);
    field.value = text;
    field.hidden = false;
    field.focus({ preventScroll: true });
    field.setSelectionRange(text.length, text.length);
    this.grow();
  }

  /** Takes what was typed, without moving on. */
  commit(): void {
    if (!this.field.hidden) this.done(STAY);
  }

  /** Forgets what was typed. */
  close(): void {
    this.field.hidden = true;
  }

  private done(key: { readonly key: string; readonly shiftKey: boolean }): void {
    this.close();
    this.events.onDone(this.field.value, key);
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape") {
      this.close();
      this.events.onLeave();
    } else if (event.key === "Tab" || (event.key === "Enter" && !event.altKey)) {
      event.preventDefault();
      this.done(event);
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.field.setRangeText("\n", this.field.selectionStart, this.field.selectionEnd, "end");
      this.grow();
    }
  }

  /** The field is as high as its text, and wider than its cell where one line needs it. */
  private grow(): void {
    const { field } = this;
    if (field.scrollWidth > field.clientWidth) field.style.width = `${Math.min(600, field.scrollWidth + 12)}px`;
    field.style.height = "";
    field.style.height = `${Math.max(field.scrollHeight + 4, parseFloat(field.style.minHeight))}px`;
  }
}
