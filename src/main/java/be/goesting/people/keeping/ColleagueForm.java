package be.goesting.people.keeping;

import be.goesting.site.KeptForm;
import be.goesting.site.Language;
import be.goesting.site.Viewer.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A colleague as filled in.
 *
 * @param team the id of the home team; empty for none
 * @param language a two-letter code
 */
public record ColleagueForm(
        String name,
        String email,
        String team,
        String job,
        String language,
        boolean administrator,
        boolean learningTeam) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");
    private static final int MOST = 200;

    static ColleagueForm of(HttpServletRequest request) {
        return of(new FormText(field -> {
            String[] values = request.getParameterValues(field);
            return values == null ? List.of() : Arrays.asList(values);
        }));
    }

    static ColleagueForm of(KeptForm kept) {
        return of(new FormText(kept::all));
    }

    static ColleagueForm of(Kept kept) {
        return new ColleagueForm(
                kept.name(),
                kept.email() == null ? "" : kept.email(),
                kept.team() == null ? "" : kept.team().toString(),
                kept.job() == null ? "" : kept.job(),
                kept.language().code(),
                kept.is(Role.ADMINISTRATOR),
                kept.is(Role.LEARNING_TEAM));
    }

    private static ColleagueForm of(FormText text) {
        return new ColleagueForm(
                text.of("name"),
                text.of("email"),
                text.of("team"),
                text.of("job"),
                text.of("language"),
                text.has("administrator"),
                text.has("learning-team"));
    }

    static ColleagueForm empty(String team, Language language) {
        return new ColleagueForm("", "", team, "", language.code(), false, false);
    }

    /** Keys of what is not right in itself, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > MOST) {
            errors.put("name", "keeping.error.name");
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            errors.put("email", "keeping.error.email");
        }
        if (job.length() > MOST) {
            errors.put("job", "keeping.error.job");
        }
        if (Language.find(language).isEmpty()) {
            errors.put("language", "keeping.error.language");
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
