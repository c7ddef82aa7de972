import { SheetDraft, text } from "../../src/lakip/sheet-draft";

test("rows that were never added are not merged: the next row would lose its text", () => {
  const draft = new SheetDraft({ id: "uji", name: "Uji", widths: [10, 10] });
  draft.add([text("Sasaran 1"), text("Meningkatnya mutu")]);
  draft.mergeDown(draft.next, draft.next - 1, 0);
  draft.add([text("1.02"), text("PROGRAM MUTU")]);
  expect(draft.plan().merges).toEqual([]);
});
