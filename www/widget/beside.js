// What only some pages need lies beside embed.js, in scripts of its own.
import key from "initiative:key";

const { src: here, nonce } = document.currentScript ?? {};
const loading = {};
let policy;

/** How long a script may take before we do without it, in milliseconds. */
const LIMIT = 10000;

/** The address as a page that requires Trusted Types takes it. A page may allow a policy's name once. */
function trusted(url) {
  policy ??= window.trustedTypes?.createPolicy("initiative-charts", { createScriptURL: (same) => same });
  return policy ? policy.createScriptURL(url) : url;
}

/**
 * What the script of that name leaves for us; undefined where it cannot be loaded, or is of another build: a cache may
 * still hold an older one, and a page two versions of the widget.
 */
export function beside(name, root) {
  const coming = (loading[name] ??= new Promise((done) => {
    const settle = () => done(window.initiativeCharts?.[`${key}/${name}`]);
    try {
      const script = document.createElement("script");
      // A page that trusts scripts by it trusts ours.
      script.nonce = nonce ?? "";
      script.src = trusted(new URL(`${name}.js?${key}`, here).href);
      script.onload = script.onerror = () => {
        script.remove();
        settle();
      };
      setTimeout(settle, LIMIT);
      // In an element that has gone it would never load, and all that wait for it with it.
      (root.isConnected ? root : document.documentElement).append(script);
    } catch {
      settle();
    }
  }));
  // What did not come may be there another time.
  coming.then((found) => {
    if (!found && loading[name] === coming) delete loading[name];
  });
  return coming;
}
