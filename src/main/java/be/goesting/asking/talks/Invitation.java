package be.goesting.asking.talks;

import be.goesting.asking.talks.Talk.Phase;
import be.goesting.site.Language;
import be.goesting.site.Messages;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A talk as a calendar reads it (RFC 5545 and 5546). The organiser is the product's own mail address, for only then do both
 * calendars take the talk as an invitation and follow its moves. Times are in UTC, so that no description of a zone is needed.
 */
@Component
class Invitation {

    private static final String PRODUCT = "-//Goesting//Goesting//NL";

    private final Messages messages;
    private final Clock clock;
    private final String address;
    private final URI organiser;

    Invitation(
            Messages messages,
            Clock clock,
            @Value("${goesting.address}") String address,
            @Value("${goesting.mail.from}") String from)
            throws AddressException {
        this.messages = messages;
        this.clock = clock;
        this.address = address.replaceFirst("/+$", "");
        this.organiser = mailto(new InternetAddress(from).getAddress());
    }

    /** What the calendar is to do with it: {@code REQUEST} or {@code CANCEL}. */
    static Method method(Talk talk) {
        return talk.phase() == Phase.DECLINED || talk.phase() == Phase.CANCELLED
                ? ImmutableMethod.CANCEL
                : ImmutableMethod.REQUEST;
    }

    /** The text of the {@code .ics} for the one of the two who sees the talk so, in that person's language. */
    String text(Talk talk, List<Party> parties, Language language) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method(talk));
        calendar.add(event(talk, parties, language));
        try {
            var text = new StringWriter();
            new CalendarOutputter().output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the two read it and answer. */
    String link(Talk talk) {
        return address + talk.path();
    }

    private VEvent event(Talk talk, List<Party> parties, Language language) {
        Instant start = talk.calendarTime();
        String summary = messages.text(
                language, "talks.calendar.summary", "name", talk.other().name(), "about", talk.about());
        var event = new VEvent(false);
        event.add(new Uid(talk.id() + "@goesting"));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(talk.sequence()));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(start.plus(Talk.LENGTH)));
        event.add(new Summary(summary));
        event.add(new Description(talk.about() + "\n\n" + link(talk)));
        event.add(new Url(URI.create(link(talk))));
        event.add(status(talk));
        if (talk.place() != null) {
            event.add(new Location(talk.place()));
        }
        Organizer goesting = new Organizer(organiser);
        goesting.add(new Cn("Goesting"));
        event.add(goesting);
        parties.forEach(party -> event.add(attendee(talk, party)));
        return event;
    }

    private static Status status(Talk talk) {
        return switch (talk.phase()) {
            case ASKED -> ImmutableStatus.VEVENT_TENTATIVE;
            case AGREED, OVER -> ImmutableStatus.VEVENT_CONFIRMED;
            case DECLINED, CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** Nobody answers to the calendar: that goes on the page, where one can propose another time as well. */
    private static Attendee attendee(Talk talk, Party party) {
        boolean open = talk.phase() == Phase.ASKED && talk.awaited() == party.side();
        Attendee attendee =
                new Attendee(party.email() == null ? URI.create("urn:uuid:" + party.id()) : mailto(party.email()));
        attendee.add(new Cn(party.name().replace('"', '\'')));
        attendee.add(open ? PartStat.NEEDS_ACTION : PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    private static URI mailto(String email) {
        try {
            return new URI("mailto", email, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address: " + email, e);
        }
    }
}
