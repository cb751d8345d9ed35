// A document of 300 pages with pictures: loaded as they are needed, scaled on the server, cached.
import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {after, test} from "node:test";
import {api, at, clean, makePlan, openFirst, person, run, serve} from "./desk.mjs";

const pages = 300, enough_for_one_screen = 4;

after(clean);

// A plan that is printed again and again, as a digital file, so that it is read in no time; its
// pages are drawn all the same.
function writeLongPdf() {
    const {file} = makePlan(104, "digital");
    const count = Number(spawnSync("qpdf", ["--show-npages", file], {encoding: "utf8"}).stdout);
    const parts = Array.from({length: Math.ceil(pages / count)}, () => [file, "1-z"]).flat();
    const whole = at("whole.pdf"), long = at("long.pdf");
    for (const words of [["--empty", "--pages", ...parts, "--", whole], [whole, "--pages", whole, `1-${pages}`, "--", long]])
        assert.equal(spawnSync("qpdf", words).status, 0);
    return long;
}

test("300 pages with pictures", async () => {
    writeLongPdf();
    const began = Date.now();
    run("read", "long.pdf", "--out", "out", "--store", "long.db", "--jobs", "2");
    console.log(`read in ${Date.now() - began} ms`);
    const {url} = await serve("long.db");
    const page = await person(url, "Ada");
    const asked = [];
    page.on("request", request => { if (request.url().includes("/picture")) asked.push(request.url()); });
    const start = Date.now();
    await openFirst(page);
    await page.waitForFunction(() => { const image = document.querySelector(".sheet > img"); return image?.complete && image.naturalWidth > 0; });
    const opened = Date.now() - start;
    const id = page.url().split("/").at(-1);
    const {body} = await api(page, `documents/${id}`);
    assert.equal(body.pages.length, pages);
    assert.ok(body.pages.every(one => one.picture));
    assert.ok(asked.length <= enough_for_one_screen, asked.join(" "));

    const shows = async number => {
        const before = Date.now();
        await page.fill(".bar input", String(number));
        await page.press(".bar input", "Enter");
        await page.waitForFunction(wanted => { const image = document.querySelector(".sheet > img"); return image?.src.includes(`/pages/${wanted}/`) && image.complete && image.naturalWidth > 0; }, number);
        return Date.now() - before;
    };
    const turned = [];
    for (const number of [300, 150, 77, 212]) turned.push(await shows(number));
    assert.ok(asked.length <= enough_for_one_screen + turned.length, asked.join(" "));

    // Another browser: the server has scaled these before.
    const other = await person((await api(page, "invitations", {})).body.url, "Beda");
    const fetched = number => other.evaluate(async to => {
        const from = performance.now(), response = await fetch(to), size = (await response.blob()).size;
        return {ms: performance.now() - from, size, cache: response.headers.get("cache-control")};
    }, `/api/documents/${id}/pages/${number}/picture?width=1000`);
    const known = [], fresh = [];
    for (const number of [300, 150, 77, 212]) known.push(await fetched(number));
    for (const number of [301 - 10, 20, 130, 250]) fresh.push(await fetched(number));
    const median = list => list.map(one => one.ms).sort((a, b) => a - b)[2];
    console.log(`open ${opened} ms; a page ${turned.join(", ")} ms; scaled ${Math.round(median(fresh))} ms, cached ${Math.round(median(known))} ms, ${known[0].size} bytes`);
    assert.ok(known.every(one => one.cache.includes("max-age") && one.size < 400_000));
    assert.ok(opened < 6000, `${opened} ms`);

    // Nobody waits while somebody else has the whole report made.
    const report = other.evaluate(to => fetch(to).then(response => response.text()).then(text => text.length), `/api/documents/${id}/report`);
    const from = Date.now();
    await shows(33);
    assert.equal((await api(page, `documents/${id}/mark`)).status, 200);
    const waited = Date.now() - from;
    const size = await report;
    console.log(`beside a report of ${Math.round(size / 1e6)} MB a page took ${waited} ms`);
    assert.ok(waited < 5000, `${waited} ms`);
    assert.deepEqual(page.faults, []);
});
