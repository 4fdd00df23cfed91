// What the pages around an iframe listen for: each of their scripts knows the height by another message.
import { parameter, wantedId } from "./parameters.js";

/** The parent's name for this iframe, where its script is pym: in the address, and in each of its messages. */
let pym = parameter("childId");

/** The parent's name for this iframe, where its script is iframe-resizer: in the message that it begins with. */
let resizer;
let greeted = false;

/**
 * Datawrapper's older listener knows an iframe by `iframe[src*='<id>']`, the newer one by its window alone. So the id must
 * occur in the address as the host wrote it: the query does, even on hosts that drop `index.html` from the path.
 */
function frameId() {
  return wantedId() || location.search || location.pathname.split("/").filter(Boolean).pop() || location.host;
}

/** Whether a message of the parent asks for the height. It may say who the parent takes this iframe for. */
export function asksForHeight(message) {
  if (message?.type === "initiative-height-request") return true;
  if (typeof message !== "string") return false;
  const ofPym = /^pymxPYMx(\S+?)xPYMxwidthxPYMx/.exec(message);
  if (ofPym) pym = ofPym[1];
  // Its settings, beginning with id, margin and whether it sets widths too. Later messages are single words.
  const ofResizer = /^\[iFrameSizer\]([^:]+):\d*:(true|false):/.exec(message);
  if (ofResizer) resizer = ofResizer[1];
  return Boolean(ofPym || ofResizer) || /^\[iFrameSizer\](resize|reset)$/.test(message);
}

/** The messages that say a height, for whoever may listen. */
export function heightMessages(height) {
  const messages = [
    { "datawrapper-height": { [frameId()]: height } },
    { sentinel: "amp", type: "embed-size", height },
    // Medium's, which Embedly and Flourish have too.
    JSON.stringify({ src: location.href, context: "iframe.resize", height }),
    { type: "initiative-height", height },
  ];
  // Other listeners would take these texts for broken JSON.
  if (pym) messages.push(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  if (resizer) {
    // Version 5 warns of an outdated script where the first answer names no version.
    messages.push(`[iFrameSizer]${resizer}:${height}:${innerWidth}:${greeted ? "size" : "init:initiative"}`);
    greeted = true;
  }
  return messages;
}
