// Runs before a page's scripts: keeps the memory of each instance of wasm.
window.memories = [];
const Own = WebAssembly.Instance;
WebAssembly.Instance = class extends Own {
  constructor(...given) {
    super(...given);
    for (const one of Object.values(this.exports)) if (one instanceof WebAssembly.Memory) memories.push(one);
  }
};
