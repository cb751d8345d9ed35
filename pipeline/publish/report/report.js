'use strict';
// The report at work. Values and the marks on the pages that share a spot of ink carry the same
// number in data-spot; choosing one shows the other. The address (#table-1-row-2-column-1)
// leads to a value. Nothing is fetched, stored or built from text as markup.
(() => {
    const root = document.documentElement;
    const words = JSON.parse(document.getElementById('words').textContent);
    const say = key => words[key][root.lang === 'en' ? 1 : 0];
    const paper = () => document.getElementById('pages');
    const press = (buttons, pressed) =>
        buttons.forEach(b => b.setAttribute('aria-pressed', String(b === pressed)));

    // --- Going to a place ---------------------------------------------------------------

    // The paper scrolls by itself where it stands beside the records.
    function showOnPaper(element, part = 0.4) {
        const pane = paper();
        if (getComputedStyle(pane).position !== 'sticky') {
            element.scrollIntoView({block: part ? 'center' : 'start'});
            return;
        }
        // Pages that come into view find their true height, so aim again.
        const aim = times => {
            const at = element.getBoundingClientRect(), around = pane.getBoundingClientRect();
            const bar = pane.querySelector('.toolbar').offsetHeight;
            pane.scrollTop += at.top - around.top - bar - part * (around.height - bar);
            if (part) pane.scrollLeft += at.left + at.width / 2 - around.left - around.width / 2;
            if (times > 1) requestAnimationFrame(() => aim(times - 1));
        };
        aim(3);
    }

    const markOf = spot => [...paper().querySelectorAll(`[data-spot~="${spot}"]`)].find(mark => {
        const page = mark.closest('.page');
        const asText = paper().dataset.view === 'text' || page.classList.contains('wordy');
        return mark.closest(asText ? '.text' : '.picture');
    });

    // The value that an address leads to; for a table, its caption.
    function valueAt(address) {
        const value = document.getElementById(address.slice(1));
        return value?.caption?.querySelector('[data-spot]') ?? value;
    }

    const valueOf = link => valueAt(link.getAttribute('href'));

    // from: the side that the reader is on, which stays where it is.
    function choose(link, from) {
        const spot = link.dataset.spot.split(' ')[0];
        document.querySelectorAll('.on').forEach(e => e.classList.remove('on'));
        document.querySelectorAll(`[data-spot~="${spot}"]`).forEach(e => e.classList.add('on'));
        const mark = markOf(spot);
        if (from !== 'records') {
            const value = from === 'paper' ? valueOf(link) : link;
            value?.scrollIntoView({block: 'center', inline: 'nearest'});
        }
        const stacked = getComputedStyle(paper()).position !== 'sticky';
        if (mark && from !== 'paper' && !(stacked && from === 'address')) showOnPaper(mark);
    }

    function chooseAddress() {
        const value = location.hash && valueAt(location.hash);
        if (value && value.dataset.spot) choose(value, 'address');
    }

    function onClick(event) {
        const link = event.target.closest?.('a[data-spot]');
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.pushState(null, '', link.getAttribute('href'));
        choose(link, link.closest('.paper') ? 'paper' : 'records');
    }

    // --- What the engine read, and why --------------------------------------------------

    const tip = document.createElement('div');
    tip.id = 'tip';
    tip.setAttribute('role', 'tooltip');
    tip.hidden = true;

    function line(name, text) {
        const p = document.createElement('p');
        if (name) p.append(Object.assign(document.createElement('b'), {textContent: name}), ' ');
        p.append(text);
        tip.append(p);
    }

    function list(name, items) {
        line(name, '');
        const ul = document.createElement('ul');
        for (const item of items) {
            ul.append(Object.assign(document.createElement('li'), {textContent: item}));
        }
        tip.append(ul);
    }

    // Costs and margins are -ln of a chance, in thousandths.
    const nats = cost => (cost / 1000).toLocaleString(root.lang, {maximumFractionDigits: 1});

    function ruleText(rule) {
        const [name, cost] = rule.split('\t');
        return `${words[`rule.${name}`] ? say(`rule.${name}`) : name} (${say('tip.cost')} ${nats(cost)})`;
    }

    function fillTip(subject) {
        const {raw, status, because, spot, rules, margin, next} = subject.dataset;
        tip.replaceChildren();
        if (raw !== undefined && raw !== subject.textContent) line(say('tip.raw'), `”${raw}”`);
        if (subject.classList.contains('computed')) line('', say('meaning.computed'));
        if (status) line('', say(`meaning.${status}`));
        if (status && subject.classList.contains('mended')) line('', say('tip.mended'));
        if (rules) list(say('tip.rules'), rules.split('\n').map(ruleText));
        if (margin) line(say('tip.margin'), `${nats(margin)} ${say('tip.over')} ”${next}”`);
        if (because) list(say('tip.because'), because.split('\n'));
        if (spot === undefined) return;
        const findings = document.querySelectorAll(`.finding [data-spot="${spot}"]`);
        const messages = [...findings].map(e => e.closest('.finding'))
            .filter(e => !e.contains(subject))
            .map(e => e.querySelector('.message').innerText);
        if (messages.length) list(say('findings.title'), [...new Set(messages)]);
    }

    function placeTip(at) {
        const gap = 6;
        const {width, height} = tip.getBoundingClientRect();
        const left = Math.min(at.left, root.clientWidth - width - gap);
        const below = at.bottom + gap;
        tip.style.left = `${Math.max(gap, left)}px`;
        tip.style.top = `${below + height < root.clientHeight ? below : at.top - gap - height}px`;
    }

    let described = null;

    function hideTip() {
        described?.removeAttribute('aria-describedby');
        described = null;
        tip.hidden = true;
    }

    function showTip(event) {
        const element = event.target.closest?.('[data-raw], .paper a[data-spot]');
        if (!element || element === described) return;
        hideTip();
        const subject = element.dataset.raw === undefined ? valueOf(element) : element;
        if (!subject) return;
        fillTip(subject);
        if (!tip.childElementCount) return;
        described = element;
        element.setAttribute('aria-describedby', tip.id);
        tip.hidden = false;
        placeTip(element.getBoundingClientRect());
    }

    function leaveTip(event) {
        const inside = node => described?.contains(node) || tip.contains(node);
        if (inside(event.target) && !inside(event.relatedTarget)) hideTip();
    }

    // Not when the page moves below a pointer that rests.
    function pointTip(event) {
        if (event.movementX || event.movementY) showTip(event);
    }

    function followScroll() {
        if (!described) return;
        const at = described.getBoundingClientRect();
        if (at.bottom < 0 || at.top > root.clientHeight) hideTip();
        else placeTip(at);
    }

    // --- Tools --------------------------------------------------------------------------

    function onButton(event) {
        const button = event.target.closest?.('button');
        if (!button) return;
        hideTip();
        if (button.dataset.language) {
            root.lang = button.dataset.language;
            press(document.querySelectorAll('[data-language]'), button);
        } else if (button.dataset.view) {
            const page = currentPage();
            paper().dataset.view = button.dataset.view;
            press(document.querySelectorAll('[data-view][aria-pressed]'), button);
            showAgain(page);
        } else if (button.dataset.zoom !== undefined) {
            const page = currentPage();
            const zoomed = paper().toggleAttribute('data-zoomed');
            button.setAttribute('aria-pressed', String(zoomed));
            showAgain(page);
        }
    }

    const pageNumber = () => document.getElementById('page');
    const currentPage = () => document.getElementById(`page-${pageNumber().value}`);

    // After a change of view: what is chosen, if it stands on the page, else the page.
    function showAgain(page) {
        const value = document.querySelector('.records .on');
        const mark = value && markOf(value.dataset.spot);
        if (mark && mark.closest('.page') === page) showOnPaper(mark);
        else if (page) showOnPaper(page, 0);
    }

    function followPages() {
        const middle = new IntersectionObserver(entries => {
            for (const {isIntersecting, target} of entries) {
                if (isIntersecting && document.activeElement !== pageNumber()) {
                    pageNumber().value = target.id.slice('page-'.length);
                }
            }
        }, {rootMargin: '-50% 0px -50% 0px'});
        document.querySelectorAll('.page').forEach(page => middle.observe(page));
        pageNumber().addEventListener('change', () => {
            const page = currentPage();
            if (page) showOnPaper(page, 0);
        });
    }

    // Arrows go from cell to cell.
    const steps = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]};

    function onKey(event) {
        if (event.key === 'Escape') hideTip();
        const cell = event.target.closest?.('tbody td, tbody th');
        if (!cell || !steps[event.key] || event.altKey || event.ctrlKey || event.metaKey) return;
        const [down, right] = steps[event.key];
        let row = cell.parentElement, column = cell.cellIndex, link = null;
        while (row && !link) {
            if (down) row = down > 0 ? row.nextElementSibling : row.previousElementSibling;
            else if (!row.cells[column += right]) return;
            link = row?.cells[column]?.querySelector('a');
        }
        if (!link) return;
        event.preventDefault();
        link.focus();
    }

    document.addEventListener('click', onClick);
    document.addEventListener('click', onButton);
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointermove', pointTip);
    document.addEventListener('focusin', showTip);
    document.addEventListener('pointerout', leaveTip);
    document.addEventListener('focusout', leaveTip);
    document.addEventListener('scroll', followScroll, {capture: true, passive: true});
    addEventListener('popstate', chooseAddress);
    document.addEventListener('DOMContentLoaded', () => {
        document.body.append(tip);
        followPages();
    });
    addEventListener('load', chooseAddress); // after the browser's own jump to the address
})();
