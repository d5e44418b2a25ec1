package be.goesting.mail;

/**
 * A mail as its {@link MailComposer} has just written it.
 *
 * @param subject one line
 * @param body as plain text
 * @param html the same, for who reads it so
 * @param unsubscribeUrl where no more mails like it can be asked for, without signing in
 * @param whenSettled is run when it left or was refused for good, in the transaction that takes it out of the queue
 */
public record ComposedMail(String subject, String body, String html, String unsubscribeUrl, Runnable whenSettled) {}
