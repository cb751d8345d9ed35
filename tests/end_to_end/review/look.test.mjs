// What the page looks like to people who see colours less well, need large letters, have no mouse,
// or read English.
import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import path from "node:path";
import {after, test} from "node:test";
import {fileURLToPath} from "node:url";
import {clean, openFirst, person, run, serve} from "./desk.mjs";
import {writeBadlyRead, writePlan} from "./texts.mjs";

const pageFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../../pipeline/review/page");
const least_contrast = 4.5, least_of_large = 3;

after(clean);

test("every text is there in Swedish and in English, and none is there in vain", async () => {
    globalThis.localStorage = {getItem: () => null};
    const {words} = await import(path.join(pageFolder, "words.js"));
    for (const [key, texts] of Object.entries(words)) {
        assert.equal(texts.length, 2, key);
        for (const text of texts) assert.ok(text.trim(), key);
        assert.equal(texts[0].split("{}").length, texts[1].split("{}").length, `${key} takes as many values in both`);
    }
    const scripts = readdirSync(pageFolder).filter(name => name.endsWith(".js") && name !== "words.js").map(name => readFileSync(path.join(pageFolder, name), "utf8")).join("\n");
    for (const [, key] of scripts.matchAll(/\bt\("(\w+)"[,)]/g)) assert.ok(words[key], `t("${key}")`);
    for (const [, key] of scripts.matchAll(/\bcount\("(\w+)"/g)) assert.ok(words[key + "_n"] && words[key + "_1"], `count("${key}")`);
    const stem = key => key.replace(/_(0|1|n)$/, "");
    const built = ["from_"];  // t("from_" + one.from)
    for (const key of Object.keys(words))
        assert.ok(scripts.includes(`"${key}"`) || scripts.includes(`"${stem(key)}"`) || built.some(head => key.startsWith(head)) || recordNames.has(key), `${key} is said nowhere`);
});

// Names of the record format, which the page looks up as they come.
const recordNames = new Set(["item", "sum", "heading", "outcome", "forecast", "budget", "income_statement", "balance_sheet", "cash_flow", "other", "ordinary",
    "substitute", "chair", "vice_chair", "member", "proved", "doubtful", "confirmed", "waiting", "reading", "read", "failed", "label", "kind", "account",
    "part", "row", "no_row", "header", "year", "stage", "unit", "table", "name", "organization", "seat", "role", "no_seat", "misprint", "unreadable", "blank"]);

// Every text on screen against the ground that it stands on, as WCAG reckons.
const faintTexts = ([enough, enoughLarge]) => {
    const channel = value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const light = ([r, g, b]) => 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
    const parse = colour => {
        const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
        return [r, g, b, a];
    };
    const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
    const groundOf = element => {
        if (!element) return [255, 255, 255, 1];
        const own = parse(getComputedStyle(element).backgroundColor);
        return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint = [];
    let seen = 0;
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const element = text.parentElement;
        if (!text.textContent.trim() || !element.checkVisibility() || element.closest(":disabled, script, style, noscript")) continue;
        const style = getComputedStyle(element);
        const ground = groundOf(element);
        const [a, b] = [light(over(parse(style.color), ground)), light(ground)].sort((x, y) => y - x);
        const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        ++seen;
        const contrast = (a + 0.05) / (b + 0.05);
        if (contrast < (large ? enoughLarge : enough)) faint.push(`${contrast.toFixed(2)} "${text.textContent.trim().slice(0, 40)}" ${style.color}`);
    }
    return {faint, seen};
};

test("all text stands out from its ground: page, report and comparison, in each state", async () => {
    writePlan("plan.txt");
    writeBadlyRead("bad.txt");
    run("read", "plan.txt", "bad.txt", "--out", "out", "--store", "look.db");
    const {url} = await serve("look.db");
    const page = await person(url, "Ada");
    const measure = async (where, of = page) => {
        const {faint, seen} = await of.evaluate(faintTexts, [least_contrast, least_of_large]);
        assert.ok(seen > 3, `${where}: nothing to see`);
        assert.deepEqual(faint, [], where);
    };
    await measure("list");
    await openFirst(page);
    await measure("doubt");
    await page.keyboard.press("7");
    await measure("number field");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-status="confirmed"]');
    await measure("said");
    await page.keyboard.press("?");
    await measure("keys");
    await page.keyboard.press("Escape");
    for (const tab of ["board", "words", "text", "findings", "log"]) {
        await page.goto(page.url().replace(/(#\/d\/[0-9a-f]+).*/, `$1/${tab}`));
        await page.waitForTimeout(300);
        await measure(tab);
    }
    for (const framed of [page.url().replace(/(#\/d\/[0-9a-f]+).*/, "$1/report"), page.url().replace(/#.*/, "#/compare")]) {
        await page.goto(framed);
        const frame = await (await page.waitForSelector("iframe.report")).contentFrame();
        await frame.waitForSelector("h1");
        await measure(framed, frame);
    }
});

test("by keyboard alone: everything is reached in order, and the focus is seen", async () => {
    const {url} = await serve("look.db");
    const page = await person(url, "Ada");
    const focused = () => page.evaluate(() => {
        const element = document.activeElement, style = getComputedStyle(element);
        return {name: element.id || element.textContent.trim() || element.getAttribute("aria-label"), seen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
            document: element.dataset.document};
    });
    await page.keyboard.press("Tab");
    assert.equal((await focused()).name, "skip", "the way to the content comes first");
    let steps = 0;
    for (; !(await focused()).document; ++steps) {
        assert.ok(steps < 25, "no document is reached");
        assert.ok((await focused()).seen || (await focused()).name === "files", JSON.stringify(await focused()));
        await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.waitForSelector(".doubt h1");
    assert.ok(await page.evaluate(() => document.activeElement.matches(".doubt")), "the doubt has the focus");
    const names = new Set();
    for (let i = 0; i < 60; ++i) {
        await page.keyboard.press("Tab");
        const now = await focused();
        names.add(now.name);
    }
    for (const name of ["Tal", "Rita ruta"]) assert.ok([...names].some(one => one?.includes(name)), `${name} is not reached: ${[...names].join(" | ")}`);
});
