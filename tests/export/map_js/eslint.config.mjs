// What plain JavaScript may not do here: unused or undeclared names, loose comparison, and every road from text to code.

const BROWSER = [
  "AbortController", "Blob", "CompressionStream", "DecompressionStream", "ImageData", "Image", "Intl", "L", "Option", "Path2D", "Response",
  "TextDecoder", "TextEncoder", "URL", "URLSearchParams", "Uint8Array", "atob", "cancelAnimationFrame", "clearInterval", "clearTimeout",
  "Node", "ResizeObserver", "console", "devicePixelRatio", "document", "getComputedStyle", "globalThis", "history", "innerHeight", "innerWidth", "location",
  "matchMedia", "navigator", "performance", "queueMicrotask", "requestAnimationFrame", "requestIdleCallback", "setInterval", "setTimeout",
  "structuredClone", "window",
];

export default [
  {
    files: ["**/*.mjs"],
    languageOptions: { ecmaVersion: 2022, sourceType: "module", globals: Object.fromEntries(BROWSER.map((name) => [name, "readonly"])) },
    rules: {
      "no-undef": "error",
      "no-unused-vars": "error",
      "no-var": "error",
      "prefer-const": "error",
      eqeqeq: ["error", "smart"],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-shadow-restricted-names": "error",
      "no-self-compare": "error",
      "no-unreachable": "error",
      "no-fallthrough": "error",
      "no-constant-condition": "error",
      "no-dupe-keys": "error",
    },
  },
];
