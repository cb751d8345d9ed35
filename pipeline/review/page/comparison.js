import {byId, el, fill} from "./dom.js";
import {t} from "./words.js";

// The comparison of all plans, in a frame without rights but to lead to a document.
export function showComparison() {
    document.title = `${t("compare")} · planscribe`;
    fill(byId("crumbs"), el("a", {href: "#/"}, t("documents")), el("span", {"aria-hidden": "true"}, "›"), el("span", {}, t("compare")));
    const wait = el("p", {class: "empty"}, t("being_compared"));
    fill(byId("main"), wait, el("iframe", {class: "report alone", src: "/api/comparison", sandbox: "allow-scripts allow-top-navigation-by-user-activation",
        title: t("compare"), onload: () => wait.remove()}));
    return () => {};
}
