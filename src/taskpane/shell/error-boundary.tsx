// Catches what goes wrong while drawing: the session and its results stay, and a report without any data of the workbook can be copied.
import { Component, type ErrorInfo, type ReactNode } from "react";
import { isUnloaded } from "../session/unloaded";
import { Crash } from "./crash";

interface Props {
  readonly children: ReactNode;
}

interface Caught {
  readonly error?: Error;
  readonly stack?: string;
}

export class ErrorBoundary extends Component<Props, Caught> {
  override state: Caught = {};

  static getDerivedStateFromError(error: Error): Caught {
    return { error };
  }

  override componentDidCatch(_: Error, { componentStack }: ErrorInfo): void {
    this.setState({ stack: componentStack ?? "" });
  }

  override render(): ReactNode {
    const { error, stack } = this.state;
    return error ? <Crash report={isUnloaded(error) ? undefined : reportOf(error, stack)} onRetry={() => this.setState({ error: undefined, stack: undefined })} /> : this.props.children;
  }
}

/** Kind of error and the names of components and functions: no message, since a message may quote a cell. */
const reportOf = (error: Error, stack = ""): string => {
  const places = (error.stack ?? "").split("\n").filter((line) => line.trim().startsWith("at ")).slice(0, 8);
  return [error.name, ...places, ...stack.trim().split("\n").slice(0, 8)].join("\n");
};
