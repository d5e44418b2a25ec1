package be.goesting.topics;

import be.goesting.site.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A topic that is added.
 *
 * @param preferred one label per language; a language may be missing
 * @param alternative what people also say, per language
 */
public record NewTopic(UUID id, Map<Language, String> preferred, Map<Language, List<String>> alternative) {}
