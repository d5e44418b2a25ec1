package be.goesting.moments.text;

import be.goesting.moments.Moment;
import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.site.text.Markdown;
import be.goesting.site.text.MentionedNames;
import gg.jte.Content;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who is mentioned: an at sign and a full name, as in "@Koen De Smet". */
@Component
public class Mentions {

    private final People people;

    Mentions(People people) {
        this.people = people;
    }

    /** The people whose full name follows an at sign; the longest name that is somebody's counts. */
    public List<UUID> in(String words) {
        List<Colleague> called = people.called(MentionedNames.candidates(words));
        Set<String> names =
                MentionedNames.in(words, called.stream().map(Colleague::name).toList());
        return called.stream()
                .filter(person -> names.contains(person.name()))
                .map(Colleague::id)
                .distinct()
                .toList();
    }

    /** For a template: lite Markdown, with a link on each mention. */
    public static Content html(Moment moment) {
        return html(moment.body(), moment.attached().mentioned());
    }

    public static Content html(String words, List<Colleague> mentioned) {
        return Markdown.content(
                words,
                mentioned.stream()
                        .collect(Collectors.toMap(
                                Colleague::name, person -> "/people/" + person.id(), (first, second) -> first)));
    }
}
