// How the objects of Excel's model are described for the dispatcher: properties, objects beside and below them, methods,
// and the items of collections. Names are those of the wire; lookups do not care about upper and lower case.
import { RichError } from "./rich-error";

/** A value as it travels. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** An argument of a method: a value, or an object that the request names. */
export type Argument = Json | Thing;

/** What a class of objects can do; `T` is what the model holds for one. */
export interface Kind<T> {
  readonly name: string;
  /** What the client must know to find the object again. */
  readonly identity?: (self: T) => Readonly<Record<string, Json>>;
  /** True for classes whose objects the client may keep by reference. */
  readonly isTracked?: boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, (self: T) => Thing | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: readonly Argument[]) => Thing | Json | undefined>>;
  readonly items?: (self: T) => readonly Thing[];
  readonly item?: (self: T, key: Argument) => Thing | undefined;
}

export interface Property<T> {
  readonly get: (self: T) => Json;
  readonly set?: (self: T, value: Json) => void;
}

/** An object of some class, ready for the dispatcher. */
export interface Thing {
  readonly kind: string;
  readonly self: unknown;
  readonly isTracked: boolean;
  readonly identity: () => Readonly<Record<string, Json>>;
  readonly propertyNames: () => readonly string[];
  readonly property: (name: string) => { readonly name: string; readonly get: () => Json; readonly set?: (value: Json) => void } | undefined;
  readonly navigation: (name: string) => { readonly name: string; readonly go: () => Thing | null } | undefined;
  readonly method: (name: string) => ((args: readonly Argument[]) => Thing | Json | undefined) | undefined;
  readonly items?: () => readonly Thing[];
  readonly item?: (key: Argument) => Thing | undefined;
}

/** An object of a kind. */
export const thing = <T>(kind: Kind<T>, self: T): Thing => ({
  kind: kind.name,
  self,
  isTracked: kind.isTracked === true,
  identity: () => kind.identity?.(self) ?? {},
  propertyNames: () => Object.keys(kind.properties ?? {}),
  property: (wanted) => {
    const [name, found] = find(kind.properties, wanted);
    return found && { name, get: () => found.get(self), ...(found.set ? { set: (value: Json) => found.set!(self, value) } : {}) };
  },
  navigation: (wanted) => {
    const [name, found] = find(kind.navigation, wanted);
    return found && { name, go: () => found(self) };
  },
  method: (wanted) => {
    const [, found] = find(kind.methods, wanted);
    return found && ((args) => found(self, args));
  },
  ...(kind.items ? { items: () => kind.items!(self) } : {}),
  ...(kind.item ? { item: (key: Argument) => kind.item!(self, key) } : {}),
});

const find = <V>(table: Readonly<Record<string, V>> | undefined, wanted: string): readonly [name: string, found: V | undefined] => {
  const name = Object.keys(table ?? {}).find((each) => each.toLowerCase() === wanted.toLowerCase()) ?? wanted;
  return [name, table?.[name]];
};

/** A text that was given. @throws RichError InvalidArgument */
export const textOf = (value: Argument | undefined): string => {
  if (typeof value !== "string") throw new RichError("InvalidArgument");
  return value;
};

/** A number that was given. @throws RichError InvalidArgument */
export const numberOf = (value: Argument | undefined): number => {
  if (typeof value !== "number") throw new RichError("InvalidArgument");
  return value;
};

export const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null && "self" in value && "kind" in value;
