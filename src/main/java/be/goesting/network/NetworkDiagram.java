package be.goesting.network;

import be.goesting.network.Network.Contact;
import be.goesting.network.Tie.Way;
import be.goesting.people.Colleague;
import be.goesting.site.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The network drawn: its owner in the middle, the own team on a ring around, other teams on a ring outside it. The same network
 * is always the same drawing.
 */
public record NetworkDiagram(List<Node> nodes) {

    static final int MIDDLE = 240;
    static final int INNER = 104;
    static final int OUTER = 186;

    private static final int MOST_INSIDE = 8;
    private static final int MOST_OUTSIDE = 14;
    private static final double AROUND_MIDDLE = 34;
    private static final double AROUND_NODE = 25;
    private static final double BEND = 0.09;

    /** A colleague in the drawing; x and y are the middle of the initials. */
    public record Node(Colleague colleague, double x, double y, boolean learnedFrom, boolean taught) {

        public String at(double value) {
            return number(value);
        }

        public String firstName() {
            return Excerpt.cut(colleague.firstName(), 12);
        }

        /** Where the name stands: outwards, so that no line runs through it. */
        public String nameAt() {
            return number(y < MIDDLE - 1 ? y - 25 : y + 33);
        }

        /** Knowledge that came to the middle. */
        public String toMe() {
            return curve(x, y, AROUND_NODE, MIDDLE, MIDDLE, AROUND_MIDDLE);
        }

        /** Knowledge that went out from the middle: the other curve, for both bend to their right. */
        public String fromMe() {
            return curve(MIDDLE, MIDDLE, AROUND_MIDDLE, x, y, AROUND_NODE);
        }
    }

    /** The colleagues whose ties are newest, each ring ordered by team, so that one team stands together. */
    static NetworkDiagram of(List<Contact> contacts) {
        List<Node> nodes = new ArrayList<>();
        ring(
                contacts.stream()
                        .filter(bond -> !bond.ofMyTeam())
                        .limit(MOST_OUTSIDE)
                        .toList(),
                OUTER,
                nodes);
        ring(contacts.stream().filter(Contact::ofMyTeam).limit(MOST_INSIDE).toList(), INNER, nodes);
        return new NetworkDiagram(nodes);
    }

    private static void ring(List<Contact> contacts, int radius, List<Node> nodes) {
        List<Contact> ordered = contacts.stream().sorted(BY_TEAM).toList();
        // The outer ring begins half a step further, so that its lines run between the people of the inner one.
        double start = -Math.PI / 2 + (radius == OUTER ? Math.PI / Math.max(1, ordered.size()) : 0);
        for (int i = 0; i < ordered.size(); i++) {
            double angle = start + 2 * Math.PI * i / ordered.size();
            Contact bond = ordered.get(i);
            nodes.add(new Node(
                    bond.colleague(),
                    MIDDLE + radius * Math.cos(angle),
                    MIDDLE + radius * Math.sin(angle),
                    bond.has(Way.LEARNED_FROM),
                    bond.has(Way.TAUGHT)));
        }
    }

    private static final Comparator<Contact> BY_TEAM = Comparator.comparing((Contact bond) ->
                    Objects.requireNonNullElse(bond.colleague().teamName(), ""))
            .thenComparing(bond -> bond.colleague().name())
            .thenComparing(bond -> bond.colleague().id());

    private static String curve(double x1, double y1, double free1, double x2, double y2, double free2) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double dx = (x2 - x1) / length;
        double dy = (y2 - y1) / length;
        return "M" + number(x1 + dx * free1) + " " + number(y1 + dy * free1)
                + "Q" + number((x1 + x2) / 2 - dy * length * BEND) + " " + number((y1 + y2) / 2 + dx * length * BEND)
                + " " + number(x2 - dx * free2) + " " + number(y2 - dy * free2);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
