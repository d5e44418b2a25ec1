package be.goesting.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.goesting.network.Network.Contact;
import be.goesting.network.Tie.How;
import be.goesting.network.Tie.Way;
import be.goesting.people.Colleague;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkDiagramTest {

    @Test
    void theOwnTeamStandsOnTheInnerRingAndOtherTeamsOnTheOuterOne() {
        List<Contact> contacts = List.of(bond("An", true), bond("Bo", false), bond("Cis", false));
        for (NetworkDiagram.Node node : NetworkDiagram.of(contacts).nodes()) {
            double distance = Math.hypot(node.x() - NetworkDiagram.MIDDLE, node.y() - NetworkDiagram.MIDDLE);
            assertThat(distance)
                    .as(node.firstName())
                    .isCloseTo(
                            node.firstName().equals("An") ? NetworkDiagram.INNER : NetworkDiagram.OUTER, within(0.01));
        }
    }

    @Test
    void nobodyStandsOnSomebodyElseHoweverManyThereAre() {
        List<Contact> contacts = IntStream.range(0, 60)
                .mapToObj(i -> bond("Collega" + i, i % 2 == 0))
                .toList();
        List<NetworkDiagram.Node> nodes = NetworkDiagram.of(contacts).nodes();
        for (NetworkDiagram.Node one : nodes) {
            assertThat(nodes.stream().filter(other -> other != one))
                    .allSatisfy(other -> assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                            .isGreaterThan(50));
        }
    }

    @Test
    void theSameNetworkIsTheSameDrawing() {
        List<Contact> contacts = List.of(bond("An", true), bond("Bo", false));
        assertThat(NetworkDiagram.of(contacts)).isEqualTo(NetworkDiagram.of(contacts.reversed()));
    }

    private static Contact bond(String name, boolean ofMyTeam) {
        var colleague = new Colleague(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                null,
                null,
                "leaf");
        var tie = new Tie(UUID.randomUUID(), colleague, Way.LEARNED_FROM, How.CREDITED, "/moments", Instant.EPOCH);
        return new Contact(colleague, ofMyTeam, List.of(tie));
    }
}
