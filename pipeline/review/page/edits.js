import {get} from "./api.js";
import {ask, choice, el, say} from "./dom.js";
import {t} from "./words.js";

// What is not a number: rows, columns, tables, seats. Only what was changed is sent.
async function change(desk, title, about, target, fields, extra) {
    const given = await ask(title, fields, t("save"), t("cancel"), extra);
    if (!given) return;
    if (given.how !== "yes") return desk.change([{about: given.how, ...target, answer: ""}]);
    const answers = about.map((name, index) => ({about: name, ...target, answer: given.values[index], was: fields[index].was}))
        .filter(one => one.answer !== one.was).map(({was, ...one}) => one);
    if (answers.length) await desk.change(answers);
}

const text = (label, was) => ({label, was: was ?? "", input: el("input", {value: was ?? "", autocomplete: "off"})});
const pick = (label, was, options) => ({label, was: was ?? "", input: choice(options, was ?? "")});
const named = names => names.map(name => [name, t(name)]);

let accounts;

async function accountField(row) {
    accounts ??= (await get("accounts")).accounts;
    return pick(t("account"), row.account, [["", t("no_account")], ...accounts.map(one => [one.code, `${one.code} ${one.name}`])]);
}

export async function changeRow(desk, table, index) {
    const row = desk.data.tables[table].rows[index];
    const part = {label: t("part"), was: String(row.part), input: el("input", {type: "checkbox", checked: row.part})};
    await change(desk, t("row"), ["label", "kind", "account", "part"], {row: `t${table}r${index}`},
        [text(t("label"), row.label), pick(t("kind"), row.kind, named(["item", "sum", "heading"])), await accountField(row), part], [["no_row", t("no_row")]]);
}

export async function changeColumn(desk, table, index) {
    const column = desk.data.tables[table].columns[index];
    await change(desk, t("column"), ["header", "year", "stage"], {column: `t${table}c${index}`},
        [text(t("header"), column.label), text(t("year"), column.year === null ? "" : String(column.year)),
            pick(t("stage"), column.stage, [["", "–"], ...named(["outcome", "forecast", "budget"]), ["plan", t("plan_stage")]])]);
}

export async function changeTable(desk, index) {
    const table = desk.data.tables[index];
    await change(desk, t("table"), ["unit", "table"], {table: `t${index}`},
        [pick(t("unit"), table.unit, [["", "–"], ["kr", "kr"], ["tkr", "tkr"], ["mkr", "mkr"]]),
            pick(t("kind"), table.kind, named(["budget", "income_statement", "balance_sheet", "cash_flow", "other"]))]);
}

export async function changeSeat(desk, index) {
    const seat = desk.data.board[index];
    await change(desk, t("board"), ["name", "organization", "seat", "role"], {seat: index},
        [text(t("name"), seat.name), text(t("organization"), seat.organization), pick(t("seat"), seat.seat, named(["ordinary", "substitute"])),
            pick(t("role"), seat.role, named(["chair", "vice_chair", "member"]))], [["no_seat", t("no_seat")]]);
}

// What was read in a box that a person drew: a row that was missed, or numbers of one.
export async function addDrawn(desk, page, box, found) {
    const table = desk.data.tables[found.table];
    if (!table) return say(t("no_table_there"), true);
    const read = table.columns.map((column, c) => found.cells.find(cell => cell.column === c));
    const within = column => !column.place?.box || (column.place.box[0] < box[0] + box[2] && box[0] < column.place.box[0] + column.place.box[2]);
    const columns = table.columns.map((column, c) => ({column, c})).filter(({column}) => within(column));
    const fields = columns.map(({column, c}) => text(column.label || t("column") + " " + (c + 1), read[c]?.text));
    const missed = found.row === null;
    if (missed) fields.unshift(text(t("label"), found.label.text));
    const given = await ask(missed ? t("drawn_row") : table.rows[found.row].label, fields, t("save"), t("cancel"));
    if (!given) return;
    const answers = missed ? [{about: "row", place: {page, box: found.label.box ?? box, raw: found.label.text}, answer: given.values.shift()}] : [];
    given.values.forEach((value, index) => {
        if (!value) return;
        const {column, c} = columns[index];
        const band = column.place?.box ? [column.place.box[0], box[1], column.place.box[2], box[3]] : box;
        answers.push({about: "number", place: {page, box: read[c]?.box ?? band, raw: read[c]?.text ?? ""}, answer: value});
    });
    await desk.change(answers);
}

// A member of the board who was missed: "Marit Ekvall, Lövsjö kommun (ordf.)"
export async function addMember(desk, page, box, found) {
    const [name, ...rest] = found.text.split(",");
    const fields = [text(t("name"), name.trim()), text(t("organization"), rest.join(",").replace(/\(.*\)/, "").trim()),
        pick(t("seat"), "ordinary", named(["ordinary", "substitute"])), pick(t("role"), "member", named(["chair", "vice_chair", "member"]))];
    const given = await ask(t("drawn_member"), fields, t("save"), t("cancel"));
    if (!given?.values[0]) return;
    const place = {page, box: found.box ?? box, raw: found.text};
    await desk.change(["member", "organization", "seat", "role"].map((about, index) => ({about, place, answer: given.values[index]})).filter(one => one.answer));
}
