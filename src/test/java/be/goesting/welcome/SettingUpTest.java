package be.goesting.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.tenancy.Organisations;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The first who comes founds the organisation. */
class SettingUpTest {

    @Test
    void theSameFormSentTwiceIsOneOrganisationAndAnotherIsTooLate() {
        try (var application = TestApplication.another()) {
            var ria = new Visitor(TestApplication.addressOf(application));
            String submission = UUID.randomUUID().toString();

            HttpResponse<String> first = setUp(ria, submission);
            HttpResponse<String> second = setUp(ria, submission);
            HttpResponse<String> late = setUp(ria, UUID.randomUUID().toString());

            assertThat(first.uri().getPath()).isEqualTo("/sign-in/sent");
            assertThat(second.uri()).isEqualTo(first.uri());
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(late.statusCode()).isEqualTo(404);
            assertThat(application.getBean(Organisations.class).installed())
                    .extracting(Organisations.Installed::name)
                    .containsExactly("Kranenfabriek");
        }
    }

    private static HttpResponse<String> setUp(Visitor visitor, String submission) {
        return visitor.post(
                "/sign-in",
                "/organisations",
                "submission",
                submission,
                "organisation",
                "Kranenfabriek",
                "name",
                "Ria Wouters",
                "email",
                "ria@example.org",
                "languages",
                "nl",
                "zone",
                "Europe/Brussels");
    }
}
