// Someone at the keyboard who knows the truth, and counts the keys.
import {plan, truths, typed} from "./desk.mjs";

const letters = "abcdefgh";

async function keysFor(page, right, unit) {
    if (right === null) return ["o"];
    const wanted = typed(right, unit);
    const offered = (await page.locator(".candidate b").allTextContents()).map(text => text.replace(/\s/g, ""));
    const index = offered.indexOf(wanted);
    return index === 0 ? ["Enter"] : index > 0 ? [letters[index]] : [...wanted, "Enter"];
}

// Settles doubt after doubt until none is left.
export async function settle(page, truth) {
    const record = await plan(page);
    const {answers} = truths(record, truth);
    const count = {doubts: 0, keys: 0, seconds: 0};
    const began = Date.now();
    for (;;) {
        const id = await page.evaluate(() => document.querySelector("[data-doubt]")?.dataset.cell ?? null);
        if (id === null) break;
        const keys = await keysFor(page, answers.get(id).right, record.tables[id.match(/\d+/)[0]].unit);
        for (const key of keys) await page.keyboard.press(key);
        count.doubts += 1;
        count.keys += keys.length;
        await page.waitForFunction(was => document.querySelector("[data-doubt]")?.dataset.cell !== was, id);
    }
    count.seconds = (Date.now() - began) / 1000;
    return count;
}

// Goes to a cell with the arrows, and types a number into it.
export async function typeInto(page, id, text) {
    const [t, r, c] = id.match(/\d+/g).map(Number);
    await page.click(`[data-cell="t${t}r0c0"]`);
    await page.focus(`[data-cell="t${t}r0c0"]`);
    for (let i = 0; i < r; ++i) await page.keyboard.press("ArrowDown");
    for (let i = 0; i < c; ++i) await page.keyboard.press("ArrowRight");
    await page.waitForFunction(cell => document.activeElement?.dataset.cell === cell, id);
    for (const key of [...text, "Enter"]) await page.keyboard.press(key);
    await page.waitForSelector(`[data-cell="${id}"][data-status="confirmed"]`);
}
