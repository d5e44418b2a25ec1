package be.goesting;

import be.goesting.TestApplication.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The id of a browser's session, as its cookie has it. */
final class SessionCookies {

    private SessionCookies() {}

    static String of(Visitor browser) {
        String cookie = browser.cookies().stream()
                .filter(each -> each.getName().equals("goesting"))
                .findFirst()
                .orElseThrow()
                .getValue();
        return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
    }
}
