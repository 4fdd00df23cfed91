import { render } from "svelte/server";
import App from "./App.svelte";

export default () => render(App).body;
