import {el, fill} from "./dom.js";
import {changeColumn, changeRow, changeTable} from "./edits.js";
import {t} from "./words.js";

// The table, row, column and cell of an id, t0r1c2; null where there is none.
export function cellOf(data, id) {
    const [, ti, ri, ci] = id.match(/^t(\d+)r(\d+)c(\d+)$/) ?? [];
    const table = data.tables[ti];
    const row = table?.rows[ri];
    if (!row || !(ci < row.cells.length)) return null;
    return {table, row, cell: row.cells[ci], t: +ti, r: +ri, c: +ci};
}

export function columnName(table, index) {
    const column = table.columns[index];
    const stage = column.stage ? t(column.stage === "plan" ? "plan_stage" : column.stage) : "";
    return column.label || [stage, column.year].filter(Boolean).join(" ") || t("column") + " " + (index + 1);
}

export class Tables {
    constructor(desk) {
        this.desk = desk;
        this.element = el("section", {class: desk.data.tables.length > 12 ? "tables many" : "tables", "aria-label": t("numbers")});
        this.drawn = desk.data.tables.map((table, index) => this.table(table, index));
        fill(this.element, this.drawn.length ? this.drawn : el("p", {class: "empty"}, t("no_tables")));
    }

    // Only what is not the same any more is drawn again.
    update(before) {
        const tables = this.desk.data.tables;
        const next = tables.map((table, index) => table === before.tables[index] && this.drawn[index] ? this.drawn[index] : this.table(table, index));
        next.forEach((one, index) => { if (one !== this.drawn[index]) this.drawn[index]?.replaceWith(one); });
        if (next.length !== this.drawn.length) fill(this.element, next);
        this.drawn = next;
    }

    table(table, index) {
        const head = el("tr", {}, el("th", {class: "label", scope: "col"}, ""), table.columns.map((column, c) => el("th", {scope: "col"},
            el("button", {class: "plain", title: t("edit"), onclick: () => changeColumn(this.desk, index, c)}, columnName(table, c)))));
        const rows = table.rows.map((row, r) => el("tr", {class: row.kind + (row.part ? " part" : "")},
            el("th", {class: "label", scope: "row"}, el("button", {class: "plain", title: t("edit"), onclick: () => changeRow(this.desk, index, r)}, row.label || "–")),
            row.cells.map((cell, c) => this.cell(cell, `t${index}r${r}c${c}`))));
        const unit = el("button", {class: "plain", title: t("edit"), onclick: () => changeTable(this.desk, index)}, table.unit ?? t("unit") + "?");
        return el("div", {class: "wide"}, el("table", {}, el("caption", {}, table.title ?? t("untitled"), " ", el("small", {}, unit)), el("thead", {}, head), el("tbody", {}, rows)));
    }

    cell(cell, id) {
        const select = () => this.desk.select(id);
        if (!cell) return el("td", {"data-cell": id, "data-status": "blank", tabindex: "-1", onclick: select});
        const title = [cell.status === "read" ? t("read_status") : t(cell.status), cell.repaired ? t("read_as") + " " + cell.raw : null].filter(Boolean).join(" · ");
        return el("td", {"data-cell": id, "data-status": cell.status, class: [cell.repaired && "repaired", cell.misprint && "misprint", cell.computed && "computed"].filter(Boolean).join(" ") || null,
            tabindex: "-1", title, onclick: select}, cell.text ?? "?");
    }

    find(id) { return this.element.querySelector(`[data-cell="${id}"]`); }

    // Marks the cell that is looked at, and brings it into sight.
    point() {
        for (const old of this.element.querySelectorAll("[data-doubt], [aria-current]")) {
            old.removeAttribute("data-doubt");
            old.removeAttribute("aria-current");
            old.tabIndex = -1;
        }
        const cell = this.desk.current && this.find(this.desk.current);
        if (!cell) return;
        cell.setAttribute("aria-current", "true");
        if (this.desk.doubt()) cell.setAttribute("data-doubt", this.desk.current);
        cell.tabIndex = 0;
        this.scrollTo(cell);
    }

    // Within the tables alone: what a person looks at stays where it is.
    scrollTo(cell) {
        const frame = this.element.getBoundingClientRect(), box = cell.getBoundingClientRect();
        if (box.top < frame.top) this.element.scrollTop -= frame.top - box.top + box.height;
        if (box.bottom > frame.bottom) this.element.scrollTop += box.bottom - frame.bottom + box.height;
        const wide = cell.closest(".wide").getBoundingClientRect();
        if (box.right > wide.right || box.left < wide.left) cell.closest(".wide").scrollLeft += box.right - wide.right;
    }

    move(down, right) {
        const at = this.desk.current ? cellOf(this.desk.data, this.desk.current) : {t: 0, r: -down, c: -right};
        const id = `t${at.t}r${at.r + down}c${at.c + right}`;
        if (!cellOf(this.desk.data, id)) return;
        this.desk.select(id, false);
        this.find(id)?.focus();
    }
}
