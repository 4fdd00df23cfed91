import { createApp, createSSRApp, h, nextTick, shallowRef } from "vue";
import { lead } from "../host.js";
import App from "./App.vue";

lead((element, hydrates, given) => {
  const state = shallowRef(given);
  const root = { render: () => h(App, { state: state.value }) };
  (hydrates ? createSSRApp(root) : createApp(root)).mount(element);
  return (next) => {
    state.value = next;
    return nextTick();
  };
});
