import {el, fill, say} from "./dom.js";
import {addMember, changeSeat} from "./edits.js";
import {t} from "./words.js";

function seatLine(desk, seat, index) {
    const look = () => {
        desk.seat = index;
        desk.paper.point();
    };
    const about = [seat.organization, t(seat.seat), t(seat.role)].filter(Boolean).join(" · ");
    return el("li", {"data-seat": index}, el("span", {}, el("button", {class: "plain", onclick: look}, el("b", {}, seat.name)), el("small", {}, about)),
        el("button", {onclick: () => changeSeat(desk, index), "aria-label": `${t("edit")}: ${seat.name}`}, t("edit")));
}

// The board beside the paper that it stands on.
export function showBoard(desk) {
    desk.view = "board";
    desk.seat = 0;
    desk.drawn = (page, box, found) => addMember(desk, page, box, found);
    const list = el("ul", {class: "board"});
    const draw = () => fill(list, desk.data.board.length ? desk.data.board.map((seat, index) => seatLine(desk, seat, index)) : el("li", {class: "empty"}, t("no_board")));
    desk.tables.update = draw;
    desk.show = () => desk.paper.mark();
    draw();
    desk.paper.point();
    const add = el("button", {onclick: () => { if (!desk.paper.open) desk.paper.draw(); say(t("add_member_hint")); }}, t("add_member"));
    return el("div", {class: "desk"}, el("div", {class: "left"}, el("section", {class: "tables"}, el("h1", {}, t("board")), list, add)), desk.paper.element);
}
