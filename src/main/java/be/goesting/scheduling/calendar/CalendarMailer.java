package be.goesting.scheduling.calendar;

import be.goesting.mail.CalendarAttachment;
import be.goesting.mail.Mail;
import be.goesting.mail.MailQueue;
import be.goesting.site.Language;
import be.goesting.site.language.Messages;
import be.goesting.site.language.Times;
import be.goesting.tenancy.Organisations;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mails letters with what a calendar is to make of them. Without a mail server none is sent: there are the notices. */
@Component
public class CalendarMailer {

    private static final Duration VALID = Duration.ofDays(3);

    private final Invitations invitations;
    private final Messages messages;
    private final Organisations organisations;
    private final MailQueue mails;

    CalendarMailer(Invitations invitations, Messages messages, Organisations organisations, MailQueue mails) {
        this.invitations = invitations;
        this.messages = messages;
        this.organisations = organisations;
        this.mails = mails;
    }

    /** Whether there is a mail server at all. */
    public boolean areSent() {
        return mails.isOpen();
    }

    /** Leaves when the caller's transaction is committed. */
    public void send(CalendarMail letter) {
        mails.enqueue(new Mail(
                letter.to(),
                letter.subject(),
                String.join("\n\n", letter.paragraphs()) + "\n",
                attachment(letter.appointment()),
                letter.wish().from().plus(VALID),
                letter.by(),
                letter.about(),
                true,
                letter.wish().unsubscribeUrl(),
                letter.wish().from()));
    }

    private @Nullable CalendarAttachment attachment(@Nullable Appointment appointment) {
        return appointment == null
                ? null
                : new CalendarAttachment(Invitations.method(appointment).getValue(), invitations.text(appointment));
    }

    /** The day and the hour in words, in the organisation's zone. */
    public String when(Instant time, Language language) {
        ZoneId zone = organisations.current().zone();
        var day = Times.formatter("EEEE d MMMM", language);
        var hour = DateTimeFormatter.ofPattern("HH:mm", language.locale());
        return messages.text(
                language,
                "scheduling.when",
                "day",
                day.format(time.atZone(zone)),
                "time",
                hour.format(time.atZone(zone)));
    }
}
