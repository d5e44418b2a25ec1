package be.goesting;

import be.goesting.TestApplication.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Who means ill. Other people's ids, other organisations' ids and forged roles are tried on every route in {@link RoutesTests}, and who
 * reads what in {@link VisibilityTest}.
 *
 * @param things of a colleague in a house of its own
 * @param inside the browser of that colleague, who may do everything there
 * @param form the token of a form in that browser
 */
record Attacker(TestOrganisation house, RouteFixtures things, Visitor inside, String form) {

    static Attacker of(String name) {
        var house = TestOrganisation.founded(TestApplication.application(), name);
        var things = new RouteFixtures(house, name.toLowerCase(Locale.ROOT));
        var inside = new Visitor().enteredBy(house.tokenOf(things.ownerWhoMayDoEverything()));
        return new Attacker(house, things, inside, inside.formToken("/methods"));
    }

    /** Fills in a form of one's own. The answer itself: a redirect is not followed. */
    HttpResponse<String> post(String path, String... fields) {
        String[] all = new String[fields.length + 2];
        all[0] = "_csrf";
        all[1] = form;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return post(inside, path, all);
    }

    static HttpResponse<String> post(Visitor visitor, String path, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return visitor.send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString())),
                path);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
