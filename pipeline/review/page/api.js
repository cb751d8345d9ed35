import {t} from "./words.js";

export class Refused extends Error {
    constructor(status, body) {
        super(body[document.documentElement.lang] ?? body.sv ?? t("lost"));
        this.status = status;
        this.why = body.why;
    }
}

async function answer(response) {
    const body = await response.json().catch(() => ({}));
    if (!response.ok) throw new Refused(response.status, response.status === 401 ? {sv: t("locked"), en: t("locked")} : body);
    return body;
}

export async function get(path) {
    return answer(await fetch("/api/" + path));
}

export async function post(path, body) {
    return answer(await fetch("/api/" + path, {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)}));
}

export async function send(file) {
    return answer(await fetch("/api/uploads?name=" + encodeURIComponent(file.name), {method: "POST", body: file}));
}

// Who answers, as the log names them. Kept in this browser.
export const who = {
    get name() { return localStorage.getItem("who") ?? ""; },
    set name(name) { localStorage.setItem("who", name); },
};
