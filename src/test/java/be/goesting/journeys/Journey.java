package be.goesting.journeys;

import be.goesting.TestApplication;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A test in a real browser. Whoever takes part leaves afterwards, and nothing may have gone wrong behind the pages. */
@Execution(ExecutionMode.SAME_THREAD)
abstract class Journey {

    static {
        // A busy machine is slow, not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private final List<BrowserUser> present = new ArrayList<>();

    /** One of the cast at a desk, on Vandaag. */
    final BrowserUser as(String person) {
        return stranger(desk()).signedIn(TestApplication.as(person));
    }

    /** One of the cast with a phone in the hand, on Vandaag. */
    final BrowserUser onPhoneAs(String person) {
        return stranger(phone()).signedIn(TestApplication.as(person));
    }

    /** Somebody who is not signed in. */
    final BrowserUser stranger(NewContextOptions browser) {
        return visitor(TestApplication.address(), browser);
    }

    final BrowserUser visitor(String address, NewContextOptions browser) {
        var somebody = new BrowserUser(address, browser);
        present.add(somebody);
        return somebody;
    }

    static NewContextOptions desk() {
        return new NewContextOptions()
                .setViewportSize(BrowserUser.DESK_WIDTH, BrowserUser.DESK_HEIGHT)
                .setLocale("nl-BE")
                .setTimezoneId("Europe/Brussels");
    }

    static NewContextOptions phone() {
        return desk().setViewportSize(390, 844).setIsMobile(true).setHasTouch(true);
    }

    @AfterEach
    void nothingWentWrongBehindThePages() {
        List<String> troubles = present.stream()
                .flatMap(somebody -> somebody.watch().troubles().stream())
                .toList();
        present.forEach(somebody -> somebody.context().close());
        Assertions.assertThat(troubles).isEmpty();
    }
}
