// The first sheet: a list of what the workbook holds. It is no performance table.
import { Draft } from "../layout/draft";
import { drawTitle } from "./common";

/** The list of the other sheets with one line on each. */
export const cover = (entries: readonly (readonly [string, string])[]): Draft => {
  const draft = new Draft("cover", "Daftar Isi", "portrait");
  const top = drawTitle(draft, 3, "BUKU KERJA KINERJA TAHUN 2025", "PEMERINTAH KABUPATEN SELAKSA (CONTOH)");
  entries.forEach(([sheet, about], index) => {
    draft.put(top + index, 0, index + 1);
    draft.put(top + index, 1, sheet);
    draft.put(top + index, 2, about);
  });
  draft.put(top + entries.length + 1, 0, "Kabupaten, perangkat daerah dan seluruh angka dalam buku kerja ini adalah rekaan.");
  draft.setWidths([5, 22, 70]);
  return draft;
};
