package be.goesting.conversations.meeting;

import be.goesting.site.SavedForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody typed that was not right, by field, to be shown again.
 *
 * @param errors the messages, by field
 */
public record ConversationFormState(Map<String, String> values, Map<String, String> errors) {

    /** Where the words of a form of the page are shown again, by the end of the address it goes to. */
    private static final Map<String, String> FIELDS = Map.of(
            "/notes", "notes",
            "/preparation", "preparation",
            "/preparation/shared", "preparation",
            "/own-notes", "own-notes",
            "/points", "point",
            "/agreements", "what");

    /** What was being sent when the session turned out to have ended. */
    static ConversationFormState kept(HttpServletRequest request, String page) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach((address, field) -> SavedForm.take(request, page + address)
                .ifPresent(form -> {
                    form.first("words").ifPresent(words -> values.put(field, words));
                    form.first("base").ifPresent(base -> values.put("base", base));
                    form.first("who").ifPresent(who -> values.put("who", who));
                    form.first("by").ifPresent(by -> values.put("by", by));
                }));
        return new ConversationFormState(values, Map.of());
    }

    static ConversationFormState wrong(String field, String value, String error) {
        return new ConversationFormState(Map.of(field, value), Map.of(field, error));
    }

    /** What was typed there, else what stands there already. */
    public String value(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    public boolean isWrong(String field) {
        return errors.containsKey(field);
    }
}
