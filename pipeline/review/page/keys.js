import {byId} from "./dom.js";
import {openNumber, submitNumber} from "./doubt.js";
import {showKeys} from "./main.js";

const letters = "abcdefgh";
const typing = target => target.closest("input, select, textarea, dialog");
const pressing = (target, key) => (key === "Enter" || key === " ") && target.closest("button, a, summary");

// What a key does. It waits until the one before is done, so that nobody types into a cell that is
// about to change: fast fingers lose nothing.
async function act(desk, key) {
    const field = byId("number");
    if (field) {
        if (/^[\d,.\- ]$/.test(key)) field.value += key;
        if (key === "Enter") await submitNumber(desk);
        return;
    }
    const candidates = desk.doubt()?.candidates ?? [];
    if (/^[\d\-−]$/.test(key)) return openNumber(desk, key);
    if (key === "Enter" && candidates.length) return desk.answer("number", candidates[0].text);
    if (letters.includes(key) && candidates[letters.indexOf(key)]) return desk.answer("number", candidates[letters.indexOf(key)].text);
    switch (key) {
    case "j": return desk.step(1);
    case "k": return desk.step(-1);
    case "p": return desk.misprint();
    case "x": return desk.answer("unreadable", "");
    case "o": return desk.answer("blank", "");
    case "s": return desk.skip();
    case "u": return desk.undo();
    case "?": return showKeys();
    case "ArrowUp": return desk.tables.move(-1, 0);
    case "ArrowDown": return desk.tables.move(1, 0);
    case "ArrowLeft": return desk.tables.move(0, -1);
    case "ArrowRight": return desk.tables.move(0, 1);
    }
}

export function takeKeys(desk) {
    let line = Promise.resolve();
    const listen = event => {
        if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || pressing(event.target, event.key)) return;
        const arrow = event.key.startsWith("Arrow");
        if (arrow && !event.target.matches("td, .doubt")) return;
        if (event.key.length > 1 && event.key !== "Enter" && !arrow) return;
        if (event.key !== " ") event.preventDefault();
        line = line.then(() => act(desk, event.key)).catch(() => {});
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
}
