// Which language an element is in, and what that language needs. English is in the wasm; each other one is a file.
import shipped from "initiative:dataset";
import { beside } from "./beside.js";

/** The others; those of src/locale.rs. */
const BESIDE = ["zh", "fr", "ko", "ja"];

/** The language: the element's, else the nearest above it, else the browser's. */
export function language(element) {
  for (let node = element; node; node = node.getRootNode().host) {
    const found = node.closest("[lang]:not([lang=''])")?.getAttribute("lang");
    if (found) return found;
  }
  return navigator.language;
}

/** The one of our languages that is that of the tag; English where there is none of it. */
export function spoken(tag) {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return BESIDE.includes(primary) ? primary : "en";
}

/**
 * What a language's file holds: its tag, its messages, the shipped dataset's texts, and what methods throw at once;
 * undefined where the file does not come.
 */
export function speech(tag, root) {
  return tag === "en" ? { tag } : beside(`texts.${tag}`, root);
}

/** The shipped dataset, in English and in that language; src/reported/wire.rs tells its form. */
export function told({ tag, dataset }) {
  const versions = dataset?.split("\x1f") ?? [];
  return shipped.replaceAll("\x1e", (end) => {
    const text = versions.shift();
    return text ? `${end}${tag}:${text}${end}` : end;
  });
}

/** Whether an instance of the wasm can speak it now. */
export function learnt({ learn }, speech) {
  return speech?.tag === "en" || (speech && learn(speech.tag, speech.messages));
}
