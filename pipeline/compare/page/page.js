import {chart, chartsAreBuiltIn} from './charts.js';
import {data, root, rowsOf, say, said} from './data.js';
import {element} from './elements.js';
import {table} from './tables.js';

const names = [...new Set(data.documents.map(document => document[2]).filter(name => name))].sort((a, b) => a.localeCompare(b, 'sv'));
let chosen = '';

const wished = (question, rows) => chosen === '' || !question.columns.some(column => column.name === 'association')
    ? rows : rows.filter(row => row.association.text === chosen);

function fill(section, question) {
    const rows = wished(question, rowsOf(question));
    const box = section.querySelector('.answer');
    section.dataset.width = box.clientWidth;
    if (rows.length === 0) return box.replaceChildren(element('p', {class: 'none'}, say('no_rows')));
    const drawn = chart(question, rows, box.clientWidth);
    const twin = element('details', {open: !drawn}, element('summary', {}, `${say('show_table')} (${rows.length})`),
        table(question, rows));
    const figure = drawn && element('figure', {}, ...drawn.drawn, drawn.note ? element('figcaption', {}, drawn.note) : null);
    box.replaceChildren(...[figure, twin].filter(part => part));
}

function section(question) {
    return element('section', {id: question.id},
        element('h2', {}, said(question.title)), element('p', {class: 'about'}, said(question.about)),
        element('div', {class: 'answer'}));
}

const fact = (number, word) => element('li', {}, element('b', {}, number.toLocaleString('sv-SE')), ` ${word}`);

function head() {
    const years = data.documents.map(document => document[3]).filter(year => year > 0);
    const select = element('select', {id: 'association'}, element('option', {value: ''}, say('all')),
        ...names.map(name => element('option', {value: name, selected: name === chosen}, name)));
    select.addEventListener('change', () => { chosen = select.value; draw(); });
    const languages = ['sv', 'en'].map(language => {
        const button = element('button', {type: 'button', 'aria-pressed': String(root.lang === language)},
            language === 'sv' ? 'Svenska' : 'English');
        button.addEventListener('click', () => { root.lang = language; draw(); });
        return button;
    });
    return element('header', {},
        element('div', {class: 'languages'}, ...languages), element('h1', {}, say('title')),
        element('ul', {class: 'facts'}, fact(data.documents.length, say('documents').toLowerCase()), fact(names.length, say('associations')),
            years.length ? element('li', {}, element('b', {}, `${Math.min(...years)}–${Math.max(...years)}`)) : null),
        element('p', {class: 'filter'}, element('label', {for: 'association'}, say('filter')), select),
        element('p', {class: 'notes'}, say('doubt_note'), ' ', `${say('prices_note', data.base_year)}.`),
        chartsAreBuiltIn ? null : element('p', {class: 'notes'}, say('no_charts')));
}

const link = question => element('li', {}, element('a', {href: `#${question.id}`}, said(question.title)),
    element('small', {}, ` ${chosen === '' ? question.rows.length : wished(question, rowsOf(question)).length}`));

// A chart is drawn when it comes into view, all of them before they are printed.
function draw() {
    const sections = data.questions.map(question => [section(question), question]);
    const main = element('main', {}, head(), ...sections.map(([made]) => made));
    const nav = element('nav', {'aria-label': say('questions')}, element('details', {open: matchMedia('(min-width: 72rem)').matches},
        element('summary', {}, say('questions')), element('ol', {}, ...data.questions.map(link))));
    document.title = say('title');
    document.body.replaceChildren(...[...document.body.children].filter(child => child.tagName === 'SCRIPT'), nav, main);
    const watch = new IntersectionObserver(seen => seen.filter(entry => entry.isIntersecting).forEach(entry => {
        watch.unobserve(entry.target);
        fill(entry.target, data.questions.find(question => question.id === entry.target.id));
    }), {rootMargin: '600px'});
    sections.forEach(([made]) => watch.observe(made));
    drawRest = () => sections.filter(([made]) => !made.dataset.width).forEach(([made, question]) => fill(made, question));
}

let drawRest = () => {};
addEventListener('beforeprint', () => {
    drawRest();
    document.querySelectorAll('.answer details').forEach(twin => { twin.open = true; });
});

// Charts follow the width of the window.
function redrawWhereTooWide() {
    for (const question of data.questions) {
        const section = document.getElementById(question.id);
        const drawnFor = Number(section.dataset.width);
        if (drawnFor && Math.abs(section.querySelector('.answer').clientWidth - drawnFor) > 16) fill(section, question);
    }
}
let soon = 0;
draw();
new ResizeObserver(() => { clearTimeout(soon); soon = setTimeout(redrawWhereTooWide, 150); }).observe(document.documentElement);
if (location.hash) { drawRest(); document.getElementById(location.hash.slice(1))?.scrollIntoView(); }
