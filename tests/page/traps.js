// Runs before a page's scripts: the next call of an exported function of WebAssembly traps once `traps.armed` is true. Where
// `traps.forGood` is true, every later call into that instance does too, as a real trap may leave it.
(() => {
  const { Instance, RuntimeError } = WebAssembly;
  window.traps = { armed: false, forGood: false, instances: 0 };
  const trapping = (own, instance) => (...given) => {
    if (traps.armed || instance.isBroken) {
      traps.armed = false;
      instance.isBroken = traps.forGood;
      throw new RuntimeError("unreachable");
    }
    return own(...given);
  };
  WebAssembly.Instance = function (module, imports) {
    const instance = { isBroken: false };
    const own = Object.entries(new Instance(module, imports).exports);
    traps.instances += 1;
    const replaced = ([name, value]) => [name, typeof value === "function" ? trapping(value, instance) : value];
    return { exports: Object.fromEntries(own.map(replaced)) };
  };
})();
