package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

import be.goesting.appreciation.Appreciations;
import be.goesting.appreciation.NewAppreciation;
import be.goesting.appreciation.SharingConsents;
import be.goesting.demo.DemoData.Thanked;
import be.goesting.site.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom the people of Brabo thank, and who lets that be told further. */
@Component
class DemoAppreciations {

    private static final List<String> AGREE = List.of("jan-van-den-broeck", "bart-lemmens");

    private final Appreciations appreciations;
    private final SharingConsents sharingConsents;
    private final DemoDays days;

    DemoAppreciations(Appreciations appreciations, SharingConsents sharingConsents, DemoDays days) {
        this.appreciations = appreciations;
        this.sharingConsents = sharingConsents;
        this.days = days;
    }

    void add(DemoData brabo) {
        appreciations.addAll(
                brabo.appreciations().stream().map(this::appreciation).toList());
        sharingConsents.agree(DemoCompany.ids(AGREE));
    }

    private NewAppreciation appreciation(Thanked thanked) {
        String about = thanked.about();
        return new NewAppreciation(
                id(thanked.from()),
                DemoCompany.ids(thanked.to()),
                thanked.body(),
                Language.of(thanked.language()),
                about == null ? null : "/moments/" + id(about),
                thanked.open(),
                days.at(thanked.day(), thanked.at()));
    }
}
