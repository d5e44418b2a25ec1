package be.goesting.privacy;

import be.goesting.site.Page;
import be.goesting.site.rendering.Templates;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Everything of a person in one zip: a page to read, and the same for machines. */
@Component
class PersonalDataExport {

    private final List<PersonalData> parts;
    private final Templates templates;
    private final JsonMapper json;
    private final ExportStyle style;

    PersonalDataExport(List<PersonalData> parts, Templates templates, JsonMapper json, ExportStyle style) {
        this.parts = parts;
        this.templates = templates;
        this.json = json;
        this.style = style;
    }

    /** All of it as it was at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<PersonalRecords> of(UUID person) {
        return parts.stream().flatMap(part -> part.of(person).stream()).toList();
    }

    void write(List<PersonalRecords> records, Page page, OutputStream out) throws IOException {
        String name = page.t("people.data.file");
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(name + ".html"));
        read(records, page).writeTo(zip);
        zip.putNextEntry(new ZipEntry(name + ".json"));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(byModule(records)));
        zip.finish();
    }

    private Utf8ByteOutput read(List<PersonalRecords> records, Page page) {
        var output = new Utf8ByteOutput();
        var filled = records.stream().filter(each -> !each.rows().isEmpty()).toList();
        templates
                .piece("privacy/export", page, Map.of("records", filled, "style", style))
                .writeTo(output);
        return output;
    }

    private static Map<String, Map<String, Object>> byModule(List<PersonalRecords> records) {
        Map<String, Map<String, Object>> modules = new LinkedHashMap<>();
        records.forEach(each -> modules.computeIfAbsent(each.module(), module -> new LinkedHashMap<>())
                .put(each.name(), each.rows()));
        return modules;
    }
}
