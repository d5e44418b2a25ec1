/* Nothing from elsewhere, nothing evaluated; a form that comes back with errors takes its place. */
if (window.htmx) {
  Object.assign(htmx.config, {
    includeIndicatorStyles: false,
    allowEval: false,
    selfRequestsOnly: true,
    historyCacheSize: 0,
    attributesToSettle: ["class", "width", "height"],
    scrollIntoViewOnBoost: false,
    responseHandling: [
      { code: "204", swap: false },
      { code: "[23]..", swap: true },
      { code: "422", swap: true },
      { code: "...", swap: false, error: true },
    ],
  });
}
