import {get} from "./api.js";
import {el, fill} from "./dom.js";
import {t} from "./words.js";

// The lines of a page as they were read, each to be found by its number.
export async function pageText(desk, number) {
    const words = await get(`documents/${desk.id}/pages/${number}/text`);
    return el("ol", {class: "lines"}, words.as_read.split("\n").map((line, index) => el("li", {"data-line": index + 1}, line)));
}

// The text of a page beside its picture.
export function showText(desk) {
    let number = 1, read = false;
    const holder = el("div", {class: "beside"});
    const draw = async () => {
        const frame = desk.data.pages[number - 1];
        const words = await get(`documents/${desk.id}/pages/${number}/text`);
        fill(holder, frame.picture ? el("img", {src: desk.paper.picture(number, 1000), alt: t("picture_of", number), width: frame.width, height: frame.height}) : null,
            el("pre", {lang: "sv"}, read ? words.as_read : words.repaired));
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
