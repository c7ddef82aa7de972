// What is said where no performance table was recognised, in every view that would show one.
import type { JSX, ReactNode } from "react";
import { useText } from "./context";
import { NoteCard } from "./note-card";

export const NoTable = ({ children }: { readonly children?: ReactNode }): JSX.Element => {
  const say = useText();
  return <NoteCard title={say("pane.empty.title")} texts={[say("pane.empty.text"), say("pane.empty.hint")]}>{children}</NoteCard>;
};
