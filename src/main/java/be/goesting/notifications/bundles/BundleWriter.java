package be.goesting.notifications.bundles;

import be.goesting.mail.ComposedMail;
import be.goesting.notifications.bundles.BundleLetter.Item;
import be.goesting.notifications.preferences.Category;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.site.language.Messages;
import be.goesting.site.rendering.Templates;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts what somebody is told into words, plain and in HTML. */
@Component
class BundleWriter {

    private static final int SHOWN = 30;

    private final Messages messages;
    private final Templates templates;
    private final UnsubscribeLinks links;
    private final String address;

    BundleWriter(
            Messages messages,
            Templates templates,
            UnsubscribeLinks links,
            @Value("${goesting.address}") String address) {
        this.messages = messages;
        this.templates = templates;
        this.links = links;
        this.address = address.replaceFirst("/+$", "");
    }

    ComposedMail write(List<DueNotification> told, Viewer reader, Runnable whenSettled) {
        BundleLetter letter = letter(told, reader);
        return new ComposedMail(
                letter.subject(),
                letter.text(),
                templates.text("notifications/mail", Map.of("letter", letter)),
                letter.stopUrl(),
                whenSettled);
    }

    private BundleLetter letter(List<DueNotification> told, Viewer reader) {
        Language language = reader.language();
        int more = told.size() - SHOWN;
        return new BundleLetter(
                language,
                subject(told, language),
                messages.text(language, "notifications.mail.greeting", "name", reader.name()),
                told.stream().limit(SHOWN).map(each -> item(each, language)).toList(),
                more > 0 ? messages.text(language, "notifications.mail.more", "count", more) : null,
                address + "/notifications",
                messages.text(
                        language,
                        "notifications.mail.why",
                        "organisation",
                        reader.organisation().name()),
                messages.text(language, "notifications.mail.choose"),
                address + "/notifications/preferences",
                messages.text(language, "notifications.mail.stop"),
                links.of(reader.organisation().id(), reader.id(), categories(told)));
    }

    /** What is between two stands on no locked screen: that has no first words to show either. */
    private String subject(List<DueNotification> told, Language language) {
        DueNotification first = told.getFirst();
        if (told.size() > 1) {
            return messages.text(language, "notifications.mail.subject", "count", told.size());
        }
        return first.excerpt().isEmpty()
                ? messages.text(language, "notifications.mail.subject.between-us")
                : sentence(first, language);
    }

    private Item item(DueNotification told, Language language) {
        return new Item(sentence(told, language), told.excerpt(), address + "/notifications/" + told.id());
    }

    private String sentence(DueNotification told, Language language) {
        return messages.text(language, "notifications.kind." + told.kind(), "name", told.actorName());
    }

    private static Set<Category> categories(List<DueNotification> told) {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        told.forEach(each -> Category.of(each.kind()).ifPresent(categories::add));
        return categories;
    }
}
