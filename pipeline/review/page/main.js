import {post, who} from "./api.js";
import {ask, byId, el, fill, say} from "./dom.js";
import {showDocument} from "./document.js";
import {showList} from "./list.js";
import {lang, speak, t} from "./words.js";

let leave = () => {};

const keys = [["j / k", ["nästa, förra tvivlet", "next, previous doubt"]],
    ["Enter", ["bekräfta det första förslaget", "confirm the first suggestion"]],
    ["a b c …", ["välj ett förslag", "choose a suggestion"]],
    ["0–9 −", ["skriv talet", "type the number"]],
    ["p", ["trycket är fel", "the print is wrong"]],
    ["x", ["går inte att läsa", "cannot be read"]],
    ["o", ["inget står där", "nothing stands there"]],
    ["s", ["hoppa över", "skip"]],
    ["u", ["ångra, hur många steg som helst", "undo, any number of steps"]],
    ["?", ["visa tangenterna", "show the keys"]]];

export function showKeys() {
    const which = lang() === "en" ? 1 : 0;
    const list = el("dl", {class: "keys"}, keys.map(([key, text]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, text[which])]));
    const dialog = el("dialog", {"aria-label": t("keys")}, el("h2", {}, t("keys")), list,
        el("form", {method: "dialog"}, el("div", {class: "buttons"}, el("button", {class: "primary"}, t("close")))));
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
}

async function invite() {
    const {url} = await post("invitations", {});
    await navigator.clipboard?.writeText(url).catch(() => {});
    await ask(t("invited"), [{label: "", input: el("input", {value: url, readonly: true, size: 60, "aria-label": t("invite")})}], t("close"), t("cancel"));
}

function showTools() {
    byId("skip").textContent = t("skip");
    const name = el("input", {class: "who", value: who.name, placeholder: t("who"), "aria-label": t("who") + ", " + t("who_hint"), title: t("who_hint"), maxlength: 40,
        autocomplete: "name", onchange: event => { who.name = event.target.value.trim(); }});
    fill(byId("tools"), name,
        el("button", {onclick: () => invite().catch(error => say(error.message, true))}, t("invite")),
        el("button", {onclick: showKeys}, t("keys")),
        el("button", {lang: lang() === "sv" ? "en" : "sv", onclick: () => { speak(lang() === "sv" ? "en" : "sv"); show(); }}, t("language")));
}

async function show() {
    leave();
    leave = () => {};
    document.documentElement.lang = lang();
    showTools();
    const path = location.hash.slice(2).split("/");
    try {
        leave = path[0] === "d" ? await showDocument(path[1], path[2] ?? "numbers") : await showList();
    } catch (error) {
        fill(byId("main"), el("p", {class: "empty"}, error.message));
    }
}

if (location.search) history.replaceState(null, "", "/" + location.hash);
addEventListener("hashchange", show);
addEventListener("unhandledrejection", event => say(event.reason?.message ?? t("lost"), true));
show();
