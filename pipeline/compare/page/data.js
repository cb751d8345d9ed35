// What the program says (page_data.cpp), and how it is told in words. Text of documents is only
// ever text: it goes into the page by textContent.
export const data = JSON.parse(document.getElementById('data').textContent);

export const root = document.documentElement;
const english = () => root.lang === 'en';

export const said = pair => pair[english() ? 1 : 0] || pair[0];
export const say = (key, ...values) => values.reduce(
    (text, value, i) => text.replace(`%${i + 1}`, value), key in data.words ? said(data.words[key]) : key);

const statuses = ['proved', 'read', 'doubtful', 'confirmed'];

const wholeFormat = new Intl.NumberFormat('sv-SE', {maximumFractionDigits: 2});
const shareFormat = new Intl.NumberFormat('sv-SE', {minimumFractionDigits: 1, maximumFractionDigits: 1});

const placeAt = (cell, from) => cell.length > from ? {
    document: data.documents[cell[from]], page: cell[from + 1], table: cell[from + 2],
    row: cell[from + 3], column: cell[from + 4], line: cell[from + 5],
    open: cell[from + 6] === 1, more: cell[from + 7], box: cell.slice(from + 8, from + 12),
} : null;

// A cell as the charts and tables take it: text, number (the middle of what it may be), place …
export function cellOf(cell, kind) {
    if (cell === null) return {text: '', number: null};
    if (typeof cell === 'number') return {text: String(cell), number: cell};
    if (typeof cell === 'string') return {text: cell, number: null};
    if (cell[0] === 'w') return {text: say(cell[1]), number: null, word: cell[1]};
    if (cell[0] === 't') return {text: said([cell[1], cell[2]]), number: null, place: placeAt(cell, 3)};
    const [, low, high, status] = cell;
    const format = kind === 'percent' ? shareFormat : wholeFormat;
    const text = low === null ? '?' : low === high ? format.format(low)
        : `${format.format(low)} – ${format.format(high)}`;
    return {text, number: low === null ? null : (low + high) / 2, low, high,
            status: statuses[status], place: placeAt(cell, 4)};
}

// "3f2a… sida 3, tabell 1 …"
export function placeText(place) {
    const parts = ['page', 'table', 'row', 'column', 'line']
        .filter(name => place[name] > 0).map(name => `${say(name)} ${place[name]}`);
    if (place.box.length === 4) parts.push(`${say('box')} ${place.box.join(' ')}`);
    const more = place.more > 0 ? ` ${say('more', place.more)}` : '';
    return `${place.document[0]} ${parts.join(', ')}${more}`;
}

// Where the place can be seen; null where no report lies beside this page.
export function placeLink(place) {
    if (!place || !place.document[4]) return null;
    const anchor = place.table > 0 ? `table-${place.table}-row-${place.row}-column-${place.column}`
        : place.page > 0 ? `page-${place.page}` : '';
    return `${place.document[4]}#${anchor}`;
}

// The rows of a question as objects: the cell of each column under its name. Made once a language.
const made = new Map();
export function rowsOf(question) {
    const key = question.id + root.lang;
    if (!made.has(key))
        made.set(key, question.rows.map(row => Object.fromEntries(
            question.columns.map((column, i) => [column.name, cellOf(row[i], column.kind)]))));
    return made.get(key);
}

export const columnOf = (question, name) => question.columns.find(column => column.name === name);
