import App from "app";
import { useEffect } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { lead } from "../host.js";

function Page({ done, ...props }) {
  useEffect(() => done?.(), [done]);
  return <App {...props} />;
}

lead(async (element, hydrates, state) => {
  let root;
  // React hydrates in tasks of its own, and an update before the last of them would render anew.
  await new Promise((done) => {
    const page = <Page done={done} {...state} />;
    if (hydrates) root = hydrateRoot(element, page);
    else (root = createRoot(element)).render(page);
  });
  return (next) => flushSync(() => root.render(<Page {...next} />));
});
