// Datasets at addresses: one request for all elements with the same address, and no more than 10 MB.

/** The most that is read, in bytes. */
const MAX_BYTES = 10 * 2 ** 20;

/** The answers by their addresses, as long as an element uses them. */
const answers = new Map();

function decoded(decoder, ...given) {
  try {
    return decoder.decode(...given);
  } catch {
    throw new Error("it is not in UTF-8");
  }
}

/** Reads the whole answer; one that is too long is not read to its end. */
async function textOf(response, stop) {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  // What is in another encoding is refused, and not shown with signs missing.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoded(decoder);
    bytes += value.length;
    if (bytes > MAX_BYTES) {
      stop.abort();
      throw new Error("it is larger than 10 MB");
    }
    text += decoded(decoder, value, { stream: true });
  }
}

async function read(url, stop) {
  const response = await fetch(url, { signal: stop.signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return textOf(response, stop);
}

function begin(url) {
  const stop = new AbortController();
  const answer = { text: read(url, stop), stop, users: 0 };
  // Whoever asks again may have more luck.
  answer.text.catch(() => answers.get(url) === answer && answers.delete(url));
  answers.set(url, answer);
  return answer;
}

/** The address as a whole one; it fails where nothing can be read from there. */
function whole(address, base) {
  if (!address) throw new Error("there is no address");
  const url = new URL(address, base);
  if (url.protocol === "file:") throw new Error("it is on disk");
  url.hash = "";
  return url.href;
}

/**
 * Asks for the dataset at an address: its `text`, a promise, and `leave()` for who needs it no more. What nobody needs is
 * forgotten, but not at once: an element that is moved leaves and asks again.
 */
export function ask(address, base) {
  let url;
  try {
    url = whole(address, base);
  } catch (error) {
    return { text: Promise.reject(error), leave() {} };
  }
  const answer = answers.get(url) ?? begin(url);
  answer.users += 1;
  const leave = () => {
    answer.users -= 1;
    if (answer.users) return;
    answer.stop.abort();
    if (answers.get(url) === answer) answers.delete(url);
  };
  return { text: answer.text, leave: () => void setTimeout(leave) };
}
