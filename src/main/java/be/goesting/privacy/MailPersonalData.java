package be.goesting.privacy;

import be.goesting.mail.MailQueue;
import be.goesting.people.People;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Mails that still wait to leave; the ground floor, where they stand, does not know to whom an address belongs. */
@Component
@Order(15)
class MailPersonalData implements PersonalData {

    private final People people;
    private final MailQueue mails;

    MailPersonalData(People people, MailQueue mails) {
        this.people = people;
        this.mails = mails;
    }

    @Override
    public String module() {
        return "mail";
    }

    @Override
    public Set<String> tables() {
        return Set.of("mails");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(PersonalRecords.of(
                "mail", "waiting", people.email(person).map(mails::waitingFor).orElse(List.of())));
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        people.email(person).ifPresent(mails::removeFor);
    }
}
