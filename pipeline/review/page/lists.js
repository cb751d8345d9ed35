import {el} from "./dom.js";
import {changeSeat} from "./edits.js";
import {lang, t} from "./words.js";

export function showBoard(desk) {
    const draw = () => el("ul", {class: "board"}, desk.data.board.map((seat, index) => el("li", {}, el("span", {}, el("b", {}, seat.name), el("small", {}, [seat.organization, t(seat.seat), t(seat.role)].filter(Boolean).join(" · "))),
        el("button", {onclick: () => changeSeat(desk, index)}, t("edit")))));
    if (desk.data.board.length === 0) return el("p", {class: "empty"}, t("no_board"));
    let list = draw();
    desk.tables.update = () => { const next = draw(); list.replaceWith(next); list = next; };
    return list;
}

export function showFindings(desk) {
    if (desk.data.findings.length === 0) return el("p", {class: "empty"}, t("no_findings"));
    return el("ul", {class: "findings"}, desk.data.findings.map(one => el("li", {class: one.severity}, one[lang()], one.place ? el("small", {}, ` ${t("page").toLowerCase()} ${one.place.page}`) : null)));
}

export function showLog(desk) {
    if (desk.data.log.length === 0) return el("p", {class: "empty"}, t("no_log"));
    return el("table", {class: "log"}, el("tbody", {}, [...desk.data.log].reverse().map(one => el("tr", {}, el("td", {}, t(one.about)), el("td", {}, el("q", {}, one.raw), " → ", el("b", {}, one.answer || "–")),
        el("td", {}, one.who), el("td", {}, el("time", {datetime: one.when}, new Date(one.when).toLocaleString(lang())))))));
}
