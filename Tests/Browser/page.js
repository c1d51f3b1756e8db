// What is wrong with the page it is run in, as a list of sentences; nothing if all is well.
(() => {
  const wrong = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const text = (element) => element.textContent.trim();
  const say = (words, element) =>
    wrong.push(element ? `${words}: ${element.outerHTML.slice(0, 120)}` : words);

  // What a page is.
  const tag = document.documentElement.lang;
  if (!tag) say("no language");
  if (!document.title.trim()) say("no title");
  if (!document.querySelector("meta[name=viewport]")) say("no viewport");
  if (all("h1").length !== 1) say(`${all("h1").length} headings of the first level`);
  let level = 0;
  for (const heading of all("h1,h2,h3,h4,h5,h6")) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) say("a heading skips a level", heading);
    if (!text(heading)) say("an empty heading", heading);
    level = own;
  }
  if (all("main").length !== 1) say(`${all("main").length} main parts`);
  const labels = all("nav").map((nav) => nav.getAttribute("aria-label") || "");
  if (labels.some((label) => !label) || new Set(labels).size !== labels.length) {
    say(`navigation is not told apart: ${labels}`);
  }

  // Names, languages, alternatives.
  const ids = all("[id]").map((element) => element.id);
  for (const id of new Set(ids)) {
    if (ids.filter((other) => other === id).length > 1) say(`several elements are ${id}`);
  }
  for (const element of all("[lang]")) {
    try { Intl.getCanonicalLocales(element.lang); } catch { say("no language", element); }
  }
  for (const image of all("img")) {
    if (!image.alt.trim()) say("an image without words", image);
    if (!image.complete || !image.naturalWidth) say("an image that is not there", image);
  }
  for (const link of all("a[href]")) {
    if (!text(link)) say("a link without words", link);
    const address = URL.canParse(link.href) ? new URL(link.href).protocol : "";
    if (!["file:", "http:", "https:"].includes(address)) say("a link to something else", link);
  }
  for (const table of all("table")) {
    if (!table.querySelector("th")) say("a table without titles", table);
    if ([...table.querySelectorAll("th")].some((title) => !title.scope)) {
      say("a table's title without its scope", table);
    }
  }
  for (const list of all("ul,ol")) {
    if ([...list.children].some((child) => child.tagName !== "LI")) say("no list", list);
  }

  // Nothing that acts, nothing from elsewhere.
  for (const element of all("script,iframe,object,embed,form,input,[style],base")) {
    say("what does not belong", element);
  }
  for (const element of all("*")) {
    const handler = element.getAttributeNames().find((name) => name.startsWith("on"));
    if (handler) say("what would run", element);
  }
  if (!document.querySelector("meta[http-equiv=Content-Security-Policy]")) say("no policy");

  // Nothing runs over the edge.
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    const over = all("body *").find(
      (element) => element.getBoundingClientRect().right > width + 1);
    say(`wider than the screen of ${width}`, over);
  }

  // Contrast of all text that is seen (WCAG 2.2, 1.4.3).
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const channels = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour).slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element) => {
    for (let above = element; above; above = above.parentElement) {
      const colour = getComputedStyle(above).backgroundColor;
      if (channels(colour)[3] === 255) return colour;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? "#121212" : "#ffffff";
  };
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    if (size < 12 && matchMedia("screen").matches) say(`text of ${size} pixels`, element);
    const pair = `${style.color} on ${ground(element)}`;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const [light, dark] = [luminance(style.color), luminance(ground(element))]
      .sort((left, right) => right - left);
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < 4.5) say(`contrast ${contrast.toFixed(2)} (${pair})`, element);
  }
  return wrong;
})()
