// Answers office.js' requests: finds the objects that a request names, runs its actions in order, and stops at the first
// error as Excel does, keeping what was done before. What it does not know is answered with ApiNotFound and counted.
import { RichError } from "./rich-error";
import { isThing, textOf, type Argument, type Json, type Thing } from "./thing";

interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** For each argument the path of an object, or 0. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

interface Path {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, Path>>;
}

interface Result {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface Response {
  readonly Results?: readonly Result[];
  readonly ProcessedResults?: { readonly Results: readonly Result[]; readonly TraceIds: readonly number[] };
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number; readonly HttpStatusCode: number };
  readonly TraceIds: readonly number[];
}

/** What a request has resolved so far. */
interface Running {
  readonly paths: Readonly<Record<string, Path>>;
  readonly found: Map<number, Thing | null>;
}

const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
/** Methods that change a workbook. */
const CHANGES = /^(?:Add|Clear|Copy|CopyFrom|Delete|Insert|Merge|Unmerge|Set\w+|Freeze\w+|Unfreeze)$/;

const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export class Dispatcher {
  /** Members that were asked for and are not there, with how often. */
  readonly unknown = new Map<string, number>();
  /** Members that the last request used. */
  readonly used = new Set<string>();
  /** True where whatever would change the workbook is refused. */
  isReadOnly = false;
  /** Objects that the client keeps by name. */
  readonly references = new Map<string, Thing>();
  private nextReference = 1;
  private readonly referenceOf = new WeakMap<Thing, string>();

  /** `services` are the objects beside the workbook that a client makes by the name of their type. */
  constructor(
    private readonly root: Thing,
    private readonly services: ReadonlyMap<string, Thing> = new Map(),
  ) {}

  /** Runs a request. `stopAt` makes the action of that place fail with an error of Excel, after those before it were done. */
  answer({ Actions, ObjectPaths = {} }: Request, stopAt?: { readonly action: number; readonly error: RichError }): Response {
    const running: Running = { paths: ObjectPaths, found: new Map() };
    this.used.clear();
    const Results: Result[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of Actions.entries()) {
      try {
        if (stopAt?.action === index) throw stopAt.error;
        if (action.ActionType === ACTION.trace) {
          TraceIds.push(action.Id);
          Results.push({ ActionId: action.Id, Value: null });
        } else Results.push({ ActionId: action.Id, Value: this.run(action, running) });
      } catch (error) {
        if (!(error instanceof RichError)) throw error;
        const Location = ObjectPaths[action.ObjectPathId]?.Name ?? "";
        const Error = { Code: error.code, Message: error.message, Location, ActionIndex: index, HttpStatusCode: error.status };
        return { Error, ProcessedResults: { Results, TraceIds }, TraceIds };
      }
    }
    return { Results, TraceIds };
  }

  /** Has kept objects follow a change of the workbook; those for which `move` gives false are lost. */
  moveReferences(move: (kept: Thing) => boolean): void {
    for (const [name, kept] of this.references) if (!move(kept)) this.references.delete(name);
  }

  private run(action: Action, running: Running): Json {
    if (action.Name === "_RemoveReference") {
      for (const name of action.ArgumentInfo?.Arguments ?? []) this.references.delete(textOf(name));
      return null;
    }
    const target = this.resolve(action.ObjectPathId, running);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && this.identityOf(target);
      case ACTION.query:
        return target && this.query(target, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return this.call(action, target, running);
      case ACTION.set: {
        if (!target) throw new RichError("InvalidOperation", "null object");
        this.requireWritable();
        const property = target.property(action.Name);
        if (!property?.set) throw this.miss(`${target.kind}.${action.Name} =`);
        this.used.add(`${target.kind}.${property.name} =`);
        property.set((this.arguments(action.ArgumentInfo, running)[0] ?? null) as Json);
        return null;
      }
      default:
        throw this.miss(`action ${action.ActionType}`);
    }
  }

  private call(action: Action, target: Thing | null, running: Running): Json {
    if (action.Name === "_KeepReference") {
      if (target) this.keep(target);
      return null;
    }
    if (!target) throw new RichError("InvalidOperation", "null object");
    const method = target.method(action.Name);
    if (!method) throw this.miss(`${target.kind}.${action.Name}()`);
    this.used.add(`${target.kind}.${action.Name}()`);
    if (CHANGES.test(action.Name)) this.requireWritable();
    const result = method(this.arguments(action.ArgumentInfo, running));
    return result === undefined || isThing(result) ? null : result;
  }

  private requireWritable(): void {
    if (this.isReadOnly) throw new RichError("AccessDenied", "read-only");
  }

  private keep(target: Thing): void {
    if (!target.isTracked || this.referenceOf.has(target)) return;
    const name = `ref${this.nextReference++}`;
    this.referenceOf.set(target, name);
    this.references.set(name, target);
  }

  /** The object of a path. A method that makes something runs once for each request. */
  private resolve(id: number, running: Running): Thing | null {
    const known = running.found.get(id);
    if (known !== undefined) return known;
    const path = running.paths[id];
    if (!path) throw new RichError("InvalidReference");
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId, running) : this.root;
    const found = parent === null ? null : this.follow(path, parent, running);
    running.found.set(id, found);
    return found;
  }

  private follow(path: Path, parent: Thing, running: Running): Thing | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.root;
      case PATH.service: {
        const service = this.services.get(path.Name);
        if (!service) throw this.miss(path.Name);
        return service;
      }
      case PATH.method: {
        const method = parent.method(path.Name);
        if (!method) throw this.miss(`${parent.kind}.${path.Name}()`);
        this.used.add(`${parent.kind}.${path.Name}()`);
        if (CHANGES.test(path.Name)) this.requireWritable();
        const result = method(this.arguments(path.ArgumentInfo, running));
        return isThing(result) ? result : null;
      }
      case PATH.property: {
        const navigation = parent.navigation(path.Name);
        if (!navigation) throw this.miss(`${parent.kind}.${path.Name}`);
        return navigation.go();
      }
      case PATH.indexer: {
        if (!parent.item) throw this.miss(`${parent.kind}[]`);
        const item = parent.item(this.arguments(path.ArgumentInfo, running)[0] ?? null);
        if (!item) throw new RichError("ItemNotFound");
        return item;
      }
      case PATH.reference: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new RichError("InvalidReference");
        return kept;
      }
      case PATH.nothing:
        return null;
      default:
        throw this.miss(`path ${path.ObjectPathType} ${path.Name}`);
    }
  }

  private arguments(info: ArgumentInfo | undefined, running: Running): Argument[] {
    return (info?.Arguments ?? []).map((value, i) => {
      const id = info?.ReferencedObjectPathIds?.[i];
      if (typeof id !== "number" || id === 0) return value;
      return this.resolve(id, running);
    });
  }

  private identityOf(target: Thing): Record<string, Json> {
    const reference = this.referenceOf.get(target);
    return { ...target.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  /** The chosen properties of an object or of the items of a collection; paths such as "format/fill/color" go down. */
  private query(target: Thing, select: readonly string[]): Json {
    if (target.items) {
      this.used.add(`${target.kind}.items`);
      return { _Items: target.items().map((item) => this.query(item, select)) };
    }
    const out: Record<string, Json> = this.identityOf(target);
    const below = new Map<string, string[]>();
    const wanted = select.length === 0 || select.includes("*") ? target.propertyNames() : select;
    for (const one of wanted) {
      const [head, ...rest] = one.split("/") as [string, ...string[]];
      const property = rest.length === 0 ? target.property(head) : undefined;
      if (property) {
        this.used.add(`${target.kind}.${property.name}`);
        out[property.name] = property.get();
      } else below.set(head, [...(below.get(head) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
    }
    for (const [head, paths] of below) {
      const navigation = target.navigation(head);
      if (!navigation) throw this.miss(`${target.kind}.${head}`);
      const next = navigation.go();
      out[navigation.name] = next && this.query(next, paths);
    }
    return out;
  }

  private miss(member: string): RichError {
    this.unknown.set(member, (this.unknown.get(member) ?? 0) + 1);
    return new RichError("ApiNotFound", member);
  }
}
