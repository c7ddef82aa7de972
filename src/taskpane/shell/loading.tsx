// What is shown while a part of the pane is loaded.
import type { JSX } from "react";
import { useText } from "./context";
import { Progress } from "./progress";

export const Loading = (): JSX.Element => <Progress label={useText()("pane.loading")} />;
