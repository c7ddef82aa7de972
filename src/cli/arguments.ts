// What the commands are given once commander has read the arguments, and what they give back. Shapes only.
import type { Language } from "../locales/cli";
import type { Level } from "../rules/finding";
import type { PrintSetup } from "../sheets/plan";

/** 0 no error-level finding, 1 findings (or files that a recapitulation had to leave out), 2 the input or the command cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** What every command takes. */
export interface CommonOptions {
  readonly lang?: Language;
  readonly json?: boolean;
}

/** Files that say how to read and judge. */
export interface GivenOptions {
  readonly config?: string;
  readonly mapping?: string;
}

/** Options of `selaras inspect`. */
export interface InspectArguments extends CommonOptions, GivenOptions {
  readonly mappingOut?: string;
  readonly force?: boolean;
}

/** Options of `selaras check`. */
export interface CheckArguments extends CommonOptions, GivenOptions {
  readonly only?: readonly string[];
  readonly level?: Level;
  readonly output?: string;
  readonly html?: string;
  readonly force?: boolean;
}

/** Options of `selaras lakip`. */
export interface LakipArguments extends CommonOptions, GivenOptions {
  readonly output: string;
  readonly year?: number;
  readonly agency?: string;
  readonly only?: readonly string[];
  readonly paper?: PrintSetup["paper"];
  readonly force?: boolean;
}

/** Options of `selaras rekap`. */
export interface RecapArguments extends CommonOptions, GivenOptions {
  readonly output: string;
  readonly year?: number;
  readonly force?: boolean;
}
