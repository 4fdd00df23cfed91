// React 19 sets properties of custom elements, and listens to their events, by props. What it hydrates it only listens to
// where the listener comes by a later render: https://github.com/react/react/issues/35446.
import { useEffect, useState } from "react";
import { EVENTS, NAMES, receive } from "../host.js";
import { Article, Figures } from "./Article.jsx";

function Chart({ properties }) {
  const [listener, setListener] = useState();
  useEffect(() => setListener(() => receive), []);
  const props = Object.fromEntries([
    ...NAMES.map((name) => [name, properties[name]]),
    ...EVENTS.map((event) => [`on${event}`, listener]),
  ]);
  return (
    <initiative-charts {...props}>
      <Figures />
    </initiative-charts>
  );
}

export default (props) => <Article {...props} Chart={Chart} />;
