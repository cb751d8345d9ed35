import {data, placeLink, placeText, say, said} from './data.js';
import {element} from './elements.js';

const firstRows = 12, longText = 60;

const numeric = column => column.kind !== 'text' && column.kind !== 'date';

function bodyCell(cell, column) {
    const link = placeLink(cell.place);
    const shown = link ? element('a', {href: link, target: data.target, title: `${say('to_paper')}: ${placeText(cell.place)}`}, cell.text)
        : cell.text;
    const mark = cell.status === 'doubtful' ? element('span', {class: 'mark', title: say('doubtful')}, '◇ ') : null;
    return element('td', {
        class: [numeric(column) ? 'number' : cell.text.length > longText ? 'text long' : 'text', cell.status ?? ''].join(' ').trim(),
        title: cell.place && !link ? placeText(cell.place) : null,
    }, ...(mark ? [mark, shown] : [shown]));
}

// What is to settle first, else the first place of the row.
const placeOf = row => {
    const places = Object.values(row).map(cell => cell.place).filter(place => place);
    return places.find(place => place.open) ?? places[0];
};

function whereCell(row) {
    const place = placeOf(row);
    if (!place) return element('td', {class: 'where'});
    const link = placeLink(place);
    const page = place.page > 0 ? ` ${say('page')} ${place.page}` : '';
    const text = place.document[0] + page + (place.open ? ` (${say('settle')})` : '');
    return element('td', {class: 'where', title: placeText(place)}, link ? element('a', {href: link, target: data.target}, text) : text);
}

const compare = (a, b) => a.number !== null && b.number !== null ? a.number - b.number
    : (a.number === null) !== (b.number === null) ? (a.number === null ? 1 : -1)
    : a.text.localeCompare(b.text, 'sv');

// The table that says what the chart shows, and more.
export function table(question, rows) {
    let order = rows, sorted = null, whole = rows.length <= firstRows + 3;
    const body = element('tbody');
    const more = element('button', {type: 'button', class: 'more'}, say('show_more', rows.length));
    const fill = () => {
        const shown = whole ? order : order.slice(0, firstRows);
        body.replaceChildren(...shown.map(row => element('tr', {},
            ...question.columns.map(column => bodyCell(row[column.name], column)), whereCell(row))));
        more.hidden = whole;
    };
    more.addEventListener('click', () => { whole = true; fill(); });
    const heads = question.columns.map(column => {
        const button = element('button', {type: 'button', title: say('sort')}, said(column.title));
        const head = element('th', {scope: 'col', class: numeric(column) ? 'number' : 'text'}, button);
        button.addEventListener('click', () => {
            const down = sorted === column.name;
            sorted = down ? null : column.name;
            order = [...rows].sort((a, b) => (down ? -1 : 1) * compare(a[column.name], b[column.name]));
            heads.forEach(other => other.removeAttribute('aria-sort'));
            head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
            fill();
        });
        return head;
    });
    fill();
    return element('div', {class: 'wide', tabindex: 0, role: 'region', 'aria-label': said(question.title)},
        element('table', {}, element('thead', {}, element('tr', {}, ...heads,
            element('th', {scope: 'col'}, say('where')))), body), more);
}

