// What happens on the paper: a row that was missed is drawn and read there; the truth fed in by
// program makes every judged cell right; the picture outlives the scan; what it looks like.
import assert from "node:assert/strict";
import {copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import path from "node:path";
import {after, test} from "node:test";
import {api, at, clean, makePlan, openFirst, person, plan, run, serve, truths, typed} from "./desk.mjs";

const seed = 103;
const sum = counts => Object.values(counts).reduce((a, b) => a + b, 0);

after(clean);

test("the truth fed in by program, rows drawn, pictures kept", async () => {
    const {file, truth} = makePlan(seed, "office");
    copyFileSync(file, at("plan.pdf"));
    run("read", "plan.pdf", "--out", "out", "--store", "archive.db");
    renameSync(at("plan.pdf"), at("moved.pdf"));
    const {url} = await serve("archive.db");
    const page = await person(url, "Ada");
    await openFirst(page);
    const id = page.url().split("/").at(-1);
    const record = await plan(page);
    const picture = await page.evaluate(async to => { const response = await fetch(to); return [response.headers.get("content-type"), (await response.blob()).size]; },
        `/api/documents/${id}/pages/1/picture?width=400`);
    assert.equal(picture[0], "image/jpeg");
    assert.ok(picture[1] > 2000 && picture[1] < 100000, String(picture));

    const {answers, missed} = truths(record, truth);
    const unit = cell => record.tables[cell.match(/\d+/)[0]].unit;
    const said = [...answers].map(([cell, {right}]) => right === null ? {about: "blank", cell, answer: ""} : {about: "number", cell, answer: typed(right, unit(cell))});
    assert.equal((await api(page, `documents/${id}/answers`, {answers: said})).status, 200);
    for (const {id: cell, cell: {amount}} of missed)
        assert.equal((await api(page, `documents/${id}/answers`, {answers: [{about: "number", cell, answer: typed(amount, unit(cell))}]})).status, 200, cell);
    const right = await plan(page);
    const now = truths(right, truth);
    assert.deepEqual(now.missed.map(one => one.id), []);
    for (const [cell, {right: wanted, is}] of now.answers) assert.equal(is, wanted, cell);
    mkdirSync(at("fed"));
    writeFileSync(at("fed", "plan.json"), JSON.stringify(right));
    const scored = JSON.parse(run("score", path.dirname(file) + "/truth", "--json", "--outputs", "fed")).documents[0].cells;
    const cells = {truth: scored.truth, right: scored.right, wrong: sum(scored.wrong), invented: sum(scored.invented), missing: scored.missing, unread: scored.unread};
    assert.ok(cells.truth > 50);
    assert.deepEqual({...cells, right: sum(cells.right)}, {truth: cells.truth, right: cells.truth, wrong: 0, invented: 0, missing: 0, unread: 0});

    assert.deepEqual(page.faults, []);
});

// Drags the mouse around a box of the page that is shown.
async function drag(page, frame, box) {
    const sheet = await page.locator(".sheet > img").boundingBox();
    const at = (x, y) => [sheet.x + x / frame.width * sheet.width, sheet.y + y / frame.height * sheet.height];
    await page.mouse.move(...at(box[0], box[1]));
    await page.mouse.down();
    await page.mouse.move(...at(box[0] + box[2] / 2, box[1] + box[3] / 2));
    await page.mouse.move(...at(box[0] + box[2], box[1] + box[3]));
    await page.mouse.up();
}

const around = boxes => {
    const left = Math.min(...boxes.map(box => box[0])) - 12, top = Math.min(...boxes.map(box => box[1])) - 8;
    return [left, top, Math.max(...boxes.map(box => box[0] + box[2])) - left + 12, Math.max(...boxes.map(box => box[1] + box[3])) - top + 8];
};

// The whole of the page in sight, as large as the window lets it be.
async function bringIntoSight(page, number) {
    await page.fill(".bar input", String(number));
    await page.press(".bar input", "Enter");
    await page.waitForFunction(wanted => { const image = document.querySelector(".sheet > img"); return image?.src.includes(`/pages/${wanted}/`) && image.complete && image.naturalWidth > 0; }, number);
}

test("a row that was missed is drawn with the mouse, and read there", async () => {
    const {url} = await serve("archive.db");
    const page = await person(url, "Ada", {width: 1400, height: 2600});
    await openFirst(page);
    const id = page.url().split("/").at(-1);
    const {tables, pages} = (await api(page, `documents/${id}`)).body;
    const table = tables.length - 1, last = tables[table].rows.length - 1, lost = tables[table].rows[last];
    const amounts = (await plan(page)).tables[table].rows[last].cells.map(cell => cell?.amount ?? null);
    const gone = (await api(page, `documents/${id}/answers`, {answers: [{about: "no_row", row: `t${table}r${last}`, answer: ""}]})).body;
    assert.equal(gone.tables[table].rows.length, last);
    await page.waitForFunction(([t, r]) => !document.querySelector(`[data-cell^="t${t}r${r}c"]`), [table, last], {timeout: 8000});
    await bringIntoSight(page, lost.place.page);
    await page.click('button:has-text("Rita ruta")');
    await drag(page, pages[lost.place.page - 1], around([lost.place, ...lost.cells.filter(Boolean).map(cell => cell.place)].map(place => place.box)));
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor({timeout: 30000});
    const read = await dialog.locator("input").evaluateAll(inputs => inputs.map(input => input.value));
    assert.equal(read[0].replace(/\s/g, "").slice(0, 4), lost.label.replace(/\s/g, "").slice(0, 4));
    assert.ok(read.slice(1).some(text => /\d/.test(text)), "the numbers are read too");
    await dialog.locator("input").first().fill(lost.label);
    for (const [index, cell] of lost.cells.entries()) await dialog.locator("input").nth(index + 1).fill(cell?.text ?? "");
    await dialog.locator("button.primary").click();
    await page.waitForSelector(`[data-cell^="t${table}r${last}c"][data-status="confirmed"]`);
    const again = (await plan(page)).tables[table].rows[last];
    assert.equal(again.label, lost.label);
    assert.deepEqual(again.cells.map(cell => cell?.amount ?? null), amounts);
    assert.deepEqual(page.faults, []);
});

test("a member who was missed is drawn with the mouse", async () => {
    const {url} = await serve("archive.db");
    const page = await person(url, "Ada", {width: 1400, height: 2600});
    await openFirst(page);
    const id = page.url().split("/").at(-1);
    const {board, pages} = (await api(page, `documents/${id}`)).body;
    const lost = board[0];
    await api(page, `documents/${id}/answers`, {answers: [{about: "no_seat", seat: 0, answer: ""}]});
    await page.click('.tabs a[href$="/board"]');
    await page.waitForSelector("[data-seat]");
    await bringIntoSight(page, lost.place.page);
    await page.click('button:has-text("Rita en ledamot")');
    await drag(page, pages[lost.place.page - 1], around([lost.place.box]));
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor({timeout: 30000});
    assert.ok((await dialog.locator("input").first().inputValue()).length > 2, "something is read there");
    await dialog.locator("input").first().fill("Märit Ekwall");
    await dialog.locator("select").last().selectOption("chair");
    await dialog.locator("button.primary").click();
    await page.waitForSelector("text=Märit Ekwall");
    const added = (await plan(page)).board.at(-1);
    assert.equal(added.name, "Märit Ekwall");
    assert.equal(added.role, "chair");
    assert.equal(added.source.page, lost.place.page);
    assert.deepEqual(page.faults, []);
});

test("nothing overflows at three widths, nor at 200 % zoom", async () => {
    const {url} = await serve("archive.db");
    for (const [width, height] of [[1440, 900], [800, 1000], [390, 844], [720, 450]]) {
        const page = await person(url, "Ada", {width, height});
        for (const tab of ["", "numbers", "board", "words", "text", "findings", "log", "report", "compare"]) {
            if (tab === "numbers") await openFirst(page);
            else if (tab === "compare") await page.goto(page.url().replace(/#.*/, "#/compare"));
            else if (tab) await page.goto(page.url().replace(/(#\/d\/[0-9a-f]+).*/, `$1/${tab}`));
            await page.waitForTimeout(300);
            const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.ok(over <= 1, `${tab} at ${width}: ${over} too wide`);
            const nameless = await page.evaluate(() => [...document.querySelectorAll("button, a, input, select")]
                .filter(one => !(one.textContent.trim() || one.getAttribute("aria-label") || one.labels?.length || one.title || one.value)).map(one => one.outerHTML));
            assert.deepEqual(nameless, []);
        }
        await page.click("#tools button[lang]");
        assert.equal(await page.getAttribute("html", "lang"), "en");
        await page.waitForSelector("text=Documents");
    }
    rmSync(at("fed"), {recursive: true});
});
