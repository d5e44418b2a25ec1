package be.goesting.welcome;

import be.goesting.site.forms.CheckedForm;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.EmailAddress;
import be.goesting.site.forms.ValidEmail;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The form with which an organisation is set up, as it was filled in. */
public record SetUp(
        @NotBlank(message = "welcome.error.organisation") @Size(max = 200, message = "welcome.error.organisation")
        String organisation,

        @NotBlank(message = "welcome.error.name") @Size(max = 200, message = "welcome.error.name")
        String name,

        @NotBlank(message = "site.error.email") @ValidEmail String email,
        List<@Choice String> languages,
        @Choice String zone)
        implements CheckedForm {

    static SetUp empty() {
        return new SetUp("", "", "", List.of("nl", "fr", "en"), "Europe/Brussels");
    }

    /** Only when there are no errors. */
    String address() {
        return EmailAddress.of(email).orElseThrow();
    }

    @Override
    public void check(BiConsumer<String, String> wrong) {
        if (languages.isEmpty() || !Set.of("nl", "fr", "en").containsAll(languages)) {
            wrong.accept("languages", "welcome.error.languages");
        }
        if (!isZone()) {
            wrong.accept("zone", "welcome.error.zone");
        }
    }

    private boolean isZone() {
        try {
            ZoneId.of(zone);
            return zone.contains("/");
        } catch (DateTimeException e) {
            return false;
        }
    }
}
