// The report of a document and the comparison of all of them, inside the page.
import assert from "node:assert/strict";
import {after, test} from "node:test";
import {api, clean, openFirst, person, run, serve} from "./desk.mjs";
import {writeLongPlan, writePlan} from "./texts.mjs";

after(clean);

const framed = async page => {
    const frame = await (await page.waitForSelector("iframe.report")).contentFrame();
    await frame.waitForSelector("h1");
    return frame;
};

test("the comparison of the archive, with a way from each number to its place", async () => {
    writePlan("one.txt", "<img src=x onerror=owned=1>");
    writeLongPlan("two.txt", 40);
    run("read", "one.txt", "two.txt", "--out", "out", "--store", "inside.db");
    const {url} = await serve("inside.db");
    const page = await person(url, "Ada");
    await page.click('a[href="#/compare"]');
    const frame = await framed(page);
    await frame.waitForSelector("section table", {state: "attached"});
    assert.ok(await frame.locator("section").count() > 5);
    assert.match(await frame.textContent("body"), /Lövsjöbygden/);
    assert.equal(await frame.evaluate(() => { try { return parent.document.title; } catch { return "walled off"; } }), "walled off");
    assert.equal(await frame.evaluate(() => fetch("/api/documents").then(() => "let in", () => "walled off")), "walled off");
    page.faults = page.faults.filter(fault => !/violates.*Content Security Policy/.test(fault));  // as we wished
    const link = frame.locator('section a[href*="#table-"]').first();
    const [, table, row, column] = (await link.getAttribute("href")).match(/table-(\d+)-row-(\d+)-column-(\d+)/);
    await link.evaluate(one => { for (let up = one; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true; });
    await link.click();
    const cell = `t${table - 1}r${row - 1}c${column - 1}`;
    await page.waitForSelector(`[data-cell="${cell}"][aria-current]`);
    assert.equal(await page.evaluate(() => window.owned), undefined);
    await page.goBack();
    await framed(page);
    assert.deepEqual(page.faults, []);
});

test("the report has the answers in, and is made once for each state", async () => {
    const {url} = await serve("inside.db");
    const page = await person(url, "Ada");
    await openFirst(page);
    const id = page.url().split("/").at(-1);
    const cell = await page.getAttribute("[data-doubt]", "data-cell");
    for (const key of [..."123456", "Enter"]) await page.keyboard.press(key);
    await page.waitForSelector(`[data-cell="${cell}"][data-status="confirmed"]`);
    await page.click('.tabs a[href$="/report"]');
    const frame = await framed(page);
    assert.match((await frame.textContent("body")).replace(/\s/g, " "), /123 456/);
    const report = () => page.evaluate(async to => { const began = performance.now(); const text = await (await fetch(to)).text(); return [text, performance.now() - began]; }, `/api/documents/${id}/report`);
    const [first] = await report(), [again, took] = await report();
    assert.equal(first, again);
    console.log(`the report again in ${Math.round(took)} ms`);
    assert.equal((await api(page, "documents/zzzz/report")).status, 404);
});
