import {get, post, who} from "./api.js";
import {addDrawn} from "./edits.js";
import {showBoard} from "./board.js";
import {showFindings, showLog} from "./lists.js";
import {showDoubt} from "./doubt.js";
import {byId, el, fill, say} from "./dom.js";
import {takeKeys} from "./keys.js";
import {Paper} from "./paper.js";
import {showRepairs} from "./repairs.js";
import {cellOf, Tables} from "./tables.js";
import {showText} from "./text.js";
import {count, lang, t} from "./words.js";

const pause = 2500;

// A document on the desk: what the server said last, the cell that is looked at, and the ways on.
class Desk {
    constructor(id, data) {
        this.id = id;
        this.skipped = new Set();
        this.total = data.queue.length;
        this.data = data;
        this.current = data.queue[0]?.cell ?? null;
        this.tables = new Tables(this);
        this.paper = new Paper(this);
        this.panel = el("section", {class: "doubt", tabindex: "-1", id: "doubt"});
    }

    doubt() { return this.data.queue.find(doubt => doubt.cell === this.current); }
    left() { return this.data.queue.filter(doubt => !this.skipped.has(doubt.cell)); }

    // What the server says now. Tables that are the same are null there.
    take(data) {
        data.tables = data.tables.map((table, index) => table ?? this.data.tables[index]);
        data.pages ??= this.data.pages;
        const before = this.data;
        this.data = data;
        this.total = Math.max(this.total, data.queue.length);
        this.tables.update(before);
    }

    select(cell, focus = true) {
        this.current = cell;
        this.show(focus);
    }

    show(focus = true) {
        this.tables.point();
        this.paper.point();
        showDoubt(this);
        if (!focus) return;
        this.panel.focus({preventScroll: true});
        const {top} = this.panel.getBoundingClientRect();
        if (top < 0 || top > innerHeight / 2) this.panel.scrollIntoView({block: "start"});
    }

    // The next doubt behind the current one, in the order of the queue, or before it.
    step(by) {
        const queue = this.data.queue.map(doubt => doubt.cell);
        if (queue.length === 0) return;
        const at = queue.indexOf(this.current);
        this.select(queue[at < 0 ? 0 : (at + by + queue.length) % queue.length]);
    }

    skip() {
        if (!this.doubt()) return;
        this.skipped.add(this.current);
        this.next();
    }

    next() {
        const left = this.left();
        const table = this.current?.match(/^t\d+/)?.[0] + "r";
        const near = left.find(doubt => doubt.cell.startsWith(table)) ?? left[0];
        this.select(near ? near.cell : null);
    }

    async write(path, body, after) {
        const proved = this.proved();
        this.writing = true;
        try {
            const data = await post(`documents/${this.id}/${path}`, {seen: this.data.mark, who: who.name, ...body});
            this.take(data);
            after?.(data);
            const more = this.proved() - proved;
            if (more > 0) say(count("proved_more", more));
            return true;
        } catch (error) {
            say(error.message, true);
            this.writing = false;
            if (error.status === 409) await this.refresh();
            return false;
        } finally {
            this.writing = false;
        }
    }

    proved() { return this.data.tables.flatMap(table => table.rows).flatMap(row => row.cells).filter(cell => cell?.status === "proved").length; }

    async answer(about, answer) {
        if (!this.current) return;
        const cell = this.current;
        if (await this.write("answers", {answers: [{about, cell, answer}]})) this.next();
    }

    async change(answers) {
        const done = await this.write("answers", {answers});
        if (done) this.show(false);
        return done;
    }

    // What was read in a box that a person drew.
    drawn(page, box, found) { return addDrawn(this, page, box, found); }

    async undo() {
        const log = this.data.log.at(-1);
        if (!await this.write("undo", {})) return;
        say(t("undone") + (log ? ": " + log.answer : ""));
        this.current = this.data.queue.find(doubt => doubt.cell === this.current) ? this.current : this.data.queue[0]?.cell ?? null;
        const back = log?.place && this.cellAt(log.place);
        this.select(back ?? this.current);
    }

    // The cell that stands there.
    cellAt(place) {
        const same = other => JSON.stringify(other) === JSON.stringify(place);
        for (const [i, table] of this.data.tables.entries())
            for (const [r, row] of table.rows.entries())
                for (const [c, cell] of row.cells.entries()) if (cell && same(cell.place)) return `t${i}r${r}c${c}`;
        return null;
    }

    async refresh() {
        if (this.writing) return;  // its answer says all that is new
        const seen = this.data.mark;
        const data = await get(`documents/${this.id}?mark=${encodeURIComponent(seen)}`);
        if (!data.tables || this.writing || seen !== this.data.mark) return;
        const known = new Set(this.data.log.map(entry => entry.number));
        const others = data.log.filter(entry => !known.has(entry.number) && entry.who !== who.name);
        this.take(data);
        if (others.length) say(t("other_answered", others.at(-1).who, others.at(-1).answer));
        if (!this.current || !cellOf(this.data, this.current)) this.current = this.data.queue[0]?.cell ?? null;
        if (!byId("number")) this.show(false);
    }
}

function tabs(id, view, data) {
    const all = ["numbers", "board", "words", "text", "findings", "log", "report"];
    const size = {numbers: data.queue.length, findings: data.findings.length, log: data.log.length, board: data.board.length};
    return el("nav", {class: "tabs", "aria-label": data.file}, all.map(name => el("a", {href: `#/d/${id}/${name}`, "aria-current": name === view ? "page" : null},
        t(name), size[name] ? el("small", {}, String(size[name])) : null)),
    el("span", {class: "exports"}, el("a", {href: `/api/documents/${id}/plan`, target: "_blank"}, t("plan")),
        el("a", {href: `/api/documents/${id}/truth`, title: t("truth_hint")}, t("truth")),
        el("a", {href: `/api/documents/${id}/truth_text`, title: t("truth_text_hint")}, t("truth_text"))));
}

// A place as reports name it: "#table-1-row-2-column-3", "#page-4".
function goTo(desk, place) {
    const [, table, row, column] = place?.match(/^#table-(\d+)-row-(\d+)-column-(\d+)$/) ?? [];
    const cell = `t${table - 1}r${row - 1}c${column - 1}`;
    if (table && cellOf(desk.data, cell)) desk.current = cell;
    desk.show();
    const [, page] = place?.match(/^#page-(\d+)$/) ?? [];
    if (page) desk.paper.show(+page);
}

export async function showDocument(id, view, place) {
    const data = await get("documents/" + encodeURIComponent(id));
    const name = `${data.association ?? t("unnamed")} ${data.year ?? ""}`.trim();
    document.title = `${name} · ${t("title")}`;
    fill(byId("crumbs"), el("a", {href: "#/"}, t("documents")), el("span", {"aria-hidden": "true"}, "›"), el("span", {}, name));
    const main = byId("main");
    const desk = new Desk(data.id, data);
    fill(main, tabs(id, view, data));
    const poll = setInterval(() => desk.refresh().catch(() => {}), pause);
    let release = () => {};
    if (view === "numbers") {
        main.append(el("div", {class: "desk"}, el("div", {class: "left"}, desk.panel, desk.tables.element), desk.paper.element));
        release = takeKeys(desk);
        goTo(desk, place);
    } else if (view === "board") {
        main.append(showBoard(desk));
    } else if (view === "report") {
        const wait = el("p", {class: "empty"}, t("being_written"));
        main.append(wait, el("iframe", {class: "report", onload: () => wait.remove(), src: `/api/documents/${id}/report`, sandbox: "allow-scripts allow-top-navigation-by-user-activation", title: t("report")}));
    } else {
        desk.show = () => {};
        main.append(el("div", {class: "column"}, el("h1", {}, t(view)), {words: showRepairs, findings: showFindings, log: showLog, text: showText}[view]?.(desk) ?? ""));
    }
    document.documentElement.lang = lang();
    return () => { clearInterval(poll); release(); };
}
