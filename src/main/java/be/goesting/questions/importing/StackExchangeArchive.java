package be.goesting.questions.importing;

import be.goesting.imports.files.UnreadableFileException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the questions and answers of a dump ({@code Posts.xml}) one by one, so that its size does not matter. Whatever the
 * file says of types and entities outside it is not looked at.
 */
public final class StackExchangeArchive {

    private static final String UNREADABLE = "questions.import.error.unreadable";
    private static final String QUESTION = "1";
    private static final String ANSWER = "2";
    private static final Pattern TAG = Pattern.compile("[^<>|]+");

    /** The parser counts the text around each &amp;lt; of a body as an entity; no file can define one of its own here. */
    private static final List<String> SIZES_OF_ENTITIES = List.of(
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.entityExpansionLimit");

    private StackExchangeArchive() {}

    /** Why a row is passed over. */
    enum PassedOver {
        NO_POST,
        UNDATED,
        WITHOUT_QUESTION
    }

    /** Posts without an id or a readable time are passed over, as is everything that is no question or answer. */
    public static void read(InputStream file, Consumer<ArchivePost> posts) throws UnreadableFileException {
        read(file, posts, (reason, id) -> {});
    }

    /** @param passedOver is told why a row is passed over, and its id as it is written there */
    static void read(InputStream file, Consumer<ArchivePost> posts, BiConsumer<PassedOver, String> passedOver)
            throws UnreadableFileException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(file);
            try {
                read(reader, posts, passedOver);
            } catch (XMLStreamException e) {
                throw new UnreadableFileException(
                        UNREADABLE, reader.getLocation().getLineNumber());
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableFileException(UNREADABLE, 1);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        SIZES_OF_ENTITIES.forEach(limit -> factory.setProperty(limit, 0));
        return factory;
    }

    private static void read(
            XMLStreamReader reader, Consumer<ArchivePost> posts, BiConsumer<PassedOver, String> passedOver)
            throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && "row".equals(reader.getLocalName())) {
                Optional<PassedOver> reason = reason(reader);
                if (reason.isPresent()) {
                    passedOver.accept(reason.get(), text(reader.getAttributeValue(null, "Id")));
                } else {
                    posts.accept(post(reader));
                }
            }
        }
    }

    private static Optional<PassedOver> reason(XMLStreamReader row) {
        String type = row.getAttributeValue(null, "PostTypeId");
        if (!QUESTION.equals(type) && !ANSWER.equals(type)) {
            return Optional.of(PassedOver.NO_POST);
        }
        if (number(row.getAttributeValue(null, "Id")) == null
                || time(row.getAttributeValue(null, "CreationDate")) == null) {
            return Optional.of(PassedOver.UNDATED);
        }
        return ANSWER.equals(type) && number(row.getAttributeValue(null, "ParentId")) == null
                ? Optional.of(PassedOver.WITHOUT_QUESTION)
                : Optional.empty();
    }

    private static ArchivePost post(XMLStreamReader row) {
        boolean isQuestion = QUESTION.equals(row.getAttributeValue(null, "PostTypeId"));
        Long score = number(row.getAttributeValue(null, "Score"));
        return new ArchivePost(
                Objects.requireNonNull(number(row.getAttributeValue(null, "Id"))),
                isQuestion ? null : number(row.getAttributeValue(null, "ParentId")),
                number(row.getAttributeValue(null, "AcceptedAnswerId")),
                blankToNull(row.getAttributeValue(null, "OwnerUserId")),
                blankToNull(row.getAttributeValue(null, "OwnerDisplayName")),
                Objects.requireNonNull(time(row.getAttributeValue(null, "CreationDate"))),
                score == null ? 0 : score.intValue(),
                text(row.getAttributeValue(null, "Title")),
                tags(text(row.getAttributeValue(null, "Tags"))),
                text(row.getAttributeValue(null, "Body")),
                blankToNull(row.getAttributeValue(null, "ContentLicense")));
    }

    /** Older dumps write {@code <a><b>}, newer ones {@code |a|b|}. */
    private static List<String> tags(String text) {
        List<String> tags = new ArrayList<>();
        var tag = TAG.matcher(text);
        while (tag.find()) {
            if (!tag.group().isBlank()) {
                tags.add(tag.group().strip());
            }
        }
        return tags.stream().distinct().toList();
    }

    /** Times are UTC and say so only in some dumps. */
    private static @Nullable Instant time(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from)
                            instanceof OffsetDateTime time
                    ? time.toInstant()
                    : LocalDateTime.parse(text.strip()).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Long number(@Nullable String text) {
        return text != null && text.matches("-?\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : Normalizer.normalize(value, Normalizer.Form.NFC);
    }
}
