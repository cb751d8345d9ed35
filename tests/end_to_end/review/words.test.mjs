// Words and text: a rule by which words were repaired is refused for the whole document, which is
// read again from the page; the text of a page becomes truth.
import assert from "node:assert/strict";
import {readFileSync, renameSync} from "node:fs";
import {after, test} from "node:test";
import {api, at, clean, openFirst, person, plan, run, serve} from "./desk.mjs";
import {writeBadlyRead} from "./texts.mjs";

after(clean);

const rule = '[data-rule="confusion:l<>k"]';

test("a rule is refused for the whole document, and taken back", async () => {
    writeBadlyRead("bad.txt");
    run("read", "bad.txt", "--out", "out", "--store", "bad.db");
    const repaired = readFileSync(at("out", "bad", "text.txt"), "utf8");
    assert.match(repaired, /kunskap/);
    const {url, end} = await serve("bad.db");
    const page = await person(url, "Ada");
    await openFirst(page);
    const id = page.url().split("/").at(-1);
    await page.click('.tabs a[href$="/words"]');
    const told = await page.textContent(`${rule} .what`);
    const times = Number(told.match(/(\d+) ställen/)[1]);
    assert.match(told, /k läst som l</);
    assert.equal(times, repaired.split("\f")[1].match(/k(?=[a-zåäö])/g).length, "as many as there were");

    await page.click(`${rule} button:has-text("Förkasta")`);
    await page.waitForSelector(`${rule}[data-ruling="refused"]`);
    await page.click("#again");
    await page.waitForSelector("text=Dokumentet är omläst", {timeout: 60000});
    const {body} = await api(page, `documents/${id}/pages/2/text`);
    assert.match(body.repaired, /l<unsl<ap/);
    assert.doesNotMatch(body.repaired, /kunskap/);
    const rules = (await api(page, `documents/${id}/repairs`)).body.rules;
    assert.deepEqual(rules.filter(one => one.rule === "confusion:l<>k").map(one => [one.times, one.ruling]), [[0, "refused"]]);
    assert.doesNotMatch(run("find", "kunskap", "--store", "bad.db"), /page 2/);

    await page.click(`${rule} button:has-text("Förkasta")`);
    await page.waitForSelector(`${rule}[data-ruling=""]`).catch(() => page.waitForSelector(rule, {state: "detached"}));
    await end();
    run("read", "bad.txt", "--out", "out", "--store", "bad.db");
    assert.equal(readFileSync(at("out", "bad", "text.txt"), "utf8"), repaired);
    assert.deepEqual(page.faults.filter(fault => !fault.includes("ERR_CONNECTION_REFUSED")), []);
});

test("an original that is gone cannot be read again, and that is said", async () => {
    renameSync(at("bad.txt"), at("moved.txt"));
    const {url} = await serve("bad.db");
    const page = await person(url, "Ada");
    await openFirst(page);
    await page.click('.tabs a[href$="/words"]');
    await page.click("#again");
    await page.waitForSelector("#said.bad.shown");
    assert.match(await page.textContent("#said"), /Ladda upp filen igen/);
    assert.equal(await page.isDisabled("#again"), false);
    renameSync(at("moved.txt"), at("bad.txt"));
});

test("the text of a page is put right, and goes into the truth", async () => {
    const {url} = await serve("bad.db");
    const page = await person(url, "Ada");
    await openFirst(page);
    const id = page.url().split("/").at(-1);
    const before = await plan(page);
    await page.click('.tabs a[href$="/text"]');
    const area = page.locator(".beside textarea");
    await area.waitFor();
    const text = await area.inputValue();
    await area.fill(text.replace("Marit", "Märit"));
    await page.click("#save-text");
    await page.waitForSelector("text=Sidans text är godkänd");
    const truth = () => page.evaluate(to => fetch(to).then(response => response.text()), `/api/documents/${id}/truth_text`);
    const pages = (await truth()).split("\f");
    assert.equal(pages.length, 3);
    assert.equal(pages[0], text.replace("Marit", "Märit"));
    assert.deepEqual(pages.slice(1), ["", ""], "nobody approved the others");
    assert.deepEqual((await plan(page)).tables, before.tables);
    await page.reload();
    assert.match(await page.locator(".beside textarea").inputValue(), /Märit/);
    await api(page, `documents/${id}/undo`, {who: "Ada"});
    assert.equal(await truth(), "\f\f");
    assert.deepEqual(page.faults, []);
});
