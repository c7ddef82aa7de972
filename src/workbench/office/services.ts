// The objects beside the workbook that office.js asks a host for: showing the pane, and word that the ribbon's functions are there.
import { thing, type Kind, type Thing } from "../host/thing";

export interface Services {
  readonly showPane: (isShown: boolean) => void;
  /** The add-in has told its functions. */
  readonly onReady: () => void;
}

const RUNTIME: Kind<Services> = {
  name: "AppRuntimeService",
  methods: { SetAppRuntimeState: ({ showPane }, [state]) => void showPane(state === "Visible"), GetAppRuntimeState: () => "Visible" },
};

const ADD_IN: Kind<Services> = { name: "AddinInternalService", methods: { NotifyActionHandlerReady: ({ onReady }) => void onReady() } };

/** The services by the names that office.js has for their types. */
export const officeServices = (services: Services): ReadonlyMap<string, Thing> =>
  new Map([
    ["Microsoft.AppRuntime.AppRuntimeService", thing(RUNTIME, services)],
    ["Microsoft.InternalService.AddinInternalService", thing(ADD_IN, services)],
  ]);
