package be.goesting.scheduling.calendar;

import be.goesting.scheduling.calendar.Appointment.Guest;
import be.goesting.scheduling.calendar.Appointment.State;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
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
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * An appointment as a calendar reads it (RFC 5545 and 5546). The organiser is the product's own mail address, for only then do
 * the calendars of all guests take it as an invitation and follow its moves. Times are in UTC, so that no description of a zone
 * is needed.
 */
@Component
public class Invitations {

    private static final String PRODUCT = "-//Goesting//Goesting//NL";

    private final Clock clock;
    private final String address;
    private final URI organiser;

    Invitations(Clock clock, @Value("${goesting.address}") String address, @Value("${goesting.mail.from}") String from)
            throws AddressException {
        this.clock = clock;
        this.address = address.replaceFirst("/+$", "");
        this.organiser = mailto(new InternetAddress(from).getAddress());
    }

    /** What the calendar is to do with it: {@code REQUEST} or {@code CANCEL}. */
    static Method method(Appointment appointment) {
        return appointment.state() == State.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    }

    /** The path below the root as one finds it in a letter. */
    public String link(String path) {
        return address + path;
    }

    /** The text of the {@code .ics}. */
    String text(Appointment appointment) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method(appointment));
        calendar.add(event(appointment));
        try {
            var text = new StringWriter();
            new CalendarOutputter().output(calendar, text);
            return FoldedLines.of(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The {@code .ics} for who keeps an own calendar. */
    public ResponseEntity<byte[]> file(Appointment appointment) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("goesting-" + appointment.id() + ".ics")
                                .build()
                                .toString())
                .body(text(appointment).getBytes(StandardCharsets.UTF_8));
    }

    private VEvent event(Appointment appointment) {
        String link = link(appointment.path());
        var event = new VEvent(false);
        event.add(new Uid(appointment.id() + "@goesting"));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(appointment.sequence()));
        event.add(new DtStart<>(appointment.startsAt()));
        event.add(new DtEnd<>(appointment.startsAt().plus(appointment.length())));
        event.add(new Summary(appointment.summary()));
        event.add(new Description(appointment.about() == null ? link : appointment.about() + "\n\n" + link));
        event.add(new Url(URI.create(link)));
        event.add(status(appointment.state()));
        if (appointment.place() != null) {
            event.add(new Location(appointment.place()));
        }
        if (appointment.confidential()) {
            event.add(new Clazz(Clazz.VALUE_PRIVATE));
        }
        Organizer goesting = new Organizer(organiser);
        goesting.add(new Cn("Goesting"));
        event.add(goesting);
        appointment.guests().forEach(guest -> event.add(attendee(guest)));
        return event;
    }

    private static Status status(State state) {
        return switch (state) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** Nobody answers to the calendar: that goes on the page, where one can propose another time as well. */
    private static Attendee attendee(Guest guest) {
        var attendee =
                new Attendee(guest.email() == null ? URI.create("urn:uuid:" + guest.id()) : mailto(guest.email()));
        attendee.add(new Cn(guest.name().replace('"', '\'')));
        attendee.add(guest.awaited() ? PartStat.NEEDS_ACTION : PartStat.ACCEPTED);
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
