package be.goesting;

import be.goesting.Routes.Route;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A route with what it is tried with: the same sending, however often it is sent. */
record Filled(String path, String fields) {

    static Filled of(Route route, RouteFixtures things, String formToken) {
        String path = route.pattern();
        var fields = new StringBuilder("_csrf=" + formToken + "&submission=" + UUID.randomUUID());
        for (Map.Entry<String, String> each : route.filled().entrySet()) {
            String value = each.getValue();
            String filled =
                    value.startsWith("#") ? things.make(value.substring(1)).toString() : value;
            String variable = "{" + each.getKey() + "}";
            if (path.contains(variable)) {
                path = path.replace(variable, filled);
            } else {
                fields.append('&')
                        .append(each.getKey())
                        .append('=')
                        .append(URLEncoder.encode(filled, StandardCharsets.UTF_8));
            }
        }
        return new Filled(path, fields.toString());
    }

    /** The address of a page, with what is asked in the query. */
    static String page(Route route, RouteFixtures things) {
        Filled filled = of(route, things, "");
        return filled.path + "?" + filled.fields.replaceFirst("^_csrf=&submission=[^&]*&?", "");
    }

    HttpRequest.Builder request() {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }
}
