// Who gets in.
import assert from "node:assert/strict";
import {existsSync, readdirSync} from "node:fs";
import http from "node:http";
import {after, test} from "node:test";
import {at, clean, run, serve} from "./desk.mjs";
import {writePlan} from "./texts.mjs";

after(clean);

function ask(url, path, headers = {}, method = "GET", body = "") {
    const {hostname, port} = new URL(url);
    return new Promise((resolve, reject) => {
        const request = http.request({hostname, port, path, method, headers}, response => {
            let text = "";
            response.on("data", part => { text += part; });
            response.on("end", () => resolve({status: response.statusCode, headers: response.headers, text}));
        });
        request.on("error", reject);
        request.end(body);
    });
}

test("only who was given the address, from this machine's own page", async () => {
    writePlan("gate.txt");
    run("read", "gate.txt", "--out", "out", "--store", "gate.db");
    const {url} = await serve("gate.db");
    const {search} = new URL(url);
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{64}$/);
    assert.equal((await ask(url, "/")).status, 403);
    assert.equal((await ask(url, "/api/documents")).status, 401);
    assert.equal((await ask(url, "/page/main.js")).status, 401);
    const stale = await ask(url, "/?token=0123");
    assert.equal(stale.status, 403);
    assert.match(stale.text, /Öppna adressen som planscribe review skrev ut/);
    assert.match(stale.text, /Open the address that planscribe review printed/);
    assert.equal((await ask(url, "/" + search, {Host: "evil.example"})).status, 403);

    const entered = await ask(url, "/" + search);
    assert.equal(entered.status, 200);
    const set = entered.headers["set-cookie"][0];
    assert.match(set, /HttpOnly/);
    assert.match(set, /SameSite=Strict/);
    assert.match(entered.headers["content-security-policy"], /default-src 'none'; script-src 'self'/);
    assert.equal(entered.headers["x-content-type-options"], "nosniff");
    const Cookie = set.split(";")[0];
    assert.equal((await ask(url, "/api/documents", {Cookie})).status, 200);
    assert.equal((await ask(url, "/?token=0123", {Cookie})).status, 200, "who is in may load an old address again");
    assert.equal((await ask(url, "/" + search)).status, 200, "the address goes on working for a short while");
    assert.equal((await ask(url, "/api/documents", {Cookie, Host: "rebound.example"})).status, 403);

    const id = JSON.parse((await ask(url, "/api/documents", {Cookie})).text).documents[0].id;
    const write = headers => ask(url, `/api/documents/${id}/answers`, {Cookie, ...headers}, "POST", '{"answers":[{"about":"number","cell":"t0r1c0","answer":"900 000"}]}');
    assert.equal((await write({Origin: "http://evil.example"})).status, 403);
    assert.equal((await write({Origin: "null"})).status, 403);
    assert.equal((await write({"Sec-Fetch-Site": "cross-site"})).status, 403);
    assert.equal((await write({Origin: new URL(url).origin})).status, 200);

    for (const path of ["/page/../page_files.h", "/page/%2e%2e/main.js", "/api/documents/../../etc/passwd", "/api/documents/zzzz", `/api/documents/${id}/pages/999/picture`, "/api/nothing", "/etc/passwd"])
        assert.ok([400, 404].includes((await ask(url, path, {Cookie})).status), path);
    for (const body of ["", "{", "[]", '{"answers":1}', '{"answers":[{"about":"number","cell":"t9r9c9","answer":"1"}]}', '{"answers":[{"about":"undo","cell":"t0r1c0","answer":"1"}]}', '{"answers":[{"about":"number","cell":"t0r1c0","answer":"lots"}]}'])
        assert.ok([400, 422].includes((await ask(url, `/api/documents/${id}/answers`, {Cookie, Origin: new URL(url).origin}, "POST", body)).status), body);
    assert.equal((await ask(url, `/api/documents/${id}/plan`, {Cookie})).status, 200, "and nothing of that hurt it");
});

test("what is handed over: only kinds that can be read, not too large, and under a name of ours", async () => {
    const {url} = await serve("uploads.db");
    const entered = await ask(url, "/" + new URL(url).search);
    const Cookie = entered.headers["set-cookie"][0].split(";")[0], Origin = new URL(url).origin;
    const send = (name, body, headers = {}) => ask(url, `/api/uploads?name=${encodeURIComponent(name)}`, {Cookie, Origin, ...headers}, "POST", body);
    for (const [name, body] of [["plan.pdf", "MZ\0\x01"], ["plan.pdf", ""], ["plan.zip", "PK\x03\x04\0\0"], ["plan.png", "\x7fELF\0"], ["a.html", Buffer.from([0, 60, 104])]])
        assert.equal((await send(name, body)).status, 415, name);
    assert.equal((await send("stor.pdf", "%PDF-", {"Content-Length": String(301 * 1024 * 1024)})).status, 413, "before it is read");
    assert.equal((await ask(url, "/api/uploads?name=x.txt", {Origin}, "POST", "text")).status, 401);
    assert.equal((await send("x.txt", "text", {Origin: "http://evil.example"})).status, 403);

    const names = ["../../../ut.txt", "/etc/cron.d/x", "..\\..\\x.txt", "a\0b.txt", ".htaccess", "-rf.txt", "x".repeat(5000) + ".txt", "%2e%2e%2fx.txt", "\u202etxt.exe"];
    for (const name of names) assert.equal((await send(name, "Samordningsförbundet")).status, 202, name);
    assert.deepEqual(readdirSync(at()).filter(one => !/-(shm|wal)$/.test(one)).sort(), ["gate.db", "gate.txt", "out", "uploads.db", "uploads.db.uploads"].filter(one => existsSync(at(one))).sort());
    const kept = readdirSync(at("uploads.db.uploads"), {recursive: true, withFileTypes: true}).filter(one => one.isFile()).map(one => one.name);
    assert.equal(kept.length, names.length);
    for (const name of kept) assert.match(name, /^[^.\-/\\][^/\\\0]{0,90}$/u);
});
