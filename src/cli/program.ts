// The commands and their options, and the one place where an error becomes a sentence and an exit code. What a command does stands in commands/.
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import manifest from "../../package.json";
import { HostError } from "../hosts/host-error";
import { LANGUAGES, text, type Language, type TextKey } from "../locales/cli";
import { LEVELS } from "../sheets/edit";
import type { CheckArguments, CommonOptions, ExitCode, InspectArguments, LakipArguments, RecapArguments } from "./arguments";
import type { Io } from "./io";
import { layoutFor } from "./layout";
import { UsageError, usageText } from "./usage";

/** Runs the command line on these arguments (without node and script). Never throws. */
export const run = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const language = languageOf(args);
  let exit: ExitCode = 0;
  const program = buildProgram(language, io, (code) => (exit = code));
  try {
    await program.parseAsync(args, { from: "user" });
    return exit;
  } catch (error) {
    return explain(error, language, args, io);
  }
};

/** The language is needed before commander has read the arguments: its own errors and the help speak it. */
const languageOf = (args: readonly string[]): Language => {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = at < 0 ? undefined : (args[at]!.split("=")[1] ?? args[at + 1]);
  return LANGUAGES.find((language) => language === value) ?? "id";
};

const explain = (error: unknown, language: Language, args: readonly string[], io: Io): ExitCode => {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const layout = layoutFor({ ...io, isOutTerminal: io.isErrTerminal });
  const say = (sentence: string): void => io.err(`${layout.wrap(sentence)}\n`);
  if (error instanceof HostError) say(text(language, `host.${error.code}`, error.details));
  else if (error instanceof CommanderError || error instanceof UsageError) {
    // Without a command, commander has printed its help already.
    if (error instanceof CommanderError && error.code === "commander.help") return 2;
    say(error instanceof UsageError ? error.message : usageText(error, language));
    const command = COMMANDS.find((name) => args.includes(name));
    say(text(language, "usage.hint", { command: command ? `selaras ${command}` : "selaras" }));
  } else {
    say(text(language, "cli.crash", { message: error instanceof Error ? error.message : String(error) }));
    if (io.env.SELARAS_DEBUG && error instanceof Error) io.err(`${error.stack}\n`);
  }
  return 2;
};

const COMMANDS = ["inspect", "check", "lakip", "rekap", "rules"] as const;

/** The program without its commands: how it writes, and its help in one language. */
const bareProgram = (language: Language, io: Io): Command => {
  const say = (key: TextKey): string => text(language, key);
  const layout = layoutFor(io);
  const titles: Readonly<Record<string, string>> = { "Usage:": say("help.usage"), "Arguments:": say("help.arguments"), "Options:": say("help.options"), "Commands:": say("help.commands") };
  return new Command("selaras")
    .exitOverride()
    .configureOutput({ writeOut: (output) => void io.out(output), writeErr: (output) => void (/^error:/.test(output) ? undefined : io.err(output)), getOutHelpWidth: () => layout.width, getErrHelpWidth: () => layout.width })
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, subcommandTerm: (command) => command.name() })
    .description(say("help.program"))
    .version(manifest.version, "-V, --version", say("help.version"))
    .helpOption("-h, --help", say("help.help"))
    .helpCommand("help", say("help.help-command"))
    .addHelpText("after", `\n${layout.wrap(say("help.exit"))}`)
    .usage(`<${say("help.name.command")}> [${say("help.name.options")}]`)
    .showSuggestionAfterError(false);
};

const buildProgram = (language: Language, io: Io, setExit: (code: ExitCode) => void): Command => {
  const say = (key: TextKey): string => text(language, key);
  const named = (flags: string, key: Extract<TextKey, `help.name.${string}`>): string => `${flags} <${say(key)}>`;
  const program = bareProgram(language, io);
  const lang = (): Option => new Option(named("--lang", "help.name.lang"), say("help.lang")).argParser(oneOf(LANGUAGES));
  const add = (name: (typeof COMMANDS)[number], input = ""): Command =>
    program.command(name).description(say(`help.${name}`)).usage([input, `[${say("help.name.options")}]`].filter(Boolean).join(" ")).addOption(lang());
  const file = `<${say("help.name.file")}>`;
  const result = named("-o, --output", "help.name.output");
  const given = (command: Command): Command => command.option(named("--config", "help.name.config"), say("help.config")).option(named("--mapping", "help.name.mapping"), say("help.mapping"));
  program.addOption(lang());
  // An option of the program counts wherever it stands, so a command's own are read together with it.
  const optionsOf = <Options extends CommonOptions>(command: Command): Options => command.optsWithGlobals();

  given(add("inspect", file).argument(file, say("help.file")).option("--json", say("help.json")))
    .option(named("--mapping-out", "help.name.mapping"), say("help.mapping-out"))
    .option("--force", say("help.force"))
    .action(async (path: string, _: unknown, command: Command) => setExit(await (await import("./commands/inspect")).inspect(path, optionsOf<InspectArguments>(command), io)));

  given(add("check", file).argument(file, say("help.file")).option("--json", say("help.json")))
    .option(named("--only", "help.name.rule"), say("help.only"), collect)
    .addOption(new Option(named("--level", "help.name.level"), say("help.level")).argParser(oneOf(LEVELS)))
    .option(result, say("help.check-output"))
    .option(named("--html", "help.name.page"), say("help.html"))
    .option("--force", say("help.force"))
    .action(async (path: string, _: unknown, command: Command) => setExit(await (await import("./commands/check")).check(path, optionsOf<CheckArguments>(command), io)));

  given(add("lakip", `${file} -o <${say("help.name.output")}>`).argument(file, say("help.file")))
    .requiredOption(result, say("help.lakip-output"))
    .addOption(new Option(named("--year", "help.name.year"), say("help.year")).argParser(yearOf))
    .option(named("--agency", "help.name.agency"), say("help.agency"))
    .option(named("--only", "help.name.sheet"), say("help.lakip-only"), collect)
    .addOption(new Option(named("--paper", "help.name.paper"), say("help.paper")).argParser(oneOf(["A4", "F4"])))
    .option("--force", say("help.force"))
    .action(async (path: string, _: unknown, command: Command) => setExit(await (await import("./commands/lakip")).lakip(path, optionsOf<LakipArguments>(command), io)));

  const files = `<${say("help.name.file")}...>`;
  given(add("rekap", `${files} -o <${say("help.name.output")}>`).argument(files, say("help.files")))
    .requiredOption(result, say("help.lakip-output"))
    .addOption(new Option(named("--year", "help.name.year"), say("help.recap-year")).argParser(yearOf))
    .option("--force", say("help.force"))
    .action(async (paths: readonly string[], _: unknown, command: Command) => setExit(await (await import("./commands/rekap")).recap(paths, optionsOf<RecapArguments>(command), io)));

  add("rules").option("--json", say("help.json"))
    .action(async (_: unknown, command: Command) => setExit(await (await import("./commands/rules")).listRules(optionsOf(command), io)));
  return program;
};

const oneOf = <Value extends string>(values: readonly Value[]) => (typed: string): Value => {
  const value = values.find((one) => one === typed);
  if (!value) throw new InvalidArgumentError(values.join(", "));
  return value;
};

const yearOf = (typed: string): number => {
  if (!/^(19|20)\d\d$/.test(typed)) throw new InvalidArgumentError("1900-2099");
  return Number(typed);
};

const collect = (typed: string, before: readonly string[] = []): readonly string[] => [...before, ...typed.split(",").map((one) => one.trim()).filter(Boolean)];
