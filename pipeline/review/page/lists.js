import {el} from "./dom.js";
import {lang, t} from "./words.js";

const most = 160;
const short = text => text.length > most ? text.slice(0, most) + " …" : text;

export function showFindings(desk) {
    if (desk.data.findings.length === 0) return el("p", {class: "empty"}, t("no_findings"));
    return el("ul", {class: "findings"}, desk.data.findings.map(one => el("li", {class: one.severity}, one[lang()], one.place ? el("small", {}, " ", el("a", {href: `#/d/${desk.id}/at/#page-${one.place.page}`}, `${t("page").toLowerCase()} ${one.place.page}`)) : null)));
}

export function showLog(desk) {
    if (desk.data.log.length === 0) return el("p", {class: "empty"}, t("no_log"));
    return el("table", {class: "log"}, el("tbody", {}, [...desk.data.log].reverse().map(one => el("tr", {}, el("td", {}, t(one.about === "member" ? "member_about" : one.about)), el("td", {}, el("q", {}, short(one.raw)), " → ", el("b", {}, one.about === "repair" && one.answer ? t(one.answer) : short(one.answer) || "–")),
        el("td", {}, one.who), el("td", {}, el("time", {datetime: one.when}, new Date(one.when).toLocaleString(lang())))))));
}
