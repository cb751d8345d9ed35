import * as Plot from '@observablehq/plot';
import {columnOf, data, placeLink, placeText, say, said} from './data.js';

// Okabe and Ito's colours, which people tell apart however they see colour; shapes say it again.
const colours = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#000000'];
const shapes = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross', 'wye'];
const context = '#b9b4a6';
const mostBars = 30;

const shortMoney = value => {
    const size = Math.abs(value);
    const set = (number, digits) => number.toLocaleString('sv-SE', {maximumFractionDigits: digits});
    return size >= 1e6 ? `${set(value / 1e6, 2)} mkr` : size >= 1e3 ? `${set(value / 1e3, 0)} tkr` : `${set(value, 0)} kr`;
};
const shortName = text => text.replace(/^(samordningsförbund(et)?)\s+(i\s+)?/i, '').replace(/s samordningsförbund$/i, '');
const cut = (text, most) => text.length > most ? `${text.slice(0, most - 1)}…` : text;

const axisOf = (question, name) => {
    const column = columnOf(question, name);
    const format = column.kind === 'money' ? shortMoney : column.kind === 'percent' ? value => `${value.toLocaleString('sv-SE')} %`
        : column.kind === 'year' || column.kind === 'number' ? value => Number.isInteger(value) ? String(value) : '' : undefined;
    return {label: said(column.title), tickFormat: format};
};

const tellRow = (question, row) => question.columns.filter(column => row[column.name].text !== '')
    .map(column => `${said(column.title)}: ${cut(row[column.name].text, 80)}`)
    .concat(Object.values(row).filter(cell => cell.place).slice(0, 1).map(cell => placeText(cell.place))).join('\n');

// A point of a chart: numbers and texts by channel, and the row that it stands for.
const pointsOf = (question, rows, {x, y, series}) => rows.map(row => ({
    row, x: row[x].number ?? shortName(row[x].text), y: row[y].number ?? shortName(row[y].text),
    low: row[y].low, high: row[y].high, doubtful: row[y].status === 'doubtful',
    series: series ? shortName(row[series].text) : '', link: placeLink(row[y].place ?? row[x].place),
    told: tellRow(question, row),
}));

const frame = (question, channels, width) => ({
    width, marginTop: 34, marginLeft: 78, marginRight: 24, marginBottom: 46, style: {fontSize: '13px', fontFamily: 'inherit', background: 'none'},
    x: {...axisOf(question, channels.x), labelAnchor: 'center', labelArrow: 'none', labelOffset: 40, nice: true},
    y: {...axisOf(question, channels.y), grid: true, labelArrow: 'none', labelOffset: 70, nice: true, zero: channels.rule !== undefined},
});

const linked = {href: 'link', target: data.target, title: 'told'};
const tip = points => Plot.tip(points, Plot.pointer({x: 'x', y: 'y', title: 'told', lineWidth: 28, maxRadius: 30}));

// A line breaks where a year is missing.
function withGaps(points) {
    const whole = [];
    points.forEach((point, i) => {
        const before = points[i - 1];
        if (before && before.series === point.series && point.x - before.x > 1)
            whole.push({...before, x: before.x + 1, y: NaN});
        whole.push(point);
    });
    return whole;
}

// The series that are largest where they end get colours; the others stay in the background.
function largest(points, most) {
    const ends = new Map();
    for (const point of points) ends.set(point.series, Math.abs(point.y));
    return [...ends].sort((a, b) => b[1] - a[1]).slice(0, most).map(([series]) => series).sort((a, b) => a.localeCompare(b, 'sv'));
}

const scales = chosen => ({
    color: {domain: chosen, range: colours.slice(0, chosen.length), unknown: context},
    symbol: {domain: chosen, range: shapes.slice(0, chosen.length)},
});

// Colours and shapes by name, above the chart.
const legend = chosen => chosen.length < 2 ? null
    : Plot.legend({...scales(chosen), fill: 'color', style: {fontSize: '13px', fontFamily: 'inherit', background: 'none'}});

const ranges = points => Plot.ruleX(points.filter(point => point.doubtful && point.low !== point.high),
    {x: 'x', y1: 'low', y2: 'high', stroke: '#7a3c00', strokeWidth: 2.5});

function lines(question, rows, width) {
    const channels = question.chart;
    const own = channels.only ? rows.filter(row => row[channels.only].number === row[channels.x].number) : rows;
    const points = pointsOf(question, own, channels).filter(point => typeof point.y === 'number');
    points.sort((a, b) => a.series.localeCompare(b.series, 'sv') || a.x - b.x);
    const chosen = largest(points, colours.length);
    const front = points.filter(point => chosen.includes(point.series));
    const back = points.filter(point => !chosen.includes(point.series));
    const base = frame(question, channels, width);
    const {symbol, color} = scales(chosen);
    return [legend(chosen), Plot.plot({
        ...base, height: 380, color, symbol,
        x: {...base.x, ticks: Math.min(12, new Set(points.map(point => point.x)).size)},
        marks: [
            channels.rule ? Plot.ruleY([Number(channels.rule)], {stroke: '#a11d1d', strokeDasharray: '5 4', strokeWidth: 1.5}) : null,
            Plot.line(withGaps(back), {x: 'x', y: 'y', z: 'series', stroke: context, strokeWidth: 1, strokeOpacity: 0.55}),
            Plot.line(withGaps(front), {x: 'x', y: 'y', z: 'series', stroke: 'series', strokeWidth: 2}),
            ranges(points),
            Plot.dot(back, {x: 'x', y: 'y', r: 1.8, fill: context, ...linked}),
            Plot.dot(front.filter(point => !point.doubtful), {x: 'x', y: 'y', fill: 'series', symbol: 'series', r: 4, ...linked}),
            Plot.dot(front.filter(point => point.doubtful), {x: 'x', y: 'y', stroke: 'series', fill: '#fffefb', symbol: 'series', r: 4.5, strokeWidth: 2, ...linked}),
            tip(points),
        ],
    })];
}

function dots(question, rows, width) {
    const channels = question.chart;
    const points = pointsOf(question, rows, channels).filter(point => typeof point.x === 'number' && typeof point.y === 'number');
    const series = new Set(points.map(point => point.series));
    const chosen = series.size <= colours.length ? [...series].sort((a, b) => a.localeCompare(b, 'sv')) : largest(points, colours.length);
    const {symbol, color} = scales(chosen);
    return [legend(chosen), Plot.plot({
        ...frame(question, channels, width), height: 400, color, symbol,
        marks: [
            points.some(point => point.y < 0) ? Plot.ruleY([0], {stroke: '#5a606b'}) : null,
            ranges(points),
            Plot.dot(points.filter(point => !chosen.includes(point.series)), {x: 'x', y: 'y', r: 2, fill: context, ...linked}),
            Plot.dot(points.filter(point => chosen.includes(point.series)), {x: 'x', y: 'y', stroke: 'series', symbol: 'series', r: 4, strokeWidth: 1.8, ...linked}),
            tip(points),
        ],
    })];
}

function bars(question, rows, width) {
    const {x, y} = question.chart;
    const latest = rows.filter(row => row[x].number !== null)
        .sort((a, b) => Math.abs(b[x].number) - Math.abs(a[x].number)).slice(0, mostBars);
    const points = latest.map((row, i) => ({
        row, i, x: row[x].number, y: cut(shortName(row[y].text), 30) + (row.association && y !== 'association' ? ` · ${cut(shortName(row.association.text), 18)}` : '')
            + (row.year ? ` ${row.year.text}` : ''),
        low: row[x].low, high: row[x].high, doubtful: row[x].status === 'doubtful',
        link: placeLink(row[x].place), told: tellRow(question, row),
    }));
    const names = [...new Set(points.map(point => point.y))];
    return Plot.plot({
        width, marginLeft: Math.min(290, width * 0.45), marginRight: 30, marginBottom: 46, height: 70 + 24 * names.length,
        style: {fontSize: '13px', fontFamily: 'inherit', background: 'none'},
        x: {...axisOf(question, x), grid: true, labelAnchor: 'center', labelArrow: 'none', labelOffset: 40, nice: true},
        y: {domain: names, label: null},
        marks: [
            Plot.barX(points, {x1: 0, x2: 'x', y: 'y', fill: point => point.doubtful ? '#e9c98f' : '#0072B2', insetTop: 2, insetBottom: 2, ...linked}),
            Plot.ruleY(points.filter(point => point.low !== point.high), {x1: 'low', x2: 'high', y: 'y', stroke: '#7a3c00', strokeWidth: 2}),
            Plot.ruleX([0]),
            Plot.tip(points, Plot.pointerY({x: 'x', y: 'y', title: 'told', lineWidth: 28})),
        ],
    });
}

// How far each kind of thing lies from nothing: a point for each row, a bar at the middle one.
function strip(question, rows, width) {
    const {x, y, series} = question.chart;
    const points = rows.filter(row => row[x].number !== null).map(row => ({
        x: row[x].number, y: cut(row[y].text, 38), series: row[series].text, link: placeLink(row[x].place), told: tellRow(question, row),
    }));
    const names = [...new Set(points.map(point => point.y))].sort((a, b) => a.localeCompare(b, 'sv'));
    const chosen = [...new Set(points.map(point => point.series))].sort();
    const known = {...scales(chosen.slice(0, colours.length))};
    const sizes = points.map(point => Math.abs(point.x)).sort((a, b) => a - b);
    const most = Math.max(5, sizes[Math.floor(sizes.length * 0.97)]);
    const title = Object.assign(document.createElement('p'), {className: 'key', textContent: `${said(columnOf(question, series).title)}:`});
    return [title, legend(chosen), Plot.plot({
        width, marginLeft: Math.min(270, width * 0.45), marginRight: 30, marginBottom: 46, height: 70 + 34 * names.length,
        style: {fontSize: '13px', fontFamily: 'inherit', background: 'none'}, color: known.color, symbol: known.symbol,
        x: {...axisOf(question, x), domain: [-most, most], clamp: true, grid: true, labelAnchor: 'center', labelArrow: 'none', labelOffset: 40, nice: true},
        y: {domain: names, label: null},
        marks: [
            Plot.ruleX([0], {stroke: '#5a606b'}),
            Plot.dot(points, {x: 'x', y: 'y', stroke: 'series', symbol: 'series', r: 3, strokeOpacity: 0.55,
                dy: -7, ...linked}),
            Plot.tickX(points, Plot.groupY({x: 'median'}, {x: 'x', y: 'y', stroke: 'series', strokeWidth: 4, insetTop: 17, insetBottom: 3})),
            tip(points),
        ],
    })].filter(part => part);
}

// Which years an association has: the darker, the more is told; a hole where there is no plan.
function map(question, rows, width) {
    const {x, y, fill, empty} = question.chart;
    const cells = rows.map(row => ({
        x: row[x].number, y: shortName(row[y].text), value: row[fill].number, hole: row[empty].number === 0,
        told: tellRow(question, row),
    }));
    const names = [...new Set(cells.map(cell => cell.y))];
    const years = cells.map(cell => cell.x);
    const span = Array.from({length: Math.max(...years) - Math.min(...years) + 1}, (_, i) => Math.min(...years) + i);
    return Plot.plot({
        width, marginLeft: Math.min(190, width * 0.35), marginTop: 34, height: 60 + 17 * names.length, padding: 0.08,
        style: {fontSize: '12px', fontFamily: 'inherit', background: 'none'},
        x: {type: 'band', domain: span, axis: 'top', label: null, tickFormat: year => span.length <= 16 || year % 5 === 0 ? String(year) : ''},
        y: {domain: names, label: null, tickFormat: name => cut(name, 26)},
        color: {type: 'linear', domain: [0, 8], range: ['#deebf7', '#08306b'], legend: true, label: said(columnOf(question, fill).title)},
        marks: [
            Plot.cell(cells.filter(cell => !cell.hole), {x: 'x', y: 'y', fill: 'value', rx: 2}),
            Plot.cell(cells.filter(cell => cell.hole), {x: 'x', y: 'y', fill: '#fffefb', stroke: '#D55E00', strokeWidth: 1.4, rx: 2, inset: 1}),
            Plot.text(cells.filter(cell => cell.hole), {x: 'x', y: 'y', text: () => '×', fill: '#b34700'}),
            Plot.tip(cells, Plot.pointer({x: 'x', y: 'y', title: 'told', lineWidth: 28})),
        ],
    });
}

const kinds = {lines, dots, bars, strip, map};

export const chartsAreBuiltIn = true;


// The chart of a question, and what must be said beside it; nothing where it has none.
export function chart(question, rows, width) {
    const draw = kinds[question.chart.kind];
    if (!draw || rows.length === 0) return null;
    const drawn = [draw(question, rows, Math.max(width, 300))].flat().filter(part => part);
    drawn.at(-1).setAttribute('role', 'img');
    drawn.at(-1).setAttribute('aria-label', said(question.title));
    const series = new Set(rows.map(row => question.chart.series ? row[question.chart.series].text : ''));
    const many = ['lines', 'dots'].includes(question.chart.kind) && series.size > colours.length;
    return {drawn, note: many ? say('top_series', colours.length, series.size) : ''};
}
