// A run of rows in a long list. It is drawn only near the part that is seen; else an empty box of its height keeps the place, so that
// thousands of rows cost no more than some dozens.
import { useEffect, useRef, useState, type JSX, type ReactNode } from "react";

/** Rows of one run, and the height of a row in pixels before any was drawn. */
export const CHUNK = 25;
const ROW_HEIGHT = 92;

/** How far beyond the part that is seen rows are drawn, in pixels. */
const MARGIN = 900;

interface Props {
  readonly count: number;
  /** Drawn from the start: what the person sees first, or has open. */
  readonly isKept: boolean;
  readonly children: () => ReactNode;
}

export const Chunk = ({ count, isKept, children }: Props): JSX.Element => {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef(count * ROW_HEIGHT);
  const [isNear, setNear] = useState(isKept || typeof IntersectionObserver === "undefined");
  useEffect(() => {
    const element = box.current;
    if (!element || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const isSeen = entries.at(-1)!.isIntersecting;
        // Rows with the focus in them stay: it would be lost.
        if (!isSeen && element.contains(document.activeElement)) return;
        if (!isSeen && element.offsetHeight > 0) height.current = element.offsetHeight;
        setNear(isSeen);
      },
      { root: element.closest("main"), rootMargin: `${MARGIN}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const isDrawn = isNear || isKept;
  return <div ref={box} role="presentation" style={isDrawn ? undefined : { height: height.current }}>{isDrawn && children()}</div>;
};
