package be.goesting.welcome;

import static be.goesting.welcome.DemoCompany.id;

import be.goesting.appreciation.Appreciations;
import be.goesting.appreciation.Consents;
import be.goesting.appreciation.NewAppreciation;
import be.goesting.site.Language;
import be.goesting.welcome.Brabo.Thanked;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom the people of Brabo thank, and who lets that be told further. */
@Component
class DemoAppreciations {

    private static final List<String> AGREE = List.of("jan-van-den-broeck", "bart-lemmens");

    private final Appreciations appreciations;
    private final Consents consents;
    private final DemoDays days;

    DemoAppreciations(Appreciations appreciations, Consents consents, DemoDays days) {
        this.appreciations = appreciations;
        this.consents = consents;
        this.days = days;
    }

    void add(Brabo brabo) {
        appreciations.addAll(
                brabo.appreciations().stream().map(this::appreciation).toList());
        consents.agree(DemoCompany.ids(AGREE));
    }

    private NewAppreciation appreciation(Thanked thanked) {
        String about = thanked.about();
        return new NewAppreciation(
                UUID.randomUUID(),
                id(thanked.from()),
                DemoCompany.ids(thanked.to()),
                thanked.words(),
                Language.of(thanked.language()),
                about == null ? null : "/moments/" + id(about),
                thanked.open(),
                null,
                days.at(thanked.day(), thanked.at()));
    }
}
