package bench;

import java.util.List;
import java.util.SplittableRandom;

/** Names as they are found in Belgium. */
final class Names {

    private static final List<String> FIRST = List.of(("Emma Louise Olivia Mila Noah Arthur Liam Jules Lucas Hanne Tom"
                    + " Sofie Loïc Priya Jef Luc Katrien Els Wim Bart Koen Ann Inge Griet Dirk Karel Lotte Femke Amir"
                    + " Fatima Youssef Amélie Benoît Céline Didier Élise François Geneviève Hélène Julien Manon Nathalie"
                    + " Olivier Pascal Quentin Sébastien Thomas Véronique Yannick Zoë")
            .split(" "));

    private static final List<String> LAST = List.of(("Peeters Janssens Maes Jacobs Mertens Willems Claes Goossens"
                    + " Wouters Verlinden Delvaux Dubois Lambert Dupont Martin Simon Leroy Laurent Nair Wuyts Aerts"
                    + " Bogaert Callens Deprez Everaert Fontaine Gielen Hermans Ickx Joris Kerremans Lemmens Michiels"
                    + " Nijs Ooms Pauwels Raes Segers Thys Uyttendaele Vandamme Wauters Yildiz Ziani")
            .split(" "));

    private Names() {}

    static String of(SplittableRandom chance) {
        return FIRST.get(chance.nextInt(FIRST.size())) + " " + LAST.get(chance.nextInt(LAST.size()));
    }

    /** The first letters of a first name, and perhaps of a last name, as one types them. */
    static String typed(SplittableRandom chance) {
        String name = of(chance);
        int space = name.indexOf(' ');
        return chance.nextBoolean() ? name.substring(0, 3) : name.substring(0, Math.min(name.length(), space + 3));
    }
}
