// Serves the site from loopback, compressed, and remembers what was asked for.
import { createServer } from "node:http";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import sirv from "sirv";
import { SITE } from "./site.js";

export async function serve() {
  const send = sirv(SITE, { brotli: true, gzip: true, etag: false });
  let requests = [];
  const server = createServer((request, response) => {
    const asked = { path: new URL(request.url, "http://localhost").pathname };
    requests.push(asked);
    response.on("finish", () => {
      asked.status = response.statusCode;
      asked.encoding = response.getHeader("content-encoding");
    });
    send(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
    /** The requests since the last call. */
    take: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
  };
}

/** The bytes of what was asked for beside the page itself, which is ours in every row. */
export async function weigh(requests) {
  const sizes = { raw: 0, gzip: 0, brotli: 0, files: [] };
  for (const { path, status, encoding } of requests) {
    if (path.endsWith(".html")) continue;
    if (status !== 200 || encoding !== "br") throw new Error(`${path}: status ${status}, encoding ${encoding}`);
    const file = join(SITE, path);
    const [raw, gzip, brotli] = await Promise.all(["", ".gz", ".br"].map(async (end) => (await stat(file + end)).size));
    sizes.raw += raw;
    sizes.gzip += gzip;
    sizes.brotli += brotli;
    sizes.files.push(path);
  }
  return sizes;
}
