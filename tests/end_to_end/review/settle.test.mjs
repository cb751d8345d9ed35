// A photocopy is read, all its doubts are settled by keyboard alone, and reading it again changes
// nothing of that.
import assert from "node:assert/strict";
import {copyFileSync} from "node:fs";
import {after, test} from "node:test";
import {api, at, clean, makePlan, openFirst, person, plan, run, serve, truths} from "./desk.mjs";
import {settle, typeInto} from "./settle.mjs";

const seed = 102;  // four pages; one dash is never read
const most_keys_a_doubt = 2;

after(clean);

// Every amount of the truth, and nothing else.
function assertTrue(record, truth) {
    const {answers, missed} = truths(record, truth);
    assert.deepEqual(missed.map(({id, cell}) => [id, cell.raw]), []);
    for (const [id, {right, is}] of answers) assert.equal(is, right, id);
    assert.ok(answers.size > 50);
}

// All of a table but what else its ink may show: the answers make some of that likelier.
const settledPart = table => JSON.parse(JSON.stringify(table, (name, value) => name === "alternatives" ? undefined : value));

test("settled by keyboard alone, and read again", async () => {
    const {file, truth} = makePlan(seed, "photocopy");
    copyFileSync(file, at("plan.pdf"));
    run("read", "plan.pdf", "--out", "out", "--store", "archive.db");
    const {url, end} = await serve("archive.db");
    const page = await person(url, "Ada");
    await openFirst(page);
    const before = truths(await plan(page), truth);
    const wrong = [...before.answers.values()].filter(({right, is}) => right !== is).length;
    assert.ok(wrong > 0, "nothing to settle: choose another seed");

    const count = await settle(page, truth);
    console.log(`${count.doubts} doubts, ${count.keys} keys, ${count.seconds} s`);
    assert.ok(count.doubts > 0 && count.keys <= most_keys_a_doubt * count.doubts, JSON.stringify(count));
    for (const {id, cell} of before.missed) await typeInto(page, id, cell.raw.replace(/[–—]/, "-"));
    const settled = await plan(page);
    assertTrue(settled, truth);
    assert.equal(settled.tables.flatMap(t => t.rows).flatMap(r => r.cells).filter(c => c?.status === "doubtful").length, 0);

    const document = (await api(page, "documents")).body.documents[0];
    assert.equal(document.doubtful, 0);
    const shown = JSON.parse(run("show", document.id, "--store", "archive.db", "--json"));
    assert.deepEqual(shown.plan, settled, "the archive says the same to everybody");
    assert.ok(shown.corrections.every(one => one.who === "Ada"));
    const facit = (await api(page, `documents/${document.id}/truth`)).body;
    assertTrue(facit, truth);
    assert.deepEqual(page.faults, []);
    await end();

    run("read", "plan.pdf", "--out", "again", "--store", "archive.db");
    const next = await serve("archive.db");
    const other = await person(next.url, "Beda");
    await openFirst(other);
    const again = await plan(other);
    assertTrue(again, truth);
    assert.deepEqual(again.tables.map(settledPart), settled.tables.map(settledPart));
    assert.equal(await other.locator("[data-doubt]").count(), 0);

    const times = [];
    for (let i = 0; i < 5; ++i) {
        const cell = [...before.answers.keys()][i];
        const began = Date.now();
        const {status} = await api(other, `documents/${document.id}/answers`, {answers: [{about: "number", cell, answer: "1"}]});
        times.push(Date.now() - began);
        assert.equal(status, 200);
    }
    console.log(`an answer takes ${times.join(", ")} ms`);
    for (let i = 0; i < 5; ++i) await api(other, `documents/${document.id}/undo`, {});
    assert.deepEqual((await plan(other)).tables, again.tables);
});
