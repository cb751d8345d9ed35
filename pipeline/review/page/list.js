import {get, send} from "./api.js";
import {byId, el, fill, say} from "./dom.js";
import {count, t} from "./words.js";

const pause = 1500;
let filter = "all", wanted = "";

function fits(document) {
    if (filter === "open" && document.doubtful === 0) return false;
    if (filter === "done" && document.doubtful > 0) return false;
    const text = `${document.association ?? ""} ${document.year ?? ""} ${document.file}`.toLowerCase();
    return wanted.toLowerCase().split(/\s+/).every(word => text.includes(word));
}

function card(document) {
    const state = document.doubtful > 0 ? el("span", {class: "pill doubtful"}, count("doubts", document.doubtful))
        : el("span", {class: "pill proved"}, t("settled"));
    return el("li", {}, el("a", {class: "card", href: "#/d/" + document.id, "data-document": document.id},
        el("span", {class: "what"}, el("b", {}, document.association ?? t("unnamed"), " ", document.year ? String(document.year) : ""),
            el("small", {}, document.file, " · ", count("pages", document.pages),
                document.corrections ? " · " + count("answers", document.corrections) : "")),
        state));
}

function uploadLine(upload) {
    const share = upload.state === "done" ? 1 : upload.pages ? upload.pages_done / upload.pages : 0;
    const state = upload.state === "failed" ? t("failed") + ": " + upload.message
        : upload.state === "done" ? t("read")
        : t(upload.state) + (upload.pages ? `, ${t("page").toLowerCase()} ${upload.pages_done}/${upload.pages}` : "");
    return el("li", {class: "upload " + upload.state, "data-upload": upload.state}, el("span", {}, upload.name), el("small", {}, state),
        el("progress", {max: 1, value: share, "aria-label": upload.name}));
}

function dropZone(taken) {
    const take = async files => {
        for (const file of files) await send(file).catch(error => say(`${file.name}: ${error.message}`, true));
        taken();
    };
    const input = el("input", {type: "file", multiple: true, class: "unseen", id: "files", onchange: event => take([...event.target.files])});
    const zone = el("div", {class: "drop"}, el("p", {}, t("drop"), " ", el("label", {for: "files", class: "link"}, t("choose"))), input, el("small", {}, t("kinds")),
        el("ul", {class: "uploads", id: "uploads", "aria-live": "polite"}));
    zone.addEventListener("dragover", event => { event.preventDefault(); zone.classList.add("over"); });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", event => { event.preventDefault(); zone.classList.remove("over"); take([...event.dataTransfer.files]); });
    return zone;
}

export async function showList() {
    document.title = t("documents") + " · planscribe";
    let documents = [], shown = "", over = false;
    const list = el("ul", {class: "documents"});
    const draw = () => fill(list, documents.filter(fits).map(card), documents.length === 0 && el("li", {class: "empty"}, t("none")));
    const refresh = async () => {
        const [found, {uploads}] = await Promise.all([get("documents"), get("uploads")]);
        documents = found.documents;
        const now = JSON.stringify([documents, uploads]);
        if (over || now === shown) return;
        shown = now;
        draw();
        fill(byId("uploads"), uploads.map(uploadLine));
    };
    const filters = ["all", "open", "done"].map(name => el("button", {"aria-pressed": String(filter === name),
        onclick: event => { filter = name; for (const other of event.target.parentNode.children) other.setAttribute("aria-pressed", String(other === event.target)); draw(); }}, t(name)));
    const search = el("input", {type: "search", value: wanted, placeholder: t("find"), "aria-label": t("find"), oninput: event => { wanted = event.target.value; draw(); }});
    fill(byId("crumbs"));
    fill(byId("main"), el("div", {class: "column"}, el("div", {class: "heading"}, el("h1", {}, t("documents")), el("a", {href: "#/compare"}, t("compare"))),
        el("div", {class: "filters"}, el("div", {class: "choices", role: "group"}, filters), search), list, dropZone(refresh)));
    await refresh();
    const timer = setInterval(() => refresh().catch(() => {}), pause);
    return () => { over = true; clearInterval(timer); };
}
