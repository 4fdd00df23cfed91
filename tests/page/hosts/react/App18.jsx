// React 18 knows only attributes of custom elements: properties and listeners go through a ref.
import { useEffect, useRef } from "react";
import { EVENTS, NAMES, receive } from "../host.js";
import { Article, Figures } from "./Article.jsx";

function Chart({ properties }) {
  const ref = useRef(null);
  useEffect(() => {
    const element = ref.current;
    for (const event of EVENTS) element.addEventListener(event, receive);
    return () => EVENTS.forEach((event) => element.removeEventListener(event, receive));
  }, []);
  useEffect(() => {
    for (const name of NAMES) ref.current[name] = properties[name];
  }, [properties]);
  // On a server and before the effects there are only attributes, which hold texts.
  const attributes = Object.entries(properties).filter(([, value]) => typeof value === "string");
  return (
    <initiative-charts ref={ref} {...Object.fromEntries(attributes)}>
      <Figures />
    </initiative-charts>
  );
}

export default (props) => <Article {...props} Chart={Chart} />;
