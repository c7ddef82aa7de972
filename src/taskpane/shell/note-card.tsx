// A card that says in words why there is nothing to show, with what can be done about it below.
import type { JSX, ReactNode } from "react";
import { useLayout } from "./layout";

interface Props {
  readonly title?: string;
  readonly texts: readonly string[];
  /** Buttons. */
  readonly children?: ReactNode;
}

export const NoteCard = ({ title, texts, children }: Props): JSX.Element => {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      {title !== undefined && <h2 className={layout.heading}>{title}</h2>}
      {texts.map((text) => <p key={text} className={layout.text}>{text}</p>)}
      {children}
    </section>
  );
};
