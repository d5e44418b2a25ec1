package be.goesting.privacy;

import be.goesting.mail.MailQueue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails that still wait to leave; the ground floor, where they stand, does not know to whom an address belongs. */
@Component
@Order(15)
class MailPersonalData implements PersonalData {

    private final JdbcClient database;
    private final MailQueue mails;

    MailPersonalData(JdbcClient database, MailQueue mails) {
        this.database = database;
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
                "mail", "waiting", address(person).map(mails::waitingFor).orElse(List.of())));
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        address(person).ifPresent(mails::removeFor);
    }

    private Optional<String> address(UUID person) {
        return database.sql("select email from people where id = ? and email is not null")
                .param(person)
                .query(String.class)
                .optional();
    }
}
