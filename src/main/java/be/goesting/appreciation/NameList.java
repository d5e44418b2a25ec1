package be.goesting.appreciation;

import be.goesting.people.Colleague;
import be.goesting.site.Page;
import com.ibm.icu.text.ListFormatter;
import gg.jte.Content;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names in a row, joined as the language joins them. */
public final class NameList {

    private static final Pattern PLACE = Pattern.compile("(?<=\\uE001)|(?=\\uE000)");

    private NameList() {}

    public static String of(List<Colleague> people, Page page) {
        return ListFormatter.getInstance(page.language().locale())
                .format(people.stream().map(person -> name(person, page)).toList());
    }

    /** Each a link to the person's page. */
    public static Content linked(List<Colleague> people, Page page) {
        List<String> places = IntStream.range(0, people.size())
                .mapToObj(place -> "\uE000" + place + "\uE001")
                .toList();
        String joined = ListFormatter.getInstance(page.language().locale()).format(places);
        return output -> {
            for (String piece : PLACE.split(joined)) {
                if (piece.startsWith("\uE000")) {
                    Colleague person = people.get(Integer.parseInt(piece.substring(1, piece.length() - 1)));
                    link(person, page).writeTo(output);
                } else {
                    output.writeUserContent(piece);
                }
            }
        };
    }

    private static Content link(Colleague person, Page page) {
        return output -> {
            boolean there = !person.name().isEmpty();
            String dir = page.dir(person.name()) == null ? "" : " dir=\"auto\"";
            output.writeContent(there ? "<a href=\"/people/" + person.id() + "\"" + dir + ">" : "<span>");
            output.writeUserContent(name(person, page));
            output.writeContent(there ? "</a>" : "</span>");
        };
    }

    private static String name(Colleague person, Page page) {
        return person.name().isEmpty() ? page.t("appreciation.former") : person.name();
    }
}
