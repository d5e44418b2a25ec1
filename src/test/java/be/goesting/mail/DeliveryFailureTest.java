package be.goesting.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.mail.DeliveryFailure.Kind;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** What an answer of the mail server means for the mail, and for those after it. */
class DeliveryFailureTest {

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 No such user, REFUSED",
        "553, 553 Mailbox name not allowed, REFUSED",
        "451, 451 4.7.1 Greylisted; come back later, LATER",
        "452, 452 4.2.2 Mailbox full, LATER",
        "554, 554 5.7.1 Relay access denied, LATER",
        "530, 530 Authentication required, LATER"
    })
    void anAddressIsRefusedForGoodOrForNow(int code, String answer, Kind kind) throws Exception {
        var address = new SMTPAddressFailedException(new InternetAddress("a@example.org"), "RCPT TO", code, answer);
        var failure = DeliveryFailure.of(new MailSendException(
                Map.of("mail", (Exception) new SendFailedException("Invalid Addresses", address))));
        assertThat(failure.kind()).isEqualTo(kind);
    }

    @Test
    void whatTheServerSaidOfARefusedAddressIsTold() throws Exception {
        var address = new SMTPAddressFailedException(new InternetAddress("a@example.org"), "RCPT TO", 550, "550 Gone");
        var failure = DeliveryFailure.of(new MailSendException(
                Map.of("mail", (Exception) new SendFailedException("Invalid Addresses", address))));
        assertThat(failure.reason()).isEqualTo("550 Gone");
    }

    @Test
    void anAddressThatCannotBeWrittenIsRefused() {
        assertThat(DeliveryFailure.of(new MailPreparationException(new AddressException("Cannot be written")))
                        .kind())
                .isEqualTo(Kind.REFUSED);
    }

    @Test
    void aServerThatDoesNotAnswerOrDoesNotKnowUsIsAwayForAll() {
        var away = new MessagingException("Couldn't connect", new ConnectException("Connection refused"));
        assertThat(DeliveryFailure.of(new MailSendException("Mail server connection failed", away))
                        .kind())
                .isEqualTo(Kind.SERVER_AWAY);
        assertThat(DeliveryFailure.of(new MailAuthenticationException("535 Wrong password"))
                        .kind())
                .isEqualTo(Kind.SERVER_AWAY);
    }
}
