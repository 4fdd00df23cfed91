import App from "app";
import { renderToString } from "react-dom/server";
import { first } from "../host.js";

export default () => renderToString(<App {...first} />);
