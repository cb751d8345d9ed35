import {get} from "./api.js";
import {el, fill, say} from "./dom.js";
import {t} from "./words.js";

// The lines of a page as they were read, each to be found by its number.
export async function pageText(desk, number) {
    const words = await get(`documents/${desk.id}/pages/${number}/text`);
    return el("ol", {class: "lines"}, words.as_read.split("\n").map((line, index) => el("li", {"data-line": index + 1}, line)));
}

// The text of a page beside its picture; a person may put it right.
export function showText(desk) {
    let number = 1, read = false;
    const holder = el("div", {class: "beside"});
    const save = async (words, area) => {
        if (await desk.change([{about: "text", page: number, seen: words.repaired.split("\n"), answer: area.value.replace(/\n$/, "").split("\n")}])) { say(t("saved")); draw(); }
    };
    const editor = words => {
        const area = el("textarea", {lang: "sv", spellcheck: "true", "aria-label": t("text"), rows: Math.min(60, words.repaired.split("\n").length + 2)});
        area.value = words.said ?? words.repaired;
        return [area, el("div", {class: "buttons"}, el("button", {class: "primary", id: "save-text", onclick: () => save(words, area)}, t("save_text")),
            el("small", {}, t(words.said === null ? "page_not_said" : "page_said")))];
    };
    const draw = async () => {
        const frame = desk.data.pages[number - 1];
        if (!frame) return;
        const wanted = number;
        const words = await get(`documents/${desk.id}/pages/${number}/text`);
        if (wanted !== number) return;
        fill(holder, frame.picture ? el("img", {src: desk.paper.picture(number, 1000), alt: t("picture_of", number), width: frame.width, height: frame.height}) : null,
            el("div", {}, read ? el("pre", {lang: "sv"}, words.as_read) : editor(words)));
    };
    const choose = el("input", {type: "number", min: 1, max: desk.data.pages.length, value: 1, onchange: event => { number = +event.target.value || 1; draw(); }});
    const button = (name, as) => el("button", {"aria-pressed": String(read === as), onclick: event => {
        read = as;
        for (const other of event.target.parentNode.children) other.setAttribute("aria-pressed", String(other === event.target));
        draw();
    }}, t(name));
    draw();
    return el("div", {}, el("div", {class: "filters"}, el("label", {}, t("page"), " ", choose, " ", t("of_pages", desk.data.pages.length)),
        el("div", {class: "choices", role: "group"}, button("repaired", false), button("as_read", true))), holder);
}
