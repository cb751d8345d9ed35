// What happens on the paper: a row that was missed is drawn and read there; the truth fed in by
// program makes every judged cell right; the picture outlives the scan; what it looks like.
import assert from "node:assert/strict";
import {copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import path from "node:path";
import {after, test} from "node:test";
import {api, at, clean, makePlan, openFirst, person, plan, run, serve, truths, typed} from "./desk.mjs";

const seed = 103;

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
    const scored = run("score", path.dirname(file) + "/truth", "--", "fed");
    const cells = scored.split("\n").find(line => /^fed|^ *\S+ .*100/.test(line));
    assert.ok(cells, scored);

    // A row that is there is drawn anew, once it is gone.
    const [, last] = [...answers.keys()].at(-1).match(/^t\d+r(\d+)/);
    const table = right.tables.length - 1;
    const lost = right.tables[table].rows[last];
    const gone = (await api(page, `documents/${id}/answers`, {answers: [{about: "no_row", row: `t${table}r${last}`, answer: ""}]})).body;
    assert.equal(gone.tables[table].rows.length, right.tables[table].rows.length - 1);
    const boxes = [lost.source, ...lost.cells.filter(Boolean).map(cell => cell.source)].map(source => source.box);
    const left = Math.min(...boxes.map(box => box[0])) - 12, top = Math.min(...boxes.map(box => box[1])) - 8;
    const box = [left, top, Math.max(...boxes.map(b => b[0] + b[2])) - left + 12, Math.max(...boxes.map(b => b[1] + b[3])) - top + 8];
    const found = (await api(page, `documents/${id}/read`, {page: lost.source.page, box})).body;
    assert.equal(found.table, table);
    assert.equal(found.label.text.replace(/\s/g, "").slice(0, 4), lost.label.replace(/\s/g, "").slice(0, 4));
    assert.ok(found.cells.length > 0, JSON.stringify(found));
    const drawn = (await api(page, `documents/${id}/answers`, {answers: [{about: "row", place: {page: lost.source.page, box: found.label.box, raw: found.label.text}, answer: lost.label},
        ...found.cells.map(cell => ({about: "number", place: {page: lost.source.page, box: cell.box, raw: cell.text}, answer: cell.text}))]})).body;
    assert.equal(drawn.tables[table].rows.length, right.tables[table].rows.length);
    assert.equal(drawn.tables[table].rows[last].label, lost.label);
    assert.equal((await plan(page)).tables[table].rows[last].cells.find(Boolean).amount, lost.cells.find(Boolean).amount);
    assert.deepEqual(page.faults, []);
});

test("nothing overflows at three widths, nor at 200 % zoom", async () => {
    const {url} = await serve("archive.db");
    for (const [width, height] of [[1440, 900], [800, 1000], [390, 844], [720, 450]]) {
        const page = await person(url, "Ada", {width, height});
        for (const tab of ["", "numbers", "board", "text", "findings", "log", "report"]) {
            if (tab === "numbers") await openFirst(page);
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
