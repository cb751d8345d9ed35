// Plans as OCR text, which are read in no time.
import {writeFileSync} from "node:fs";
import {at} from "./desk.mjs";

const table = (kansli, label = "Kansli", year = 2026) => `Budget

                                   ${year}            ${year + 1}
Intäkter
Staten                       900 000 kr      920 000 kr
Region Mellanskog            450 000 kr      460 000 kr
Lövsjö kommun                450 000 kr      460 000 kr
Summa intäkter             1 800 000 kr    1 840 000 kr

Kostnader
${label.padEnd(28)} ${kansli} kr      740 000 kr
Styrelse                      95 000 kr       98 000 kr
Vägen vidare                 640 000 kr      660 000 kr
Utbildning                   180 000 kr      142 000 kr
Summa kostnader            1 625 000 kr    1 640 000 kr
`;

const head = year => `Samordningsförbundet Lövsjöbygden

Verksamhetsplan och budget ${year}

Ordinarie ledamöter:

Marit Ekvall, Lövsjö kommun (ordf.)
Jonas Lindqvist, Försäkringskassan (vice ordf.)
`;

// A plan whose sum of costs does not hold: 710 000 was read as 770 000.
export function writePlan(name, label = "Kansli") {
    writeFileSync(at(name), `${head(2026)}\f${table("770 000", label)}`);
}

export function writeLongPlan(name, pages) {
    const page = number => number % 10 === 0 ? table("770 000", "Kansli", 2026 + number / 10) : `Sida ${number}\n\nText om insatser och deras mål.\n`;
    writeFileSync(at(name), head(2026) + "\f" + Array.from({length: pages - 1}, (_, index) => page(index + 2)).join("\f"));
}

// A plan whose letters were misread again and again: k as l<, m as rn.
export function writeBadlyRead(name) {
    const prose = ["Förbundet ska stödja människor som behöver samordnad rehabilitering.", "En kvarn, en kastrull och en kraftig kniv ligger i köket.",
        "Kommunen och regionen samverkar kring kontakter med klienter.", "Arbetet kräver kunskap, och kunskap kräver tid."].join("\n\n");
    writeFileSync(at(name), `${head(2027)}\f${prose.replace(/k(?=[a-zåäö])/g, "l<")}\n\f${table("770 000", "Kansli", 2027)}`);
}
