package be.goesting.scheduling;

import be.goesting.site.Language;
import be.goesting.site.Messages;
import be.goesting.tenancy.Organisations;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mails letters with what a calendar is to make of them. Without a mail server none is sent: there are the notices. */
@Component
public class CalendarMailer {

    private final Invitations invitations;
    private final Messages messages;
    private final Organisations organisations;
    private final ObjectProvider<JavaMailSender> mail;
    private final String from;

    CalendarMailer(
            Invitations invitations,
            Messages messages,
            Organisations organisations,
            ObjectProvider<JavaMailSender> mail,
            @Value("${goesting.mail.from}") String from) {
        this.invitations = invitations;
        this.messages = messages;
        this.organisations = organisations;
        this.mail = mail;
        this.from = from;
    }

    /** Whether there is a mail server at all. */
    public boolean areSent() {
        return mail.getIfAvailable() != null;
    }

    public void send(CalendarMail letter) {
        mail.ifAvailable(sender -> sender.send(message -> write(message, letter)));
    }

    /** The day and the hour in words, in the organisation's zone. */
    public String when(Instant time, Language language) {
        ZoneId zone = organisations.current().zone();
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale());
        var hour = DateTimeFormatter.ofPattern("HH:mm", language.locale());
        return messages.text(
                language,
                "scheduling.when",
                "day",
                day.format(time.atZone(zone)),
                "time",
                hour.format(time.atZone(zone)));
    }

    private void write(MimeMessage message, CalendarMail letter) throws MessagingException {
        message.setFrom(new InternetAddress(from));
        message.setRecipients(Message.RecipientType.TO, letter.to());
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        var words = new MimeBodyPart();
        words.setText(String.join("\n\n", letter.paragraphs()) + "\n", StandardCharsets.UTF_8.name());
        var content = new MimeMultipart("alternative", words);
        if (letter.appointment() != null) {
            content.addBodyPart(calendar(letter.appointment()));
        }
        message.setContent(content);
    }

    private MimeBodyPart calendar(Appointment appointment) throws MessagingException {
        String type = "text/calendar; charset=UTF-8; method="
                + Invitations.method(appointment).getValue();
        byte[] text = invitations.text(appointment).getBytes(StandardCharsets.UTF_8);
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
