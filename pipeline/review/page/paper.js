import {post} from "./api.js";
import {el, fill, say} from "./dom.js";
import {cellOf} from "./tables.js";
import {pageText} from "./text.js";
import {t} from "./words.js";

const full = 1650, least = 12;

// The paper: a page with the table drawn over it, and crops of it.
export class Paper {
    constructor(desk) {
        this.desk = desk;
        this.number = 0;
        this.zoom = 1;
        this.sheet = el("div", {class: "sheet"});
        this.scroll = el("div", {class: "scroll", tabindex: "0", role: "group", "aria-label": t("page")}, this.sheet);
        this.choose = el("input", {type: "number", min: 1, max: desk.data.pages.length, "aria-label": t("page"), onchange: event => this.show(+event.target.value)});
        this.drawing = el("button", {"aria-pressed": "false", title: t("draw_hint"), onclick: () => this.draw()}, t("draw"));
        const bar = el("div", {class: "bar"}, el("label", {}, t("page"), " ", this.choose), el("small", {}, t("of_pages", desk.data.pages.length)),
            el("button", {"aria-label": t("smaller"), onclick: () => this.scale(1 / 1.4)}, "−"), el("button", {"aria-label": t("larger"), onclick: () => this.scale(1.4)}, "+"), this.drawing);
        this.element = el("section", {class: "paper", "aria-label": t("page")}, bar, this.scroll);
        this.sheet.addEventListener("pointerdown", event => this.begin(event));
    }

    frame(number) { return this.desk.data.pages[number - 1]; }
    picture(number, width) { return `/api/documents/${this.desk.id}/pages/${number}/picture?width=${width}&v=${this.desk.data.mark.split(".")[0]}`; }

    scale(by) {
        this.zoom = Math.min(6, Math.max(1, this.zoom * by));
        this.sheet.style.setProperty("width", this.zoom * 100 + "%");
        if (this.image && this.zoom > 1.3) this.image.src = this.picture(this.number, full);
    }

    show(number) {
        const frame = this.frame(number);
        if (!frame) return;
        this.choose.value = number;
        if (this.number === number) return this.mark();
        this.number = number;
        this.image = null;
        if (!frame.picture) {
            fill(this.sheet, el("p", {class: "empty"}, frame.width ? t("no_picture") : ""));
            if (!frame.width) pageText(this.desk, number).then(text => { if (this.number === number) { fill(this.sheet, text); this.mark(); } });
            return;
        }
        this.image = el("img", {src: this.picture(number, this.zoom > 1.3 ? full : 1000), alt: t("picture_of", number), width: frame.width, height: frame.height, draggable: "false"});
        this.marks = el("div", {class: "marks"});
        fill(this.sheet, this.image, this.marks);
        this.mark();
    }

    at() { return this.desk.current ? cellOf(this.desk.data, this.desk.current) : null; }

    // What is looked at.
    place() {
        if (this.desk.view === "board") return this.desk.data.board[this.desk.seat]?.place;
        return this.at()?.cell?.place;
    }

    // What stands on the page, each in its place; the column of the cell that is looked at.
    mark() {
        if (!this.image) return this.markLine();
        const frame = this.frame(this.number);
        const spot = (box, name, more = {}) => el("div", {class: "mark " + name, style: {left: box[0] / frame.width * 100 + "%", top: box[1] / frame.height * 100 + "%",
            width: box[2] / frame.width * 100 + "%", height: box[3] / frame.height * 100 + "%"}, ...more});
        const marks = this.desk.view === "board" ? this.seats(spot) : this.cells(spot);
        fill(this.marks, marks);
        const here = this.marks.querySelector(".here");
        if (here) this.scroll.scrollTo({top: here.offsetTop - this.scroll.clientHeight / 2, left: here.offsetLeft - this.scroll.clientWidth / 2});
    }

    seats(spot) {
        return this.desk.data.board.map((seat, index) => seat.place?.page === this.number && seat.place.box
            ? spot(seat.place.box, index === this.desk.seat ? "confirmed here" : "confirmed", {onclick: () => { this.desk.seat = index; this.mark(); }}) : null).filter(Boolean);
    }

    cells(spot) {
        const at = this.at();
        const marks = [];
        this.desk.data.tables.forEach((table, ti) => table.rows.forEach((row, r) => row.cells.forEach((cell, c) => {
            if (cell?.place?.page !== this.number || !cell.place.box) return;
            const id = `t${ti}r${r}c${c}`;
            marks.push(spot(cell.place.box, cell.status + (id === this.desk.current ? " here" : ""), {onclick: () => { if (!this.open) this.desk.select(id); }}));
        })));
        const column = at?.table.columns[at.c].place;
        if (column?.page === this.number && column.box) marks.unshift(spot(column.box, "band"));
        return marks;
    }

    markLine() {
        const place = this.place();
        for (const old of this.sheet.querySelectorAll(".here")) old.classList.remove("here");
        const line = place?.page === this.number && this.sheet.querySelector(`[data-line="${place.line}"]`);
        if (!line) return;
        line.classList.add("here");
        line.scrollIntoView({block: "nearest"});
    }

    point() {
        this.show(this.place()?.page ?? this.at()?.table.place?.page ?? (this.number || 1));
    }

    // The ink large, with what stands around it.
    crop(place) {
        const frame = place?.box && this.frame(place.page);
        if (!frame?.picture) return null;
        const [x, y, width, height] = place.box;
        const zoom = Math.min(Math.max(60 / Math.max(height, 1), 420 / frame.width), 260 / Math.max(width, 1));
        const centre = size => ({left: `calc(50% - ${(x + width / 2) * zoom}px)`, top: `calc(50% - ${(y + height / 2) * zoom}px)`, ...size});
        return el("div", {class: "crop", role: "img", "aria-label": t("crop_of", place.page)},
            el("div", {class: "moved", style: centre({width: frame.width * zoom + "px", height: frame.height * zoom + "px"})},
                el("img", {src: this.picture(place.page, full), alt: "", draggable: "false"}),
                el("div", {class: "ink", style: {left: x * zoom - 4 + "px", top: y * zoom - 4 + "px", width: width * zoom + 8 + "px", height: height * zoom + 8 + "px"}})));
    }

    draw() {
        this.open = !this.open;
        this.drawing.setAttribute("aria-pressed", String(this.open));
        this.sheet.classList.toggle("drawing", this.open);
        if (this.open) say(t("draw_hint"));
    }

    begin(event) {
        if (!this.open || !this.image) return;
        event.preventDefault();
        const area = this.sheet.getBoundingClientRect();
        const frame = this.frame(this.number);
        const at = moved => [(moved.clientX - area.left) / area.width * frame.width, (moved.clientY - area.top) / area.height * frame.height];
        const from = at(event);
        const rubber = el("div", {class: "mark rubber"});
        this.marks.append(rubber);
        let box = null;
        const move = moved => {
            const to = at(moved);
            box = [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])].map(side => Math.max(0, Math.round(side)));
            ["left", "top", "width", "height"].forEach((side, i) => rubber.style.setProperty(side, box[i] / (i % 2 ? frame.height : frame.width) * 100 + "%"));
        };
        const end = async () => {
            removeEventListener("pointermove", move);
            removeEventListener("pointerup", end);
            rubber.remove();
            this.draw();
            if (!box || box[2] < least || box[3] < least) return;
            const found = await post(`documents/${this.desk.id}/read`, {page: this.number, box});
            await this.desk.drawn(this.number, box, found);
        };
        addEventListener("pointermove", move);
        addEventListener("pointerup", end);
    }
}
