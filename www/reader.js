// Reads the datasets that pages bring along: widget/beside.js loads it where there is one.
import key from "initiative:key";
import { call, instance } from "./widget/instance.js";

/** At once, since it is small and everything waits for it; where a browser minds, as others do. */
function compile(bytes) {
  try {
    return new WebAssembly.Module(bytes);
  } catch {
    return WebAssembly.compile(bytes);
  }
}

(self.initiativeCharts ??= {})[`${key}/reader`] = async (json) => {
  const scope = await instance(compile);
  return call(() => scope.read(json));
};
