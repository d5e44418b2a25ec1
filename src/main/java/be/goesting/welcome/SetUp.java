package be.goesting.welcome;

import be.goesting.site.forms.EmailAddress;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form with which an organisation is set up, as it was filled in. */
public record SetUp(String organisation, String name, String email, List<String> languages, String zone) {

    static SetUp empty() {
        return new SetUp("", "", "", List.of("nl", "fr", "en"), "Europe/Brussels");
    }

    /** Only when there are no errors. */
    String address() {
        return EmailAddress.of(email).orElseThrow();
    }

    /** Keys of what is not right, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (organisation.isBlank() || organisation.length() > 200) {
            errors.put("organisation", "welcome.error.organisation");
        }
        if (name.isBlank() || name.length() > 200) {
            errors.put("name", "welcome.error.name");
        }
        if (EmailAddress.of(email).isEmpty()) {
            errors.put("email", "welcome.error.email");
        }
        if (languages.isEmpty() || !Set.of("nl", "fr", "en").containsAll(languages)) {
            errors.put("languages", "welcome.error.languages");
        }
        if (!isZone()) {
            errors.put("zone", "welcome.error.zone");
        }
        return errors;
    }

    private boolean isZone() {
        try {
            ZoneId.of(zone.strip());
            return zone.contains("/");
        } catch (DateTimeException e) {
            return false;
        }
    }
}
