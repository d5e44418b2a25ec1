package be.goesting.topics;

import be.goesting.site.Language;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/** The topics a new organisation begins with, in three languages. */
public final class StarterTopics {

    private StarterTopics() {}

    public static List<NewTopic> read() {
        try (InputStream file = new ClassPathResource("topics/starter.csv").getInputStream();
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(StarterTopics::topic).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewTopic topic(NamedCsvRecord row) {
        Map<Language, String> preferred = new EnumMap<>(Language.class);
        Map<Language, List<String>> alternative = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            preferred.put(language, row.getField(language.code()));
            alternative.put(language, split(row.getField(language.code() + "_alt")));
        }
        return new NewTopic(UUID.randomUUID(), preferred, alternative);
    }

    private static List<String> split(String labels) {
        return Arrays.stream(labels.split("\\|"))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
