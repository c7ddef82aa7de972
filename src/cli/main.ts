// The entry of the command line: this process's arguments and streams in, its exit code out. `process.exit` would cut off output.
import { processIo } from "./io";
import { run } from "./program";

void run(process.argv.slice(2), processIo()).then((code) => (process.exitCode = code));
