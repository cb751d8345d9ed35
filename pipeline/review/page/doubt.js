import {byId, el, fill} from "./dom.js";
import {changeRow} from "./edits.js";
import {cellOf, columnName} from "./tables.js";
import {count, lang, t} from "./words.js";

const letters = "abcdefgh";

function sumLine(sum) {
    const column = sum.column ? " " + sum.column : "";
    const verdict = sum.holds ? el("b", {class: "ok"}, "✓") : el("b", {class: "off"}, "≠ " + sum.total);
    return el("li", {class: sum.holds ? "holds" : "breaks"}, el("span", {class: "label"}, sum.label + column), " ",
        el("span", {class: "terms"}, sum.terms.join(" ") + " = " + sum.given), " ", verdict);
}

function candidate(desk, one, index) {
    const facts = [t("from_" + one.from), one.sums.length ? count("holds", one.holds) : null, one.settles ? count("settles", one.settles) : null];
    // Of the others, what would hold with them says most.
    const shown = index === 0 ? one.sums : one.sums.filter(sum => sum.holds);
    const cost = one.cost ? (one.cost / 1000).toLocaleString(lang(), {maximumFractionDigits: 1}) : "0";
    return el("li", {}, el("button", {class: index === 0 ? "candidate first" : "candidate", title: `−ln P ${cost}`, onclick: () => desk.answer("number", one.text)},
        el("kbd", {}, index === 0 ? "⏎" : letters[index]), el("b", {}, one.text), el("small", {}, facts.filter(Boolean).join(" · ")),
        el("small", {class: "cost"}, cost)),
    shown.length ? el("ul", {class: "sums"}, shown.slice(0, 4).map(sumLine)) : null);
}

export function openNumber(desk, first = "") {
    const holder = byId("typed");
    if (!holder) return;
    const at = cellOf(desk.data, desk.current);
    const input = el("input", {id: "number", inputmode: "decimal", autocomplete: "off", value: first, "aria-label": t("number"), onkeydown: event => {
        if (event.key === "Escape") { event.stopPropagation(); fill(holder); desk.panel.focus(); }
        if (event.key === "Enter") { event.preventDefault(); event.stopPropagation(); submitNumber(desk); }
    }});
    fill(holder, el("label", {class: "field"}, el("span", {}, t("number"), at.table.unit ? " " + t("in_unit", at.table.unit) : ""), input),
        el("button", {class: "primary", onclick: () => submitNumber(desk)}, t("save")));
    input.focus();
    input.setSelectionRange(first.length, first.length);
}

export async function submitNumber(desk) {
    const input = byId("number");
    if (!input || !input.value.trim()) return;
    const text = input.value.trim();
    fill(byId("typed"));
    await desk.answer("number", text);
}

function actions(desk, hasNumber) {
    const button = (key, name, act, off) => el("button", {onclick: act, disabled: off}, el("kbd", {}, key), t(name));
    return el("div", {class: "actions"}, button("0–9", "type", () => openNumber(desk)),
        button("p", "misprint", () => desk.misprint(), !hasNumber), button("x", "unreadable", () => desk.answer("unreadable", "")),
        button("o", "blank", () => desk.answer("blank", "")), button("s", "skip_it", () => desk.skip()), button("u", "undo", () => desk.undo()));
}

function progress(desk) {
    const settled = desk.total - desk.data.queue.length;
    if (desk.total === 0) return null;
    return el("div", {class: "progress"}, el("progress", {max: desk.total, value: settled, "aria-label": t("progress", settled, desk.total)}),
        el("small", {}, t("progress", settled, desk.total)));
}

function nothing(desk) {
    const skipped = desk.data.queue.length;
    return [progress(desk), el("h1", {}, skipped ? t("skipped", skipped) : t("all_done")), skipped ? null : el("p", {}, t("all_done_hint")),
        el("div", {class: "actions"}, skipped ? el("button", {class: "primary", onclick: () => { desk.skipped.clear(); desk.next(); }}, t("again")) : null,
            el("button", {onclick: () => desk.undo()}, el("kbd", {}, "u"), t("undo")))];
}

export function showDoubt(desk) {
    const at = desk.current ? cellOf(desk.data, desk.current) : null;
    if (!at) return fill(desk.panel, nothing(desk));
    const doubt = desk.doubt();
    const cell = at.cell;
    const where = [columnName(at.table, at.c), at.table.title].filter(Boolean).join(" · ");
    const status = cell?.status ?? "blank";
    const candidates = doubt?.candidates ?? (cell?.text ? [{text: cell.text, from: "reading", cost: 0, sums: [], holds: 0, settles: 0}] : []);
    desk.misprint = () => candidates.length ? desk.answer("misprint", cell?.text ?? candidates[0].text) : undefined;
    desk.panel.setAttribute("aria-label", `${at.row.label}, ${where}`);
    fill(desk.panel, progress(desk),
        el("div", {class: "where"}, el("h1", {}, el("button", {class: "plain", title: t("edit"), onclick: () => changeRow(desk, at.t, at.r)}, at.row.label || t("row") + " " + (at.r + 1))), el("small", {}, where)),
        desk.paper.crop(cell?.place),
        el("p", {class: "read"}, t("read_as"), " ", cell?.raw ? el("q", {}, cell.raw) : el("i", {}, t("nothing_read")), " ",
            el("span", {class: "pill " + status}, status === "read" ? t("read_status") : t(status))),
        doubt ? el("p", {class: "said"}, doubt[lang()]) : null,
        candidates.length ? el("ol", {class: "candidates"}, candidates.map((one, index) => candidate(desk, one, index))) : null,
        el("div", {id: "typed"}), actions(desk, candidates.length > 0));
}
