package be.goesting.conversations.meeting;

import be.goesting.site.forms.errors.FieldErrors;
import java.util.Map;
import org.springframework.validation.BindingResult;

/**
 * What somebody typed that was not right, by field, to be shown again.
 *
 * @param errors the messages, by field
 */
public record ConversationFormState(Map<String, String> values, Map<String, String> errors) {

    /** Nothing was typed yet. */
    static ConversationFormState empty() {
        return new ConversationFormState(Map.of(), Map.of());
    }

    /** @param field the id of the one field of the form on the page */
    static ConversationFormState wrong(String field, String value, BindingResult errors) {
        String first = FieldErrors.of(errors).values().iterator().next();
        return new ConversationFormState(Map.of(field, value), Map.of(field, first));
    }

    /** What was typed there, else what stands there already. */
    public String value(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    public boolean isWrong(String field) {
        return errors.containsKey(field);
    }
}
