// A server of our own, a browser, and someone who knows the truth.
import {spawn, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import path from "node:path";

const [program, makePlans, modules] = process.env.REVIEW_TESTS.split(" ");
const {chromium} = createRequire(path.join(modules, "package.json"))("playwright-core");

export const folder = mkdtempSync(path.join(tmpdir(), "review-"));
export const at = (...names) => path.join(folder, ...names);

const running = [];
let browser;

export async function clean() {
    await browser?.close();
    await Promise.all(running.filter(server => server.exitCode === null).map(server => new Promise(ended => { server.once("exit", ended); server.kill("SIGTERM"); })));
    rmSync(folder, {recursive: true, force: true});
}

export function run(...words) {
    const done = spawnSync(program, words, {cwd: folder, encoding: "utf8"});
    if (![0, 3].includes(done.status)) throw new Error(`${words.join(" ")}: ${done.status} ${done.stderr}`);
    return done.stdout;
}

export function makePlan(seed, level) {
    const done = spawnSync(makePlans, ["--seeds", String(seed), "--levels", level, "--out", at("made")], {encoding: "utf8"});
    if (done.status !== 0) throw new Error(done.stderr);
    return {file: at("made", String(seed), `${level}.pdf`), truth: JSON.parse(readFileSync(at("made", String(seed), "truth", "plan.json")))};
}

// Serves an archive; gives the address that it printed first.
export function serve(store) {
    const server = spawn(program, ["review", "--store", store], {cwd: folder, stdio: ["ignore", "pipe", "inherit"]});
    running.push(server);
    return new Promise((resolve, reject) => {
        server.once("exit", code => reject(new Error(`review ended with ${code}`)));
        server.stdout.once("data", text => resolve({url: String(text).split("\n")[0], end: () => new Promise(ended => { server.once("exit", ended); server.kill("SIGTERM"); })}));
    });
}

// A browser of its own for each person: cookies and names are not shared. What a page complains of
// is an error of ours.
export async function person(url, name = "", size = {width: 1280, height: 900}) {
    browser ??= await chromium.launch({executablePath: "/usr/bin/chromium", args: ["--no-sandbox"]});
    const context = await browser.newContext({viewport: size});
    if (name) await context.addInitScript(who => { if (window === top) localStorage.setItem("who", who); }, name);
    const page = await context.newPage();
    page.faults = [];
    page.on("pageerror", error => page.faults.push(error.message));
    page.on("console", message => { if (message.type() === "error" && !message.text().includes("409")) page.faults.push(message.text()); });
    await page.goto(url);
    await page.waitForSelector("h1");
    return page;
}

export const api = (page, path, body) => page.evaluate(async ([to, data]) => {
    const response = await fetch("/api/" + to, data === undefined ? {} : {method: "POST", body: JSON.stringify(data)});
    return {status: response.status, body: await response.json().catch(() => null)};
}, [path, body]);

export async function openFirst(page) {
    await page.click("[data-document]");
    await page.waitForSelector(".doubt h1");
}

export const plan = async page => (await api(page, `documents/${page.url().match(/#\/d\/([0-9a-f]+)/)[1]}/plan`)).body;

const cells = record => record.tables.flatMap((table, t) => table.rows.flatMap((row, r) => row.cells.map((cell, c) => ({id: `t${t}r${r}c${c}`, table, cell, t, r, c}))));

// Share of the smaller of two places that both hold; marks as small as a dash get room.
function alike(a, b) {
    if (!a?.box || !b?.box || a.page !== b.page) return 0;
    const [x, y, w, h] = a.box, [X, Y, W, H] = b.box, room = 12;
    const over = Math.min(x + w, X + W) - Math.max(x, X) + room, down = Math.min(y + h, Y + H) - Math.max(y, Y) + room;
    return over <= 0 || down <= 0 ? 0 : over * down / Math.min(w * h, W * H);
}

// What the truth says of each cell of a plan: [id, amount in the table's unit as people type it].
// Cells of the truth that were not read at all come as {missed}.
export function truths(record, truth) {
    const known = cells(truth).filter(({cell}) => cell);
    const answers = new Map();
    const met = new Set();
    for (const {id, table, cell} of cells(record)) {
        if (!cell) continue;
        const best = known.map(one => [alike(one.cell.source, cell.source), one]).sort((a, b) => b[0] - a[0])[0];
        const right = best && best[0] > 0.3 ? best[1] : null;
        if (right) met.add(right.id);
        answers.set(id, {right: right ? right.cell.amount : null, is: cell.amount, typed: right ? typed(right.cell.amount, table.unit) : null});
    }
    return {answers, missed: known.filter(({id}) => !met.has(id))};
}

export function typed(amount, unit) {
    return String(amount / {kr: 1, tkr: 1000, mkr: 1000000}[unit ?? "kr"]).replace(".", ",");
}
