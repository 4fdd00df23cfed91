import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import { first } from "../host.js";
import App from "./App.vue";

export default () => renderToString(createSSRApp(App, { state: first }));
