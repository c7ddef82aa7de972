// The buttons of the ribbon: with a pane that listens they hand over, without one they work alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onPaneRequest, type PaneRequest } from "../../src/app/pane-request";
import { ribbonCommands } from "../../src/commands/ribbon";
import { readWorkbook } from "../../src/hosts/file/read";
import { HostError } from "../../src/hosts/host-error";
import { text } from "../../src/locales";
import { MemoryHost } from "../helpers/memory-host";

const NAME = "selaras-contoh.xlsx";

const setUp = async (): Promise<{ host: MemoryHost; page: EventTarget; calls: string[]; commands: ReturnType<typeof ribbonCommands> }> => {
  const host = new MemoryHost(await readWorkbook(new Uint8Array(readFileSync(join(__dirname, "../../assets/sample", NAME))), NAME));
  const page = new EventTarget();
  const calls: string[] = [];
  const showPane = (): Promise<void> => Promise.resolve(void calls.push("pane"));
  return { host, page, calls, commands: ribbonCommands({ host, page, showPane, language: "id", now: () => new Date("2026-01-31T03:42:00Z") }) };
};

test.each<[PaneRequest, string[]]>([["check", ["pane", "check"]], ["clearMarks", ["clearMarks"]], ["lakip", ["pane", "lakip"]], ["open", ["pane"]]])(
  "%s is handed to a pane that listens, and waits for it",
  async (name, expected) => {
    const { host, page, calls, commands } = await setUp();
    const stop = onPaneRequest(page, async (request) => {
      await Promise.resolve();
      calls.push(request);
    });
    await commands[name]();
    expect(calls).toEqual(expected);
    expect([host.marks, host.written]).toEqual([[], []]);
    stop();
  },
);

test("without a pane, a check marks the cells and writes the sheet Temuan; marks are cleared again", async () => {
  const { host, commands } = await setUp();
  await commands.check();
  expect(host.marks.length).toBeGreaterThan(30);
  expect(host.written.map(({ name }) => name)).toEqual(["Temuan"]);
  await commands.clearMarks();
  expect(host.marks).toEqual([]);
});

test("without a pane, the LAKIP sheets are written", async () => {
  const { host, commands } = await setUp();
  await commands.lakip();
  expect(host.written.map(({ marker }) => marker!.plan)).toEqual(expect.arrayContaining([expect.stringMatching(/^lakip/)]));
});

test("without a pane, what went wrong stands on the sheet Temuan", async () => {
  const { host, commands } = await setUp();
  host.read = () => Promise.reject(new HostError("no-sheets"));
  await commands.check();
  expect(host.marks).toEqual([]);
  const [sheet] = host.written;
  expect([sheet!.name, sheet!.marker!.plan]).toEqual(["Temuan", "temuan"]);
  expect(sheet!.cells[1]![0]!.value).toBe(text("id", "host.no-sheets"));
});
