package be.goesting.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * Writes mails when they leave and not before, so that they tell what holds by then. Whoever has something to tell fills it, and
 * says with {@link MailQueue#enqueueComposed} for whom.
 */
public interface MailComposer {

    /** One name for ever: it waits in the queue with the mail. */
    String name();

    /** Empty when nothing is left to be told. In a transaction of the organisation. */
    Optional<ComposedMail> compose(UUID reader);
}
