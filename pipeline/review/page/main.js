import {post, who} from "./api.js";
import {ask, byId, el, fill, say} from "./dom.js";
import {showDocument} from "./document.js";
import {showComparison} from "./comparison.js";
import {showList} from "./list.js";
import {lang, speak, t} from "./words.js";

let leave = () => {};

const keys = [["j / k", "key_next"], ["Enter", "key_confirm"], ["a b c …", "key_choose"], ["0–9 −", "key_type"], ["p", "key_misprint"], ["x", "key_unreadable"],
    ["o", "key_blank"], ["s", "key_skip"], ["u", "key_undo"], ["← ↑ ↓ →", "key_arrows"], ["?", "key_help"]];

export function showKeys() {
    const list = el("dl", {class: "keys"}, keys.map(([key, text]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, t(text))]));
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
    byId("crumbs").setAttribute("aria-label", t("where_you_are"));
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
        if (path[0] === "d" && path[2] === "at") leave = await showDocument(path[1], "numbers", path[3]);
        else if (path[0] === "d") leave = await showDocument(path[1], path[2] ?? "numbers");
        else leave = path[0] === "compare" ? showComparison() : await showList();
    } catch (error) {
        fill(byId("main"), el("p", {class: "empty"}, error.message));
    }
}

if (location.search) history.replaceState(null, "", "/" + location.hash);
addEventListener("hashchange", show);
addEventListener("unhandledrejection", event => say(event.reason?.message ?? t("lost"), true));
show();
