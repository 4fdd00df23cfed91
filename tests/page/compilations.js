// Runs before a page's scripts: keeps in `compilations` each way by which WebAssembly was compiled from bytes.
(() => {
  window.compilations = [];
  const compiles = (name, own) => new Proxy(own, {
    apply(target, self, given) {
      compilations.push(name);
      return Reflect.apply(target, WebAssembly, given);
    },
    construct(target, given) {
      compilations.push(name);
      return Reflect.construct(target, given);
    },
  });
  for (const name of ["Module", "compile", "compileStreaming", "instantiateStreaming"]) {
    WebAssembly[name] = compiles(name, WebAssembly[name]);
  }
  // From a module that is there already nothing is compiled.
  const { Module, instantiate } = WebAssembly;
  WebAssembly.instantiate = (source, imports) => {
    if (!(source instanceof Module)) compilations.push("instantiate");
    return instantiate.call(WebAssembly, source, imports);
  };
})();
