import { flushSync, hydrate, mount } from "svelte";
import { lead } from "../host.js";
import App from "./App.svelte";

lead((target, hydrates, given) => {
  const app = (hydrates ? hydrate : mount)(App, { target, props: { given } });
  return (next) => flushSync(() => app.show(next));
});
