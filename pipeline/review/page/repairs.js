import {get, post} from "./api.js";
import {el, fill, say} from "./dom.js";
import {count, t} from "./words.js";

const pause = 700;

// A word that the rule changed; a click shows its ink.
function wordOf(desk, word, holder) {
    const look = () => fill(holder, desk.paper.crop(word.place) ?? el("small", {}, `${t("page").toLowerCase()} ${word.place.page}`));
    return el("li", {}, el("button", {onclick: look}, el("q", {}, word.read), " → ", el("b", {}, word.text || "–"), word.times > 1 ? el("small", {}, ` × ${word.times}`) : null));
}

function ruleOf(desk, rule, draw) {
    const decide = async ruling => {
        const answer = rule.ruling === ruling ? "" : ruling;
        if (await desk.change([{about: "repair", rule: rule.rule, answer}])) await draw();
    };
    const button = (ruling, name) => el("button", {"aria-pressed": String(rule.ruling === ruling), onclick: () => decide(ruling)}, t(name));
    const holder = el("div", {class: "ink-of"});
    return el("li", {class: "rule", "data-rule": rule.rule, "data-ruling": rule.ruling},
        el("div", {class: "what"}, el("h2", {}, t("rule_of", rule.right || t("rule_nothing")), " ", el("code", {}, rule.read)), el("small", {}, count("places", rule.times))),
        el("div", {class: "choices", role: "group"}, button("accepted", "accept"), button("refused", "refuse")),
        el("ul", {class: "words"}, rule.words.map(word => wordOf(desk, word, holder))), holder);
}

// Reads the document again in the background.
async function readAgain(desk, button) {
    button.disabled = true;
    const {uploads: [{number}]} = await post(`documents/${desk.id}/again`, {});
    const look = async () => {
        const upload = (await get("uploads")).uploads.find(one => one.number === number);
        if (upload.state === "failed") throw new Error(upload.message);
        if (upload.state !== "done") {
            button.textContent = `${t(upload.state)} ${upload.pages_done}/${upload.pages || desk.data.pages.length}`;
            return setTimeout(() => look().catch(failed), pause);
        }
        await desk.refresh();
        say(t("read_again_done"));
        button.textContent = t("read_again");
        button.disabled = false;
        desk.read_again?.();
    };
    const failed = error => {
        say(error.message, true);
        button.textContent = t("read_again");
        button.disabled = false;
    };
    await look().catch(failed);
}

// The rules by which words were put right, each to be accepted or refused for the whole document.
export function showRepairs(desk) {
    const list = el("ul", {class: "rules"});
    const draw = async () => {
        const {rules} = await get(`documents/${desk.id}/repairs`);
        fill(list, rules.length ? rules.map(rule => ruleOf(desk, rule, draw)) : el("li", {class: "empty"}, t("no_repairs")));
    };
    desk.read_again = draw;
    draw();
    const again = el("button", {id: "again", onclick: event => readAgain(desk, event.target).catch(error => { event.target.disabled = false; say(error.message, true); })}, t("read_again"));
    return el("div", {}, el("div", {class: "filters"}, el("p", {class: "hint"}, t("repairs_hint")), again), list);
}
