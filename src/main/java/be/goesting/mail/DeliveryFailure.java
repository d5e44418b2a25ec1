package be.goesting.mail;

import jakarta.mail.internet.AddressException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not leave.
 *
 * @param kind what that means for it, and for those that wait after it
 * @param reason what the server said, or what kept us from it
 */
record DeliveryFailure(Kind kind, String reason) {

    enum Kind {
        /** The address is refused, and nothing that comes later changes that. */
        REFUSED,
        /** This mail goes later; others may go now. */
        LATER,
        /** No other would go either. */
        SERVER_AWAY
    }

    /** What a server says of the sender (RFC 3463, 5.7: policy), not of the address: somebody can put that right. */
    private static final Pattern OF_THE_SENDER = Pattern.compile("\\b5\\.7\\.\\d+\\b|\\b530\\b");

    private static final int PERMANENT = 500;

    static DeliveryFailure of(MailException e) {
        return causes(e)
                .filter(DeliveryFailure::isRefusal)
                .findFirst()
                .map(refusal -> new DeliveryFailure(Kind.REFUSED, said(refusal)))
                .orElseGet(() -> new DeliveryFailure(isOfTheMail(e) ? Kind.LATER : Kind.SERVER_AWAY, said(e)));
    }

    /** Spring gives what went wrong with a mail beside it, and what went wrong with the connection as the cause. */
    private static boolean isOfTheMail(MailException e) {
        return e instanceof MailSendException && e.getCause() == null;
    }

    private static boolean isRefusal(Throwable e) {
        return e instanceof AddressException
                || (e instanceof SMTPAddressFailedException refused
                        && refused.getReturnCode() >= PERMANENT
                        && !OF_THE_SENDER.matcher(said(refused)).find());
    }

    private static Stream<Throwable> causes(MailException e) {
        Stream<Throwable> beside = e instanceof MailSendException failed
                ? Arrays.stream(failed.getMessageExceptions()).map(Throwable.class::cast)
                : Stream.empty();
        return Stream.concat(Stream.of(e), beside)
                .flatMap(each -> Stream.iterate(each, Objects::nonNull, Throwable::getCause));
    }

    private static String said(Throwable e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString()).strip();
    }
}
