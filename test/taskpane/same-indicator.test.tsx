// The question whether two wordings are one indicator, asked and answered in the pane.
import { gridWorkbook } from "../helpers/grid";
import { MemoryHost } from "../helpers/memory-host";
import { Session } from "../../src/taskpane/session/session";

const sheet = (name: string, title: string, indicator: string) => ({ text: `${title}
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
1 | Meningkatnya kepuasan | ${indicator} | Indeks | 82
2 | Meningkatnya mutu layanan | Nilai SAKIP perangkat daerah | Nilai | 75`, options: { name } });

test("an answer is kept, the finding that asked is gone after it, and comes back with the answer taken back", async () => {
  const host = new MemoryHost(gridWorkbook(
    sheet("IKU", "INDIKATOR KINERJA UTAMA TAHUN 2024", "Indeks Kepuasan Masyarakat Pelayanan Publik"),
    sheet("PK", "PERJANJIAN KINERJA TAHUN 2024", "Indeks Kepuasan Masyarakat Pelayanan Publik"),
    sheet("RENAKSI", "RENCANA AKSI TAHUN 2024", "Indeks Kepuasan Layanan")));
  const session = new Session(host, { language: "id", now: () => new Date("2026-01-31T03:42:00Z"), around: {} });
  await session.check();
  const asked = () => session.snapshot().result?.findings.find(({ question }) => question);
  const { question } = asked()!;
  await session.decide(question!, false);
  expect(asked()).toBeUndefined();
  expect(host.state.get("pairs")).toContain("indeks kepuasan layanan");
  expect(session.snapshot().notice).toMatchObject({ intent: "success", key: "pane.same.kept" });
  await session.decide(question!);
  expect(asked()).toBeDefined();
});
