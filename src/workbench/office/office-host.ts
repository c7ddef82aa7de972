// What Excel on the web answers to office.js beside the workbook: who it is, what it can do, and the ribbon's functions.
// Requests about the workbook go to the emulated Excel.
import type { EmulatedExcel } from "../host/emulated-excel";
import { openFrame, type OfficeFrame } from "./frame";

export interface HostOptions {
  readonly frame: HTMLIFrameElement;
  readonly page: string;
  /** Language of program and data, such as "id-ID". */
  readonly language: string;
  /** The newest set of Excel's API that is there, such as "1.15". */
  readonly excelApi: string;
  readonly hasSharedRuntime: boolean;
  readonly excel: EmulatedExcel;
  /** After each request about the workbook. */
  readonly onExchange: () => void;
  /** The focus leaves the pane by a key: 1 is on, -1 is back, 0 is to the cells. */
  readonly onLeave: (direction: 1 | -1 | 0) => void;
}

/** Numbers by which office.js tells where the focus goes: with Tab and Ctrl+F6 out of the pane, with F2 to the cells. */
const LEAVES: Readonly<Record<number, 1 | -1 | 0>> = { 5: 1, 6: -1, 13: 1, 14: -1, 16: 0, 17: 1, 18: -1 };
const TAB_IN = 11;

/** Numbers of the calls that office.js makes through "executeMethod". */
const METHOD = { request: 93, commandDone: 94, saveSettings: 76, refreshSettings: 75, fileProperties: 86 } as const;

/** "This is not supported", among the errors of calls. */
const UNSUPPORTED = 5001;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** The add-in in its frame, seen from the workbench. */
export class OfficeHost {
  private readonly frame: OfficeFrame;
  private settings: readonly (readonly [string, string])[] = [];
  private readonly running = new Map<string, () => void>();
  private readonly onChange: Parameters<EmulatedExcel["book"]["listeners"]["add"]>[0];

  constructor(private readonly options: HostOptions) {
    const { excel, frame, page, language } = options;
    this.onChange = (sheet, area) => {
      this.frame.fire("richApiMessage", { ArrayData: excel.changeMessages(sheet, area).map((message) => [...(message as unknown[]), false]) });
    };
    excel.book.listeners.add(this.onChange);
    this.frame = openFrame({ frame, page, language, answer: (name, data) => this.answer(name, data) });
  }

  /** Runs a function of the add-in's ribbon; resolves when it says that it is done. False where no page listens. */
  async run(functionName: string, control: string): Promise<boolean> {
    const isHeard = this.frame.fire("appCommandInvoked", { 0: control, 1: functionName, 2: JSON.stringify({ source: { id: control } }) });
    if (isHeard) await new Promise<void>((done) => this.running.set(control, done));
    return isHeard;
  }

  /** Puts the focus on the first thing in the pane. */
  focus(): void {
    this.options.frame.focus();
    this.frame.tell(TAB_IN);
  }

  close(): void {
    this.options.excel.book.listeners.delete(this.onChange);
    for (const done of this.running.values()) done();
    this.frame.close();
  }

  private async answer(name: string, data: unknown): Promise<unknown> {
    if (name === "ContextActivationManager_getAppContextAsync") return this.context();
    if (name === "ContextActivationManager_notifyHost") return this.noted(data as readonly unknown[]);
    if (name === "executeMethod") return this.method(data as MethodCall);
    throw new Error(`${name} is not answered`);
  }

  private noted([, action]: readonly unknown[]): null {
    const direction = typeof action === "number" ? LEAVES[action] : undefined;
    if (direction !== undefined) this.options.onLeave(direction);
    return null;
  }

  private async method({ DdaMethod: { DispatchId: id }, ArrayData = [], DdaSettingsMethod }: MethodCall): Promise<unknown> {
    const ok = { Version: 1, Error: 0 };
    switch (id) {
      case METHOD.request: {
        const text = await Promise.resolve(this.options.excel.answer(String(ArrayData[4])));
        this.options.onExchange();
        return { ...ok, Data: [200, ["Content-Type", "application/json"], text] };
      }
      case METHOD.commandDone:
        this.commandDone(String(ArrayData[0]));
        return ok;
      case METHOD.saveSettings:
        this.settings = DdaSettingsMethod?.Properties ?? [];
        return ok;
      case METHOD.refreshSettings:
        return { ...ok, Settings: this.settings.map(([Name, Value]) => ({ Name, Value })) };
      case METHOD.fileProperties:
        return { ...ok, Properties: [], FilePropertyDescriptor: 1, Url: this.url, url: this.url };
      default:
        return { Version: 1, Error: UNSUPPORTED };
    }
  }

  /** Excel knows which button it was; where we cannot tell, all are done. */
  private commandDone(control: string): void {
    const known = this.running.has(control) ? [control] : [...this.running.keys()];
    for (const each of known) {
      this.running.get(each)!();
      this.running.delete(each);
    }
  }

  private get url(): string {
    return `https://localhost/${encodeURIComponent(this.options.excel.book.name)}`;
  }

  private context(): unknown {
    const { language, excelApi, hasSharedRuntime, page } = this.options;
    const sets = { ExcelApi: excelApi, AddinCommands: "1.1", CustomXmlParts: "1.1", DialogApi: "1.2", DocumentEvents: "1.1", RichApiRuntime: "1.2", Selection: "1.1", Settings: "1.1" };
    return {
      _id: this.frame.id, _appInstanceId: this.frame.id, _correlationId: this.frame.id, _appName: 16, _appVersion: "16.0", _appMinorVersion: 0, _hostFullVersion: "16.0.19000.20000",
      _appUILocale: language, _dataLocale: language, _docUrl: this.url, _clientMode: 1, _settings: this.settings, _reason: "documentOpened", _osfControlType: 1, _eToken: "",
      _addinName: "Selaras", _appDomains: [new URL(page, location.href).origin], _clientWindowWidth: window.innerWidth, _clientWindowHeight: window.innerHeight,
      _wacHostEnvironment: "0", _isFromWacAutomation: false, _initialDisplayMode: 0,
      _requirementMatrix: JSON.stringify({ ...sets, ...(hasSharedRuntime ? { SharedRuntime: "1.1", RichApiRuntimeFlag: "1.2" } : {}) }),
    };
  }
}
