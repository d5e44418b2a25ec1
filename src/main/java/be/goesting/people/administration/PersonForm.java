package be.goesting.people.administration;

import be.goesting.site.Language;
import be.goesting.site.Viewer.Role;
import be.goesting.site.forms.CheckedForm;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.ValidEmail;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.function.BiConsumer;

/**
 * A colleague as filled in.
 *
 * @param team the id of the home team; empty for none
 * @param language a two-letter code
 * @param steppingDown says once more that one wants to administer no longer oneself
 */
public record PersonForm(
        @NotBlank(message = "people.administration.error.name")
        @Size(max = MOST, message = "people.administration.error.name")
        String name,

        @ValidEmail String email,
        @Choice String team,

        @Size(max = MOST, message = "people.administration.error.job")
        String job,

        @Choice String language,
        boolean administrator,
        boolean learningTeam,
        boolean steppingDown)
        implements CheckedForm {

    /** The message that asks for it. */
    public static final String STEP_DOWN = "people.administration.error.step-down";

    private static final int MOST = 200;

    static PersonForm of(PersonAccount kept) {
        return new PersonForm(
                kept.name(),
                kept.email() == null ? "" : kept.email(),
                kept.team() == null ? "" : kept.team().toString(),
                kept.job() == null ? "" : kept.job(),
                kept.language().code(),
                kept.is(Role.ADMINISTRATOR),
                kept.is(Role.LEARNING_TEAM),
                false);
    }

    static PersonForm empty(String team, Language language) {
        return new PersonForm("", "", team, "", language.code(), false, false, false);
    }

    @Override
    public void check(BiConsumer<String, String> wrong) {
        if (Language.find(language).isEmpty()) {
            wrong.accept("language", "people.administration.error.language");
        }
    }

    boolean is(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> administrator;
            case LEARNING_TEAM -> learningTeam;
        };
    }
}
