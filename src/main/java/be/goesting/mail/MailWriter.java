package be.goesting.mail;

import be.goesting.mail.MailComposing.Outgoing;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes a mail as it travels. */
@Component
class MailWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final InternetAddress from;

    MailWriter(@Value("${goesting.mail.from}") String from) throws AddressException {
        this.from = new InternetAddress(from);
        this.from.setAddress(AsciiAddress.of(this.from.getAddress()).orElse(this.from.getAddress()));
    }

    /** @throws AddressException when mail cannot go to the address, now or ever */
    void write(Outgoing outgoing, MimeMessage message) throws MessagingException {
        Mail mail = outgoing.mail();
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, recipient(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        offerToStop(mail.unsubscribeUrl(), message);
        BodyPart richer = richer(outgoing);
        if (richer == null) {
            message.setText(mail.body(), UTF_8);
        } else {
            var words = new MimeBodyPart();
            words.setText(mail.body(), UTF_8);
            message.setContent(new MimeMultipart("alternative", words, richer));
        }
    }

    /** The mail program shows a button of its own that asks for no more of these (RFC 8058). */
    private static void offerToStop(@Nullable String url, MimeMessage message) throws MessagingException {
        if (url != null) {
            message.setHeader("List-Unsubscribe", "<" + url + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.setHeader("Auto-Submitted", "auto-generated");
        }
    }

    /** What a mail program shows rather than the plain words. */
    private static @Nullable BodyPart richer(Outgoing outgoing) throws MessagingException {
        CalendarAttachment calendar = outgoing.mail().calendar();
        if (calendar != null) {
            return part(calendar);
        }
        if (outgoing.html() == null) {
            return null;
        }
        var part = new MimeBodyPart();
        part.setText(outgoing.html(), UTF_8, "html");
        return part;
    }

    private static InternetAddress recipient(String address) throws AddressException {
        String ascii = AsciiAddress.of(address).orElseThrow(() -> new AddressException("Cannot be written", address));
        return new InternetAddress(ascii, true);
    }

    private static MimeBodyPart part(CalendarAttachment calendar) throws MessagingException {
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        byte[] text = calendar.text().getBytes(StandardCharsets.UTF_8);
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
