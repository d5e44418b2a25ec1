package be.goesting.mail;

import be.goesting.mail.Mails.Claimed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has a mail written at the moment that it leaves, where it was not written before. */
@Component
class MailComposing {

    /**
     * A mail as it is sent.
     *
     * @param html the same in HTML; null for plain words alone
     * @param whenSettled what is to be done when it left or was refused for good
     */
    record Outgoing(Mail mail, @Nullable String html, Runnable whenSettled) {

        static Outgoing of(Mail mail) {
            return new Outgoing(mail, null, () -> {});
        }

        /** As the composer wrote it just now, to the address of the one that waited. */
        static Outgoing of(Mail waited, ComposedMail composed) {
            var mail = new Mail(waited.to(), composed.subject(), composed.body(), null, waited.expiresAt())
                    .wished(null, composed.unsubscribeUrl());
            return new Outgoing(mail, composed.html(), composed.whenSettled());
        }
    }

    /** Asked for when the first mail leaves: who composes mails puts them in the queue, too. */
    private final ObjectProvider<MailComposer> composers;

    MailComposing(ObjectProvider<MailComposer> composers) {
        this.composers = composers;
    }

    /** Empty when there is nothing to send any more. */
    Optional<Outgoing> write(Claimed claimed) {
        if (claimed.composer() == null) {
            return Optional.of(Outgoing.of(claimed.mail()));
        }
        return composer(claimed.composer())
                .compose(Objects.requireNonNull(claimed.reader()))
                .map(composed -> Outgoing.of(claimed.mail(), composed));
    }

    private MailComposer composer(String name) {
        List<MailComposer> named =
                composers.stream().filter(each -> each.name().equals(name)).toList();
        if (named.size() != 1) {
            throw new IllegalStateException(named.size() + " composers are called " + name);
        }
        return named.getFirst();
    }
}
