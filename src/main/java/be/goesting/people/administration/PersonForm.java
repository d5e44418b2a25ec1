package be.goesting.people.administration;

import be.goesting.site.Language;
import be.goesting.site.Viewer.Role;
import be.goesting.site.forms.EmailAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A colleague as filled in.
 *
 * @param team the id of the home team; empty for none
 * @param language a two-letter code
 */
public record PersonForm(
        String name,
        String email,
        String team,
        String job,
        String language,
        boolean administrator,
        boolean learningTeam) {

    private static final int MOST = 200;

    static PersonForm of(HttpServletRequest request) {
        return of(new FormText(field -> {
            String[] values = request.getParameterValues(field);
            return values == null ? List.of() : Arrays.asList(values);
        }));
    }

    static PersonForm of(PersonAccount kept) {
        return new PersonForm(
                kept.name(),
                kept.email() == null ? "" : kept.email(),
                kept.team() == null ? "" : kept.team().toString(),
                kept.job() == null ? "" : kept.job(),
                kept.language().code(),
                kept.is(Role.ADMINISTRATOR),
                kept.is(Role.LEARNING_TEAM));
    }

    private static PersonForm of(FormText text) {
        return new PersonForm(
                text.of("name"),
                text.of("email"),
                text.of("team"),
                text.of("job"),
                text.of("language"),
                text.has("administrator"),
                text.has("learning-team"));
    }

    static PersonForm empty(String team, Language language) {
        return new PersonForm("", "", team, "", language.code(), false, false);
    }

    /** Keys of what is not right in itself, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > MOST) {
            errors.put("name", "people.administration.error.name");
        }
        if (!email.isEmpty() && EmailAddress.of(email).isEmpty()) {
            errors.put("email", "people.administration.error.email");
        }
        if (job.length() > MOST) {
            errors.put("job", "people.administration.error.job");
        }
        if (Language.find(language).isEmpty()) {
            errors.put("language", "people.administration.error.language");
        }
        return errors;
    }

    boolean is(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> administrator;
            case LEARNING_TEAM -> learningTeam;
        };
    }
}
