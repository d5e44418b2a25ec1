package be.goesting.site.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.tenancy.Organisation;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void whoAsksMuchAtOnceWaitsAndKeepsNobodyElseWaiting() throws Exception {
        Viewer busy = viewer();
        List<MockHttpServletRequest> atWork = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            atWork.add(enters(busy));
        }
        var fifth = CompletableFuture.supplyAsync(() -> enters(busy));

        assertThat(enters(viewer())).isNotNull();
        assertThat(fifth.completeOnTimeout(null, 200, TimeUnit.MILLISECONDS).get())
                .isNull();
        atWork.forEach(this::leaves);
        assertThat(CompletableFuture.supplyAsync(() -> enters(busy)).get(5, TimeUnit.SECONDS))
                .isNotNull();
    }

    @Test
    void whoLeftIsForgottenAndMayComeAgain() {
        Viewer somebody = viewer();
        for (int i = 0; i < 100; i++) {
            leaves(enters(somebody));
        }
        assertThat(turns)
                .extracting("lines")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .isEmpty();
    }

    private MockHttpServletRequest enters(Viewer viewer) {
        var request = new MockHttpServletRequest();
        request.setAttribute(AccessInterceptor.VIEWER, viewer);
        try {
            assertThat(turns.preHandle(request, new MockHttpServletResponse(), turns))
                    .isTrue();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return request;
    }

    private void leaves(MockHttpServletRequest request) {
        turns.afterCompletion(request, new MockHttpServletResponse(), turns, null);
    }

    private static Viewer viewer() {
        var house = new Organisation(
                UUID.randomUUID(), "Huis", Organisation.Kind.REAL, List.of("nl"), ZoneId.of("Europe/Brussels"));
        return new Viewer(house, UUID.randomUUID(), "", Language.NL, "auto", null, null, "slate", false, Set.of(), 0);
    }
}
