// Runs in every document before its own scripts, outside its policy: remembers what went wrong there
// and what moved. `__seen.read()` gives a copy.
(() => {
  const seen = { errors: [], rejections: [], violations: [], console: [], shifts: [] };
  const text = (value) => {
    try {
      return value instanceof Error ? `${value}` : typeof value === "object" ? JSON.stringify(value) : String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  };
  // Capturing, since the failed load of a script or a picture does not bubble.
  addEventListener("error", (event) => {
    const { target, filename, lineno, colno } = event;
    // WebKit quotes the line that failed, which may be a whole minified script.
    const message = event.message?.slice(0, 400);
    seen.errors.push(
      message ? `${message} (${filename}:${lineno}:${colno})` : `not loaded: ${target?.src ?? target?.href ?? target}`,
    );
  }, true);
  addEventListener("unhandledrejection", (event) => seen.rejections.push(text(event.reason)));
  addEventListener("securitypolicyviolation", (event) => {
    const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
    seen.violations.push(`${violatedDirective} blocked ${blockedURI} (${sourceFile}:${lineNumber}) ${sample}`);
  });
  for (const level of ["error", "warn"]) {
    const own = console[level];
    console[level] = (...values) => {
      seen.console.push(`${level}: ${values.map(text).join(" ")}`);
      own.apply(console, values);
    };
  }
  const keep = (entries) => {
    for (const { value, startTime, hadRecentInput, sources } of entries) {
      if (hadRecentInput) continue;
      const box = ({ x, y, width, height }) => `${x},${y} ${width}×${height}`;
      const moved = sources
        .map(({ node, previousRect, currentRect }) =>
          node?.nodeName?.toLowerCase() ?? `? ${box(previousRect)} → ${box(currentRect)}`)
        .join(" ");
      seen.shifts.push({ value, time: startTime, moved });
    }
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  // Not every engine reports them, and some say so on the console when asked.
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) observer.observe({ type: "layout-shift", buffered: true });
  Object.defineProperty(window, "__seen", {
    value: {
      read() {
        keep(observer.takeRecords());
        return structuredClone(seen);
      },
    },
  });
})();
