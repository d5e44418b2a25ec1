package be.goesting.privacy;

import be.goesting.imports.retention.Uploaders;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What imports keep of people; these stand below, and know no more of people than an id. */
@Component
class UploaderPersonalData implements PersonalData {

    private final Uploaders uploaders;

    UploaderPersonalData(Uploaders uploaders) {
        this.uploaders = uploaders;
    }

    @Override
    public String module() {
        return "imports";
    }

    @Override
    public Set<String> tables() {
        return Set.of("imports", "imported_items");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                PersonalRecords.of(module(), "imports", uploaders.uploads(person)),
                PersonalRecords.of(module(), "came-with", uploaders.origins(person)));
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        uploaders.forget(person);
    }

    @Override
    public boolean leavesSomething() {
        return true;
    }
}
