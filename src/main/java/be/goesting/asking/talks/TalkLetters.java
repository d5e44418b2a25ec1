package be.goesting.asking.talks;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Mails what happened to a talk, in the reader's language, with what a calendar is to make of it. A letter that was overtaken by
 * a newer one is not sent. Without a mail server there are the notices.
 */
@Component
class TalkLetters {

    private final Talks talks;
    private final Invitation invitation;
    private final Messages messages;
    private final Organisations organisations;
    private final ObjectProvider<JavaMailSender> mail;
    private final String from;

    TalkLetters(
            Talks talks,
            Invitation invitation,
            Messages messages,
            Organisations organisations,
            ObjectProvider<JavaMailSender> mail,
            @Value("${goesting.mail.from}") String from) {
        this.talks = talks;
        this.invitation = invitation;
        this.messages = messages;
        this.organisations = organisations;
        this.mail = mail;
        this.from = from;
    }

    @ApplicationModuleListener
    void on(TalkChanged changed) {
        mail.ifAvailable(sender -> {
            List<Party> parties = talks.parties(changed.talk());
            for (Party party : parties) {
                boolean forThem =
                        party.side() != changed.by() || changed.change().isMailedToBoth();
                if (forThem && party.email() != null) {
                    talks.find(changed.talk(), party.id())
                            .filter(talk -> talk.sequence() == changed.sequence())
                            .ifPresent(talk ->
                                    sender.send(message -> write(message, talk, changed.change(), party, parties)));
                }
            }
        });
    }

    private void write(MimeMessage message, Talk talk, Change change, Party to, List<Party> parties)
            throws MessagingException {
        message.setFrom(new InternetAddress(from));
        message.setRecipients(Message.RecipientType.TO, to.email());
        message.setSubject(said(to, change, "subject", talk), StandardCharsets.UTF_8.name());
        var words = new MimeBodyPart();
        words.setText(text(talk, change, to), StandardCharsets.UTF_8.name());
        var content = new MimeMultipart("alternative", words);
        if (changesCalendar(talk, change)) {
            content.addBodyPart(calendar(talk, to, parties));
        }
        message.setContent(content);
    }

    /** While other times are only proposed, the one agreed stands in the calendar. */
    private static boolean changesCalendar(Talk talk, Change change) {
        return change != Change.KEPT && (change != Change.PROPOSED || talk.startsAt() == null);
    }

    private MimeBodyPart calendar(Talk talk, Party to, List<Party> parties) throws MessagingException {
        String type = "text/calendar; charset=UTF-8; method="
                + Invitation.method(talk).getValue();
        byte[] text = invitation.text(talk, parties, to.language()).getBytes(StandardCharsets.UTF_8);
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private String text(Talk talk, Change change, Party to) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(messages.text(to.language(), "talks.mail.greeting", "name", to.name()));
        paragraphs.add(said(to, change, "text", talk));
        @Nullable String word = talk.word();
        if (word != null && !talk.endedByMe()) {
            paragraphs.add(messages.text(to.language(), "talks.mail.word", "word", word));
        }
        paragraphs.add(messages.text(to.language(), "talks.mail.about", "about", talk.about()));
        if (change == Change.ASKED || change == Change.PROPOSED) {
            paragraphs.add(messages.text(to.language(), "talks.mail.times", "times", times(talk, to)));
        }
        if (talk.place() != null) {
            paragraphs.add(messages.text(to.language(), "talks.mail.place", "place", talk.place()));
        }
        paragraphs.add(messages.text(to.language(), "talks.mail.link", "link", invitation.link(talk)));
        return String.join("\n\n", paragraphs) + "\n";
    }

    private String said(Party to, Change change, String part, Talk talk) {
        return messages.text(
                to.language(),
                "talks.mail." + change.code() + "." + part,
                "name",
                talk.other().name(),
                "when",
                when(talk.calendarTime(), to.language()));
    }

    private String times(Talk talk, Party to) {
        return talk.proposed().stream()
                .map(time -> "– " + when(time, to.language()))
                .collect(Collectors.joining("\n"));
    }

    private String when(Instant time, Language language) {
        ZoneId zone = organisations.current().zone();
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale());
        var hour = DateTimeFormatter.ofPattern("HH:mm", language.locale());
        return messages.text(
                language, "talks.when", "day", day.format(time.atZone(zone)), "time", hour.format(time.atZone(zone)));
    }
}
