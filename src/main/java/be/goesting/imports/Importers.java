package be.goesting.imports;

import be.goesting.site.NotFound;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of file that can be brought along, in the order of their codes. */
@Component
class Importers {

    private final List<Importer> importers;

    Importers(List<Importer> importers) {
        this.importers =
                importers.stream().sorted(Comparator.comparing(Importer::code)).toList();
    }

    List<Importer> all() {
        return importers;
    }

    Importer find(String code) {
        return importers.stream()
                .filter(importer -> importer.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("importer " + code));
    }

    Importer of(Import found) {
        return find(found.importer());
    }
}
