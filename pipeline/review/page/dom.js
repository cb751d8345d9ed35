// Elements without HTML: whatever a scan says stays text.

export function el(tag, given = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(given)) {
        if (value === undefined || value === null || value === false) continue;
        if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
        else if (name === "style") for (const [key, to] of Object.entries(value)) element.style.setProperty(key, to);
        else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
    return element;
}

export function fill(element, ...children) {
    element.replaceChildren(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
    return element;
}

export const byId = id => document.getElementById(id);

let quiet;

// Says something to everybody: on screen for a while, and to screen readers.
export function say(text, bad = false) {
    const said = byId("said");
    said.textContent = text;
    said.className = bad ? "bad shown" : "shown";
    clearTimeout(quiet);
    quiet = setTimeout(() => { said.className = bad ? "bad" : ""; }, bad ? 9000 : 3500);
}

// A dialog with a form; gives its values, or null when it was left.
export function ask(title, fields, yes, no, extra = []) {
    return new Promise(resolve => {
        const inputs = fields.map(field => el("label", {class: "field"}, el("span", {}, field.label), field.input));
        const form = el("form", {method: "dialog"}, el("h2", {id: "asked"}, title), inputs,
            el("div", {class: "buttons"}, el("button", {class: "primary", value: "yes"}, yes), extra.map(([value, text]) => el("button", {value}, text)),
                el("button", {value: "no", formnovalidate: true}, no)));
        const dialog = el("dialog", {"aria-labelledby": "asked"}, form);
        dialog.addEventListener("close", () => {
            const values = fields.map(field => field.input.type === "checkbox" ? String(field.input.checked) : field.input.value.trim());
            dialog.remove();
            resolve(dialog.returnValue && dialog.returnValue !== "no" ? {how: dialog.returnValue, values} : null);
        });
        document.body.append(dialog);
        dialog.showModal();
        fields[0]?.input.focus();
        fields[0]?.input.select?.();
    });
}

export function choice(options, chosen) {
    return el("select", {}, options.map(([value, text]) => el("option", {value, selected: value === (chosen ?? "")}, text)));
}
