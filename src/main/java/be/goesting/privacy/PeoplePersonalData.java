package be.goesting.privacy;

import be.goesting.people.StoredPeople;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who somebody is here. An erased person's row stays, empty, for what is left without a name to hang on. */
@Component
@Order(10)
class PeoplePersonalData implements PersonalData {

    private final StoredPeople people;

    PeoplePersonalData(StoredPeople people) {
        this.people = people;
    }

    @Override
    public String module() {
        return "people";
    }

    @Override
    public Set<String> tables() {
        return Set.of("people", "teams", "role_assignments", "address_changes");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                PersonalRecords.of("people", "person", people.person(person))
                        .saying("language", "people.language")
                        .saying("also_speaks", "people.language")
                        .saying("page_language", "people.language")
                        .saying("theme", "people.settings.theme"),
                PersonalRecords.of("people", "teams", people.teamsLed(person)),
                PersonalRecords.of("people", "roles", people.roles(person)).saying("role", "people.data.role"),
                PersonalRecords.of("people", "addresses", people.addresses(person))
                        .saying("outcome", "people.addresses.outcome"));
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        people.empty(person);
    }

    @Override
    public boolean leavesSomething() {
        return true;
    }
}
