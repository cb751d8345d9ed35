#include "review/server.h"

#include <httplib.h>

#include <cstdio>
#include <random>

#include "base/error.h"
#include "base/text.h"
#include "review/api_parts.h"
#include "review/gate.h"
#include "review/page_files.h"

namespace planscribe::review {
namespace {

constexpr int threads = 12;
constexpr std::size_t most_kept_alive = 1'000, most_bytes_of_an_answer = std::size_t{4} << 20;

constexpr const char* policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
/// A report, or a comparison, holds its own style and script; it is shown in a frame without
/// rights, but that a click may lead the page around it elsewhere.
constexpr const char* report_policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'self'; "
    "sandbox allow-scripts allow-top-navigation-by-user-activation";

constexpr const char* locked =
    "<!doctype html><html lang=\"sv\"><meta charset=\"utf-8\"><title>planscribe</title>"
    "<p>Öppna adressen som planscribe review skrev ut. Den gäller en gång; be annars någon som är "
    "inne om en ny.<p lang=\"en\">Open the address that planscribe review printed. It is good "
    "once; else ask someone inside for another one.";

std::string secret() {
    std::random_device device;
    std::string digits;
    char eight[9];
    for (int i = 0; i < 8; ++i) {
        (void)std::snprintf(eight, sizeof eight, "%08x", static_cast<unsigned>(device()));
        digits += eight;
    }
    return digits;
}

Visitor visitor_of(const httplib::Request& request) {
    return {request.method, request.get_header_value("Host"), request.get_header_value("Origin"),
            request.get_header_value("Sec-Fetch-Site"), request.get_header_value("Cookie")};
}

void put(httplib::Response& out, const Response& response) {
    out.status = response.status;
    if (!response.name.empty())
        out.set_header("Content-Disposition", "attachment; filename=\"" + response.name + "\"");
    if (response.type.starts_with("text/html"))
        out.headers.erase("Content-Security-Policy"),
            out.set_header("Content-Security-Policy", report_policy);
    if (response.type.starts_with("image/")) {
        out.headers.erase("Cache-Control");
        out.set_header("Cache-Control", "private, max-age=3600");
    }
    out.set_content(response.body, response.type);
}

void refuse(httplib::Response& out, int status, const char* page) {
    out.status = status;
    out.set_content(page, "text/html; charset=utf-8");
}

class Site {
public:
    Site(Gate& gate, Api& api, Uploads& uploads, const std::string& url)
        : gate_(gate), api_(api), uploads_(uploads), url_(url) {}

    /// Whether the request may go on; before its body is read.
    bool lets_in(const httplib::Request& request, httplib::Response& out) {
        const Visitor visitor = visitor_of(request);
        if (!gate_.is_ours(visitor)) {
            refuse(out, 403, "planscribe: this request comes from elsewhere");
            return false;
        }
        if (request.path == "/" && request.has_param("token") && request.method == "GET") {
            enter(request, visitor, out);
            return false;
        }
        if (!gate_.session(visitor).empty()) return true;
        refuse(out, request.path == "/" ? 403 : 401, locked);
        return false;
    }

    void page(const std::string& name, httplib::Response& out) {
        const PageFile* file = page_file(name);
        if (!file) return put(out, not_found());
        out.set_content(file->body.data(), file->body.size(), std::string(file->type));
    }

    void api(const httplib::Request& in, httplib::Response& out) {
        Request request{
            in.method, split(in.path.substr(1), '/'), {}, in.body, gate_.session(visitor_of(in))};
        for (const auto& [name, value] : in.params) request.query.emplace(name, value);
        request.path.erase(request.path.begin());
        const std::string& what = request.path.empty() ? in.path : request.path.front();
        if (what == "uploads" && request.path.size() == 1)
            return put(out, uploads_.handle(request));
        if (what == "invitations" && in.method == "POST")
            return put(out, {200, json_type, "{\"url\":\"" + url_ + gate_.invite() + "\"}"});
        if (in.body.size() > most_bytes_of_an_answer) return put(out, busy());
        if (what == "documents" && request.path.size() == 3 && request.path[2] == "again" &&
            in.method == "POST")
            return put(out, again(request.path[1]));
        put(out, api_.handle(request));
    }

private:
    Response again(const std::string& id) {
        try {
            const auto original = api_.original(id);
            return original ? uploads_.again(*original) : original_is_gone();
        } catch (const Error& error) {
            return refused(error);
        }
    }

    void enter(const httplib::Request& request, const Visitor& visitor, httplib::Response& out) {
        const std::string cookie =
            gate_.enter(request.get_param_value("token"), Gate::Clock::now());
        if (cookie.empty() && gate_.session(visitor).empty()) return refuse(out, 403, locked);
        if (!cookie.empty())
            out.set_header("Set-Cookie", std::string(Gate::cookie_name) + "=" + cookie +
                                             "; Path=/; HttpOnly; SameSite=Strict");
        page("index.html", out);  // no redirect: that would come without a strict cookie
    }

    Gate& gate_;
    Api& api_;
    Uploads& uploads_;
    std::string url_;
};

httplib::Headers headers() {
    return {{"Content-Security-Policy", policy},
            {"X-Content-Type-Options", "nosniff"},
            {"Referrer-Policy", "no-referrer"},
            {"Cross-Origin-Resource-Policy", "same-origin"},
            {"Cross-Origin-Opener-Policy", "same-origin"},
            {"Cache-Control", "no-store"}};
}

std::vector<std::string> hosts_of(const std::string& address, int port) {
    const std::string end = ":" + std::to_string(port);
    return {address + end, "localhost" + end, "127.0.0.1" + end};
}

int bind(httplib::Server& server, const Listening& listening) {
    const int port =
        listening.port == 0
            ? server.bind_to_any_port(listening.address)
            : (server.bind_to_port(listening.address, listening.port) ? listening.port : -1);
    if (port <= 0)
        throw Error(ErrorCode::environment,
                    listening.address + ":" + std::to_string(listening.port),
                    "cannot be listened on; another program may have this port, name another one");
    return port;
}

}  // namespace

void serve(const Listening& listening, Api& api, Uploads& uploads,
           const std::function<void(const std::string& url)>& ready,
           const std::function<void(std::function<void()>)>& stop) {
    httplib::Server server;
    server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    server.set_payload_max_length(listening.most_bytes);
    server.set_keep_alive_max_count(most_kept_alive);
    server.set_tcp_nodelay(true);
    server.set_default_headers(headers());
    const int port = bind(server, listening);
    const std::string url = "http://" + listening.address + ":" + std::to_string(port) + "/?token=";
    Gate gate(hosts_of(listening.address, port), secret);
    Site site(gate, api, uploads, url);
    server.set_pre_routing_handler([&](const httplib::Request& in, httplib::Response& out) {
        return site.lets_in(in, out) ? httplib::Server::HandlerResponse::Unhandled
                                     : httplib::Server::HandlerResponse::Handled;
    });
    server.Get("/", [&](const auto&, auto& out) { site.page("index.html", out); });
    server.Get(R"(/page/([a-z_]+\.[a-z]+))",
               [&](const auto& in, auto& out) { site.page(in.matches[1], out); });
    const auto ask = [&](const httplib::Request& in, httplib::Response& out) { site.api(in, out); };
    server.Get(R"(/api/.+)", ask);
    server.Post(R"(/api/.+)", ask);
    stop([&server] { server.stop(); });
    ready(url + gate.invite());
    server.listen_after_bind();
}

}  // namespace planscribe::review
