package be.goesting.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.goesting.TestApplication;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class FirstOrganisationTest {

    private final Organisations organisations = TestApplication.bean(Organisations.class);

    @Test
    void ofTwoThatAreSetUpAsTheFirstOneComesToBe() {
        Organisation first = organisation("Eerst");
        organisations.foundFirst(first, () -> first);
        try {
            Organisation second = organisation("Ook eerst");
            assertThatThrownBy(() -> organisations.foundFirst(second, () -> second))
                    .isInstanceOf(DuplicateKeyException.class);
            assertThat(organisations.installed())
                    .extracting(Organisations.Installed::id)
                    .contains(first.id())
                    .doesNotContain(second.id());
        } finally {
            organisations.in(first.id(), () -> {
                organisations.removeCurrent();
                return first;
            });
        }
    }

    private static Organisation organisation(String name) {
        return new Organisation(
                UUID.randomUUID(), name, Organisation.Kind.REAL, List.of("nl"), ZoneId.of("Europe/Brussels"));
    }
}
